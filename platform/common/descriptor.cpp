#include "platform/common/descriptor.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace platform {

tl::unexpected<base::Error> systemError(QStringView call)
{
    const int number = errno;
    const base::Fault fault = number == ENOENT ? base::Fault::NotFound
        : number == ELOOP                      ? base::Fault::Refused
                                               : base::Fault::Broken;
    return base::fail(fault, u"file: %1: error %2"_s.arg(call).arg(number));
}

Descriptor::~Descriptor()
{
    if (isOpen())
        ::close(m_number);
}

int Descriptor::release()
{
    return std::exchange(m_number, -1);
}

base::Result<void> Descriptor::writeAll(QByteArrayView bytes) const
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(m_number, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return systemError(u"write");
        if (written == 0)
            return base::fail(base::Fault::Broken, u"file: write: nothing written"_s);
        bytes = bytes.sliced(written);
    }
    return {};
}

base::Result<QByteArray> Descriptor::readAll(qsizetype mostBytes) const
{
    QByteArray bytes;
    for (;;) {
        const qsizetype have = bytes.size();
        const qsizetype step = std::min<qsizetype>(mostBytes - have + 1, 256 * 1024); // one more than allowed tells
        bytes.resize(have + step);
        const ssize_t got = ::read(m_number, bytes.data() + have, static_cast<size_t>(step));
        bytes.resize(have + std::max<ssize_t>(got, 0));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError(u"read");
        if (got == 0)
            return bytes;
        if (bytes.size() > mostBytes)
            return base::fail(base::Fault::Malformed, u"file: too large"_s);
    }
}

base::Result<void> Descriptor::sync() const
{
    while (::fsync(m_number) != 0) {
        if (errno != EINTR)
            return systemError(u"fsync");
    }
    return {};
}

base::Result<void> Descriptor::close()
{
    if (::close(release()) != 0 && errno != EINTR)
        return systemError(u"close");
    return {};
}

} // namespace platform
