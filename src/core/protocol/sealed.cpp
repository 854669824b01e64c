#include "core/protocol/sealed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace protocol {
namespace {

constexpr QByteArrayView SeedPurpose("kauth-seed\0", 11);
constexpr QByteArrayView CodesPurpose("kauth-codes\0", 12);

QByteArray sealFor(const crypto::SealingPublic &device, QByteArrayView purpose, QByteArrayView bytes)
{
    const auto plain = crypto::SecretBytes::make(purpose.size() + bytes.size(),
        [&](std::span<unsigned char> to) { std::ranges::copy(bytes, std::ranges::copy(purpose, to.begin()).out); });
    return crypto::sealTo(device, plain.reveal());
}

base::Result<crypto::SecretBytes> openFor(
    const crypto::SealingPair &device, QByteArrayView purpose, QByteArrayView sealed)
{
    return crypto::openSealed(device, sealed)
        .and_then([&](const crypto::SecretBytes &plain) -> base::Result<crypto::SecretBytes> {
            const auto bytes = plain.reveal();
            if (!bytes.startsWith(purpose) || bytes.size() == purpose.size())
                return base::fail(base::Fault::Malformed, u"sealed: another purpose"_s);
            return crypto::SecretBytes::copyOf(bytes.sliced(purpose.size()));
        });
}

} // namespace

QByteArray sealSeed(const crypto::SealingPublic &device, const crypto::SecretBytes &seed)
{
    return sealFor(device, SeedPurpose, seed.reveal());
}

base::Result<crypto::SecretBytes> openSeed(const crypto::SealingPair &device, QByteArrayView sealed)
{
    return openFor(device, SeedPurpose, sealed);
}

QByteArray sealCodes(const crypto::SealingPublic &device, const crypto::SecretBytes &lines)
{
    return sealFor(device, CodesPurpose, lines.reveal());
}

base::Result<crypto::SecretBytes> openCodes(const crypto::SealingPair &device, QByteArrayView sealed)
{
    return openFor(device, CodesPurpose, sealed);
}

} // namespace protocol
