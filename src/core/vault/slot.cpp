#include "core/vault/slot.h"

#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/crypto/seal.h"
#include "core/vault/wire.h"

using namespace Qt::StringLiterals;

namespace vault {
namespace {

struct SealTag;
struct CommitTag;
using SealKey = crypto::Key<SealTag>;

QByteArray commitmentOf(const Slot &slot, const SlotKey &key)
{
    const auto commitment = crypto::derive<CommitTag>(key, "kauth.vault.slot.commit.v1", slot.id.view());
    return commitment.bytes().reveal().toByteArray(); // one-way: it tells a right key from a wrong one and nothing else
}

QByteArray associated(const VaultId &vault, const Slot &slot)
{
    Writer writer;
    writer.raw("KAUTHVLT");
    writer.integer(quint16(1));
    writer.raw(vault.view());
    writer.raw(slot.id.view());
    writer.integer(static_cast<quint8>(slot.kind));
    writer.bytes<quint16>(slot.parameters);
    return writer.take();
}

struct PasswordParameters {
    QByteArrayView salt;
    crypto::PasswordCost cost;
};

base::Result<PasswordParameters> passwordParameters(const Slot &slot)
{
    if (slot.kind != SlotKind::Password)
        return base::fail(base::Fault::Malformed, u"vault: not a password slot"_s);
    Reader reader(slot.parameters);
    PasswordParameters parameters;
    parameters.salt = reader.raw(crypto::saltSize);
    parameters.cost.passes = reader.integer<quint32>();
    parameters.cost.memoryBytes = static_cast<quint64>(reader.integer<quint32>()) * 1024;
    if (const auto end = reader.finish(u"password parameters"); !end)
        return tl::unexpected(end.error());
    return parameters;
}

} // namespace

base::Result<NewSlot> passwordSlot(const crypto::SecretBytes &password, const crypto::PasswordCost &cost)
{
    if (password.isEmpty())
        return base::fail(base::Fault::Malformed, u"vault: empty password"_s);
    const QByteArray salt = crypto::randomBytes(crypto::saltSize);
    auto key = crypto::deriveKey<SlotKeyTag>(password, salt, cost);
    if (!key)
        return tl::unexpected(key.error());
    Writer parameters;
    parameters.raw(salt);
    parameters.integer(cost.passes);
    parameters.integer(static_cast<quint32>(cost.memoryBytes / 1024));
    return NewSlot{SlotKind::Password, parameters.take(), *std::move(key)};
}

base::Result<NewSlot> keyStoreSlot(QByteArray wrapped, SlotKey key)
{
    if (wrapped.size() > longestParameters)
        return base::fail(base::Fault::Malformed, u"vault: wrapped key too long"_s);
    return NewSlot{SlotKind::KeyStore, std::move(wrapped), std::move(key)};
}

base::Result<SlotKey> slotKey(const Slot &slot, const crypto::SecretBytes &password)
{
    const auto parameters = passwordParameters(slot);
    if (!parameters)
        return tl::unexpected(parameters.error());
    return crypto::deriveKey<SlotKeyTag>(password, parameters->salt, parameters->cost);
}

base::Result<crypto::PasswordCost> costOf(const Slot &slot)
{
    return passwordParameters(slot).map([](const PasswordParameters &parameters) { return parameters.cost; });
}

Slot fillSlot(const VaultId &vault, const NewSlot &slot, const MasterKey &master)
{
    Slot filled{crypto::newId<SlotId>(), slot.kind, slot.parameters, {}, {}};
    filled.commitment = commitmentOf(filled, slot.key);
    const auto key = crypto::derive<SealTag>(slot.key, "kauth.vault.slot.v1", filled.id.view());
    filled.sealedMaster = crypto::seal(key, associated(vault, filled), master.bytes());
    return filled;
}

base::Result<MasterKey> openSlot(const VaultId &vault, const Slot &slot, const SlotKey &key)
{
    if (!crypto::equal(commitmentOf(slot, key), slot.commitment))
        return base::fail(base::Fault::WrongKey, u"vault: the key is not this slot's"_s);
    const auto sealKey = crypto::derive<SealTag>(key, "kauth.vault.slot.v1", slot.id.view());
    auto opened = crypto::open(sealKey, associated(vault, slot), slot.sealedMaster);
    if (!opened)
        return base::fail(base::Fault::Malformed, u"vault: broken slot"_s);
    return MasterKey::fromBytes(*std::move(opened));
}

} // namespace vault
