#include "main/kctl/ownmanager.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kctl {

namespace {

constexpr int startMs = 600'000; // a thousand accounts cost an Argon2id each

QString program()
{
    return QCoreApplication::applicationDirPath() + u"/kmanager"_s;
}

} // namespace

OwnManager::~OwnManager()
{
    m_process.terminate();
    m_process.waitForFinished();
}

bool OwnManager::start(int accounts)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program(),
        {u"--developer"_s, u"--demo"_s, u"--demo-accounts"_s, QString::number(accounts), u"--data"_s, m_folder.path(),
            u"--listen"_s, u"127.0.0.1:0"_s});
    static const QRegularExpression demo(u"password: (\\S+)"_s);
    static const QRegularExpression ready(u"^ready (http://\\S+)"_s);
    while (m_process.canReadLine() || m_process.waitForReadyRead(startMs)) {
        const QString line = QString::fromUtf8(m_process.readLine());
        if (const auto found = demo.match(line); found.hasMatch())
            password = found.captured(1);
        if (const auto found = ready.match(line); found.hasMatch()) {
            house.origin = QUrl(found.captured(1));
            return !password.isEmpty();
        }
    }
    return false;
}

bool OwnManager::administer(const QStringList &words) const
{
    return QProcess::execute(program(), QStringList{u"--data"_s, m_folder.path()} + words) == 0;
}

} // namespace kctl
