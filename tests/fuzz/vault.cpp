#include "core/crypto/seal.h"
#include "core/vault/header.h"
#include "core/vault/locked.h"
#include "core/vault/masterkeys.h"

#include <cstdint>
#include <cstdlib>

namespace {

/// One vault whose keys are known, so that any body can be sealed as its writer would have.
struct Known {
    vault::VaultId id = *vault::VaultId::fromBytes(QByteArray(16, 'v'));
    vault::MasterKey master = *vault::MasterKey::fromBytes(crypto::SecretBytes::copyOf(QByteArray(32, 'm')));
    vault::NewSlot way
        = *vault::keyStoreSlot("handle", *vault::SlotKey::fromBytes(crypto::SecretBytes::copyOf(QByteArray(32, 'k'))));
    vault::Slot slot = vault::fillSlot(id, way, master);

    QByteArray fileAround(QByteArrayView body) const
    {
        const auto size = static_cast<quint32>(body.size() + crypto::sealOverhead);
        const QByteArray header = vault::writeHeader({id, 1, vault::commitmentOf(master, id), {slot}, size});
        return header + crypto::seal(vault::bodyKey(master, id), header, body);
    }
};

} // namespace

/// The first byte chooses: the rest is a whole file, or a body that is sealed and opened again. A body that opens is
/// written and read back as itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Known known;
    if (size == 0)
        return 0;
    const QByteArrayView rest(data + 1, static_cast<qsizetype>(size) - 1);
    const bool isBody = (data[0] & 1) != 0;
    const auto locked = vault::LockedVault::read(isBody ? known.fileAround(rest) : rest.toByteArray());
    if (!locked) {
        if (isBody)
            std::abort();
        return 0;
    }
    auto opened = locked->openWithKey(locked->ways().first().id, known.way.key);
    if (!opened)
        return 0;
    const auto written = opened->write();
    if (!written)
        std::abort();
    const auto again = vault::LockedVault::read(*written).and_then(
        [&](const vault::LockedVault &file) { return file.openWithKey(file.ways().first().id, known.way.key); });
    if (!again || again->entries() != opened->entries() || again->settings() != opened->settings())
        std::abort();
    return 0;
}
