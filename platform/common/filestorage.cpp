#include "platform/common/filestorage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtConcurrent>

using namespace Qt::StringLiterals;
using base::fail;
using base::Fault;

namespace platform {
namespace {

constexpr qsizetype MostBytes = 64 * 1024 * 1024;
const auto LockedName = u"vault"_s; // the file that only one copy of the app may write
constexpr int MostAside = 1000;

} // namespace

FileStorage::FileStorage(QString folder)
    : m_folder(std::move(folder))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

FileStorage::~FileStorage()
{
    m_thread.waitForDone();
}

base::Result<SafeFile::Writer *> FileStorage::writerOf(const QString &name)
{
    const auto known = m_writers.find(name);
    if (known != m_writers.end())
        return &known->second;
    auto writer = SafeFile(m_folder + u'/' + name).lock();
    if (!writer)
        return tl::unexpected(writer.error());
    return &m_writers.emplace(name, std::move(*writer)).first->second;
}

base::Result<void> FileStorage::lock()
{
    if (!QDir().mkpath(m_folder))
        return fail(Fault::Broken, u"storage: no folder"_s);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QMutexLocker locker(&m_mutex);
    const auto writer = writerOf(LockedName);
    if (writer)
        return {};
    if (writer.error().fault == Fault::Unavailable)
        return fail(Fault::Refused, u"storage: another copy of the app has it"_s);
    return tl::unexpected(writer.error());
}

QFuture<base::Result<QByteArray>> FileStorage::read(QString name, Generation generation)
{
    return QtConcurrent::run(&m_thread, [path = m_folder + u'/' + name, generation]() -> base::Result<QByteArray> {
        const SafeFile file(path);
        return generation == Generation::Current ? file.read(MostBytes) : file.readPrevious(MostBytes);
    });
}

QFuture<base::Result<void>> FileStorage::write(QString name, QByteArray bytes)
{
    return QtConcurrent::run(&m_thread, [this, name, bytes]() -> base::Result<void> {
        const QMutexLocker locker(&m_mutex);
        const auto writer = writerOf(name);
        if (!writer)
            return tl::unexpected(writer.error());
        auto written = (*writer)->write(bytes);
        if (!written && written.error().fault == Fault::Broken
            && QStorageInfo(m_folder).bytesAvailable() < 2 * bytes.size() + 64 * 1024)
            return fail(Fault::Unavailable, u"storage: no space: "_s + written.error().detail);
        return written;
    });
}

QFuture<base::Result<void>> FileStorage::remove(QString name)
{
    return QtConcurrent::run(&m_thread, [this, name]() -> base::Result<void> {
        const QMutexLocker locker(&m_mutex);
        const auto writer = writerOf(name);
        return writer ? (*writer)->remove() : base::Result<void>(tl::unexpected(writer.error()));
    });
}

QFuture<base::Result<void>> FileStorage::putAside(QString name)
{
    return QtConcurrent::run(&m_thread, [path = m_folder + u'/' + name]() -> base::Result<void> {
        const QFileInfo file(path);
        if (!file.exists() && !file.isSymLink())
            return fail(Fault::NotFound, u"storage: nothing to put aside"_s);
        for (int number = 1; number <= MostAside; ++number) {
            const auto aside = path + u".aside."_s + QString::number(number);
            if (!QFileInfo::exists(aside) && QFile::rename(path, aside))
                return {};
        }
        return fail(Fault::Broken, u"storage: cannot put the file aside"_s);
    });
}

} // namespace platform
