#include "manager/rotation.h"

#include "core/base/encoding.h"
#include "manager/store/audit.h"
#include "manager/store/devices.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace manager {

using namespace Qt::StringLiterals;

base::Result<FolderLock> FolderLock::take(const QString &folder, Kind kind)
{
    const int opened = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened < 0) {
        return base::fail(base::Fault::Broken, u"%1: %2"_s.arg(folder, qt_error_string(errno)));
    }
    FolderLock lock(opened);
    if (::flock(opened, (kind == Kind::Alone ? LOCK_EX : LOCK_SH) | LOCK_NB) != 0) {
        return base::fail(base::Fault::Refused,
            kind == Kind::Alone ? u"%1 is in use: stop the Manager first"_s.arg(folder)
                                : u"the key of %1 is being changed: start again in a moment"_s.arg(folder));
    }
    return lock;
}

FolderLock::FolderLock(int folder)
    : m_folder(folder)
{
}

FolderLock::FolderLock(FolderLock &&other) noexcept
    : m_folder(std::exchange(other.m_folder, -1))
{
}

FolderLock::~FolderLock()
{
    if (m_folder >= 0) {
        ::close(m_folder);
    }
}

void adoptServerKey(store::Database &database, const Keys &keys, base::Instant now)
{
    const QString today = QString::fromLatin1(base::toBase64Url(keys.serverHash));
    if (keys.earlier.isEmpty() || store::newestDetail(database, u"server-key"_s)[u"key"_s].toString() == today) {
        return;
    }
    store::endBeforeNewKey(database, now);
    store::append(database, {{}, u"server-key"_s, {{u"key"_s, today}}, {}}, now);
    store::addCheckpoint(database, keys.server, now);
}

} // namespace manager
