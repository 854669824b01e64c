#include "core/check/file.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"

#include <cstdint>
#include <cstdlib>

using namespace protocol;

namespace {

constexpr qsizetype frontSize = 28; ///< FORMAT.md: magic, version, suite, kind, case

/// A file whose key is known, so that changed bytes can be given a key that is right for them: they get as far as the
/// stream.
struct Known {
    check::FileIdentity identity{crypto::newId<CaseId>(), FileKind::Front};
    crypto::SealingPair reviewer = crypto::SealingPair::generate();
    crypto::StreamKey key = crypto::StreamKey::generate();
    QByteArray front = QByteArray("KCHKFILE\0\1\1\1", 12) + identity.id.toBytes();
    QByteArray bytes = front + crypto::sealStream(key, front, QByteArray(200'000, 'p'));

    [[nodiscard]] QByteArray keyFor(const QByteArray &changed) const
    {
        const QByteArray inside = QByteArray("kcheck-key\0", 11) + identity.id.toBytes() + crypto::sha256(changed)
            + key.bytes().reveal().toByteArray();
        return crypto::sealTo(reviewer.publicKey(), inside);
    }
};

} // namespace

/// Opens as it was sealed, and not at all when a byte is another. The first two bytes say where the others are laid
/// over it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Known known;
    if (known.front.size() != frontSize)
        std::abort();
    QByteArray changed = known.bytes;
    const qsizetype at = size > 1 ? (data[0] << 8 | data[1]) * 4 % changed.size() : 0;
    for (std::size_t i = 2; i < size; ++i)
        changed[(at + qsizetype(i)) % changed.size()] = char(data[i] ^ changed[(at + qsizetype(i)) % changed.size()]);
    if (size > 2 && data[2] == 0)
        changed.truncate(at);
    const auto opened = check::openFile(known.identity, changed, known.keyFor(changed), known.reviewer);
    if (opened.has_value() != (changed == known.bytes))
        std::abort();
    return 0;
}
