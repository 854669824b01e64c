#include "core/vault/locked.h"

#include "core/crypto/seal.h"
#include "core/vault/masterkeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vault {

using base::Fault;

base::Result<LockedVault> LockedVault::read(QByteArray file)
{
    auto read = readHeader(file);
    if (!read)
        return tl::unexpected(read.error());
    return LockedVault(std::move(file), std::move(read->header), read->size);
}

base::Result<Vault> LockedVault::openWithPassword(const crypto::SecretBytes &password) const
{
    base::Error last{Fault::NotFound, u"vault: no password slot"_s};
    for (const Slot &slot : m_header.ways) {
        if (slot.kind != SlotKind::Password)
            continue;
        auto master
            = slotKey(slot, password).and_then([&](const SlotKey &key) { return openSlot(m_header.id, slot, key); });
        if (master)
            return open(*std::move(master));
        last = master.error();
        if (last.fault != Fault::WrongKey)
            break;
    }
    return tl::unexpected(last);
}

base::Result<Vault> LockedVault::openWithKey(const SlotId &id, const SlotKey &key) const
{
    const auto slot
        = std::find_if(m_header.ways.begin(), m_header.ways.end(), [&](const Slot &way) { return way.id == id; });
    if (slot == m_header.ways.end())
        return base::fail(Fault::NotFound, u"vault: no such slot"_s);
    return openSlot(m_header.id, *slot, key).and_then([&](MasterKey &&master) { return open(std::move(master)); });
}

base::Result<Vault> LockedVault::open(MasterKey master) const
{
    if (!crypto::equal(commitmentOf(master, m_header.id), m_header.commitment))
        return base::fail(Fault::Malformed, u"vault: the slot holds another vault's key"_s);
    const QByteArrayView file(m_file);
    const auto body = crypto::open(bodyKey(master, m_header.id), file.first(m_bodyAt), file.sliced(m_bodyAt));
    if (!body)
        return base::fail(Fault::Malformed, u"vault: broken body"_s);
    Vault vault(m_header.id, std::move(master));
    vault.m_generation = m_header.generation;
    vault.m_ways = m_header.ways;
    if (const auto read = vault.readBody(body->reveal()); !read)
        return tl::unexpected(read.error());
    return vault;
}

base::Result<void> mayReplace(QByteArrayView onDisk, const Vault &vault)
{
    const auto read = readHeader(onDisk);
    if (!read)
        return tl::unexpected(read.error());
    if (read->header.id != vault.id())
        return base::fail(Fault::Refused, u"vault: another vault is there"_s);
    if (read->header.generation > vault.generation())
        return base::fail(Fault::Refused, u"vault: somebody wrote a later generation"_s);
    return {};
}

} // namespace vault
