#include "tests/platform/common/faults.h"

#include <cerrno>
#include <cstdarg>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

faults::Kind chosenKind = faults::Kind::None;
int chosenCall = 0;
int chosenNumber = 0;
int made = 0;

/// Whether this call is the chosen one and is not to be made.
bool strikes(bool mayBeInterrupted = false)
{
    ++made;
    if (chosenKind == faults::Kind::None || made != chosenCall)
        return false;
    if (chosenKind == faults::Kind::Dies)
        _exit(77);
    if (chosenKind == faults::Kind::Short || (chosenKind == faults::Kind::Interrupted && !mayBeInterrupted))
        return false;
    errno = chosenKind == faults::Kind::Interrupted ? EINTR : chosenNumber;
    return true;
}

size_t shortened(size_t size)
{
    return chosenKind == faults::Kind::Short && made == chosenCall && size > 1 ? size / 2 : size;
}

} // namespace

namespace faults {

void choose(Kind kind, int call, int number)
{
    chosenKind = kind;
    chosenCall = call;
    chosenNumber = number;
    made = 0;
}

int calls()
{
    return made;
}

} // namespace faults

extern "C" {

int __real_openat(int folder, const char *path, int flags, ...);
ssize_t __real_write(int fd, const void *bytes, size_t size);
ssize_t __real_read(int fd, void *bytes, size_t size);
int __real_fsync(int fd);
int __real_close(int fd);
int __real_fchmod(int fd, mode_t mode);
int __real_fstatat(int folder, const char *path, struct stat *about, int flags);
int __real_linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags);
int __real_renameat(int fromFolder, const char *from, int toFolder, const char *to);
int __real_unlinkat(int folder, const char *path, int flags);

int __wrap_openat(int folder, const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return strikes() ? -1 : __real_openat(folder, path, flags, mode);
}

ssize_t __wrap_write(int fd, const void *bytes, size_t size)
{
    return strikes(true) ? -1 : __real_write(fd, bytes, shortened(size));
}

ssize_t __wrap_read(int fd, void *bytes, size_t size)
{
    return strikes(true) ? -1 : __real_read(fd, bytes, shortened(size));
}

int __wrap_fsync(int fd)
{
    return strikes(true) ? -1 : __real_fsync(fd);
}

int __wrap_close(int fd)
{
    if (!strikes(true))
        return __real_close(fd);
    const int number = errno; // Linux closes the descriptor whatever it reports
    __real_close(fd);
    errno = number;
    return -1;
}

int __wrap_fchmod(int fd, mode_t mode)
{
    return strikes() ? -1 : __real_fchmod(fd, mode);
}

int __wrap_fstatat(int folder, const char *path, struct stat *about, int flags)
{
    return strikes() ? -1 : __real_fstatat(folder, path, about, flags);
}

int __wrap_linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    return strikes() ? -1 : __real_linkat(fromFolder, from, toFolder, to, flags);
}

int __wrap_renameat(int fromFolder, const char *from, int toFolder, const char *to)
{
    return strikes() ? -1 : __real_renameat(fromFolder, from, toFolder, to);
}

int __wrap_unlinkat(int folder, const char *path, int flags)
{
    return strikes() ? -1 : __real_unlinkat(folder, path, flags);
}
}
