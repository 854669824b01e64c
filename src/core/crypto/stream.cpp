#include "core/crypto/stream.h"

#include "core/crypto/ready.h"

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crypto {
namespace {

static_assert(streamHeader == crypto_secretstream_xchacha20poly1305_HEADERBYTES);
static_assert(streamOverhead == crypto_secretstream_xchacha20poly1305_ABYTES);
static_assert(StreamKey::size == crypto_secretstream_xchacha20poly1305_KEYBYTES);

const unsigned char *data(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

/// Wiped when it goes.
struct State : crypto_secretstream_xchacha20poly1305_state {
    ~State() { sodium_memzero(this, sizeof *this); }
};

} // namespace

QByteArray sealStream(const StreamKey &key, QByteArrayView associated, QByteArrayView bytes)
{
    needSodium();
    const qsizetype pieces = std::max<qsizetype>(1, (bytes.size() + streamPiece - 1) / streamPiece);
    QByteArray sealed(streamHeader + bytes.size() + pieces * streamOverhead, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(sealed.data());
    State state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, out, data(key.bytes().reveal()));
    out += streamHeader;
    for (qsizetype piece = 0; piece < pieces; ++piece) {
        const auto part = bytes.sliced(piece * streamPiece, std::min(streamPiece, bytes.size() - piece * streamPiece));
        const bool last = piece + 1 == pieces;
        crypto_secretstream_xchacha20poly1305_push(&state, out, nullptr, data(part), size_t(part.size()),
            data(associated), size_t(associated.size()),
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        out += part.size() + streamOverhead;
    }
    return sealed;
}

base::Result<SecretBytes> openStream(const StreamKey &key, QByteArrayView associated, QByteArrayView sealed)
{
    needSodium();
    constexpr qsizetype whole = streamPiece + streamOverhead;
    const qsizetype body = sealed.size() - streamHeader;
    const qsizetype pieces = (body + whole - 1) / whole;
    if (body < streamOverhead || body - (pieces - 1) * whole < streamOverhead)
        return base::fail(base::Fault::Malformed, u"stream: too short"_s);
    State state;
    bool good = crypto_secretstream_xchacha20poly1305_init_pull(&state, data(sealed), data(key.bytes().reveal())) == 0;
    auto bytes = SecretBytes::make(body - pieces * streamOverhead, [&](std::span<unsigned char> out) {
        for (qsizetype piece = 0; good && piece < pieces; ++piece) {
            const auto part = sealed.sliced(streamHeader + piece * whole, std::min(whole, body - piece * whole));
            const auto expected = piece + 1 == pieces ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                                      : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
            unsigned char tag = 0;
            good = crypto_secretstream_xchacha20poly1305_pull(&state, out.data() + piece * streamPiece, nullptr, &tag,
                       data(part), size_t(part.size()), data(associated), size_t(associated.size()))
                    == 0
                && tag == expected;
        }
    });
    if (!good)
        return base::fail(base::Fault::WrongKey, u"stream: does not open"_s);
    return bytes;
}

} // namespace crypto
