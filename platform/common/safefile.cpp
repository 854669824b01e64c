#include "platform/common/safefile.h"

#include "platform/common/descriptor.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace platform {
namespace {

using base::Fault;

base::Result<QByteArray> readFile(const QString &path, qsizetype mostBytes)
{
    // Without O_NONBLOCK a pipe in the file's place would hold us up for ever.
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen())
        return systemError(u"open");
    struct stat about = {};
    if (::fstat(file.number(), &about) != 0)
        return systemError(u"fstat");
    if (!S_ISREG(about.st_mode))
        return base::fail(Fault::Refused, u"file: not a plain file"_s);
    if (about.st_size > mostBytes)
        return base::fail(Fault::Malformed, u"file: too large"_s);
    return file.readAll(mostBytes);
}

} // namespace

/// Everything is done relative to the open folder, so a folder renamed underneath does not split a save in two.
struct SafeFile::Writer::Place {
    Descriptor folder;
    Descriptor lock;
    QByteArray name;
    QByteArray previous;
    QByteArray fresh; ///< Where new contents are written before they get their name.
    QByteArray kept; ///< The same for what becomes `previous`.

    enum class There { Nothing, PlainFile };
    base::Result<There> look() const
    {
        struct stat about = {};
        if (::fstatat(folder.number(), name.constData(), &about, AT_SYMLINK_NOFOLLOW) != 0) {
            if (errno == ENOENT)
                return There::Nothing;
            return systemError(u"fstatat");
        }
        if (!S_ISREG(about.st_mode))
            return base::fail(Fault::Refused, u"file: not a plain file"_s);
        return There::PlainFile;
    }

    base::Result<void> remove(const QByteArray &which) const
    {
        if (::unlinkat(folder.number(), which.constData(), 0) != 0 && errno != ENOENT)
            return systemError(u"unlinkat");
        return {};
    }

    base::Result<void> rename(const QByteArray &from, const QByteArray &to) const
    {
        if (::renameat(folder.number(), from.constData(), folder.number(), to.constData()) != 0)
            return systemError(u"renameat");
        return {};
    }

    /// The bytes, on the disk, under a name of our own.
    base::Result<void> writeAs(const QByteArray &which, QByteArrayView bytes) const
    {
        if (const auto gone = remove(which); !gone) // left by a crash; nobody else writes while we have the lock
            return gone;
        constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
        Descriptor file(::openat(folder.number(), which.constData(), flags, S_IRUSR | S_IWUSR));
        if (!file.isOpen())
            return systemError(u"openat");
        if (::fchmod(file.number(), S_IRUSR | S_IWUSR) != 0) // whatever the umask
            return systemError(u"fchmod");
        return file.writeAll(bytes).and_then([&] { return file.sync(); }).and_then([&] { return file.close(); });
    }

    base::Result<QByteArray> readNow(const QByteArray &which) const
    {
        const Descriptor file(::openat(folder.number(), which.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
        if (!file.isOpen())
            return systemError(u"openat");
        return file.readAll(1024 * 1024 * 1024);
    }

    /// Gives `from`'s contents the name `to` as well: by a hard link where the file system and the system's rules have
    /// them, by a copy otherwise.
    base::Result<void> keepAs(const QByteArray &from, const QByteArray &to) const
    {
        if (const auto gone = remove(kept); !gone)
            return gone;
        if (::linkat(folder.number(), from.constData(), folder.number(), kept.constData(), 0) != 0) {
            const auto copied = readNow(from).and_then([&](const QByteArray &bytes) { return writeAs(kept, bytes); });
            if (!copied)
                return copied;
        }
        // Renaming a file over another name of itself does nothing, hence the second removal.
        return rename(kept, to).and_then([&] { return remove(kept); });
    }
};

SafeFile::SafeFile(QString path)
    : m_path(std::move(path))
{
}

base::Result<QByteArray> SafeFile::read(qsizetype mostBytes) const
{
    return readFile(m_path, mostBytes);
}

base::Result<QByteArray> SafeFile::readPrevious(qsizetype mostBytes) const
{
    return readFile(m_path + u".previous"_s, mostBytes);
}

base::Result<SafeFile::Writer> SafeFile::lock() const
{
    const QFileInfo info(m_path);
    const QByteArray name = QFile::encodeName(info.fileName());
    if (name.isEmpty())
        return base::fail(Fault::Refused, u"file: no name"_s);
    Descriptor folder(::open(QFile::encodeName(info.path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return systemError(u"open");
    Descriptor lock(::openat(
        folder.number(), (name + ".lock").constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!lock.isOpen())
        return systemError(u"openat");
    while (::flock(lock.number(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return base::fail(Fault::Unavailable, u"file: somebody else writes"_s);
        if (errno != EINTR)
            return systemError(u"flock");
    }
    return Writer(std::make_unique<Writer::Place>(
        Writer::Place{std::move(folder), std::move(lock), name, name + ".previous", name + ".new", name + ".old"}));
}

SafeFile::Writer::Writer(std::unique_ptr<Place> place)
    : m_place(std::move(place))
{
}

SafeFile::Writer::Writer(Writer &&) noexcept = default;
SafeFile::Writer &SafeFile::Writer::operator=(Writer &&) noexcept = default;
SafeFile::Writer::~Writer() = default;

base::Result<void> SafeFile::Writer::write(QByteArrayView bytes) const
{
    const Place &place = *m_place;
    const auto before = place.look();
    if (!before)
        return tl::unexpected(before.error());
    const bool replaces = *before == Place::There::PlainFile;

    auto done = place.writeAs(place.fresh, bytes);
    if (done && replaces)
        done = place.keepAs(place.name, place.previous);
    if (done)
        done = place.rename(place.fresh, place.name);
    if (!done) {
        (void)place.remove(place.fresh);
        (void)place.remove(place.kept);
        return done;
    }
    if (done = place.folder.sync(); !done) {
        // Nobody can say whether the new name would survive a power cut: go back to what certainly does.
        const auto undone = replaces ? place.keepAs(place.previous, place.name) : place.remove(place.name);
        if (!undone)
            return base::fail(Fault::Broken, u"file: the new contents are in place, perhaps not for good"_s);
        return done;
    }
    return {};
}

base::Result<void> SafeFile::Writer::remove() const
{
    const Place &place = *m_place;
    for (const auto &which : {place.previous, place.name}) {
        if (const auto gone = place.remove(which); !gone)
            return gone;
    }
    return place.folder.sync();
}

} // namespace platform
