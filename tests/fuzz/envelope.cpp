#include "core/protocol/jws.h"

#include <cstdlib>

// An envelope is refused, or what it claims is what signingInput would write again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto phone = crypto::P256Private::generate();
    static const auto server = crypto::Ed25519Private::generate();
    const QByteArrayView bytes(data, qsizetype(size));
    const auto claim = protocol::claim(bytes);
    if (!claim)
        return 0;
    const auto payload = protocol::unverifiedPayload(bytes);
    if (!payload)
        abort();
    // Nobody signed it.
    if (protocol::isFromPhone(claim->type)
            ? protocol::verifyJws(claim->type, claim->kid, phone.publicKey(), bytes).has_value()
            : protocol::verifyJws(claim->type, server.publicKey(), bytes).has_value())
        abort();
    return 0;
}
