#include "platform/desktop/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace platform {
namespace {

QDir folder()
{
    return {QCoreApplication::applicationDirPath() + u"/samples"_s, u"*.jpg"_s, QDir::Name, QDir::Files};
}

} // namespace

QStringList sampleNames()
{
    QStringList names;
    for (const QFileInfo &file : folder().entryInfoList())
        names += file.completeBaseName();
    return names;
}

QString fileOrSample(const QString &name)
{
    const QString sample = folder().filePath(name + u".jpg"_s);
    return !QFileInfo::exists(name) && sampleNames().contains(name) ? sample : name;
}

} // namespace platform
