#include "core/vault/vault.h"

#include "core/base/json.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/crypto/seal.h"
#include "core/vault/header.h"
#include "core/vault/masterkeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vault {
namespace {

using base::Fault;

QByteArray aboutSecret(const EntryId &id, SecretName name)
{
    return id.toBytes() + static_cast<char>(name);
}

base::Result<void> checkJsonObject(const QByteArray &json, qsizetype longest)
{
    if (json.isEmpty())
        return {};
    return base::readJson(json, {longest, 8}).map([](const QJsonObject &) { });
}

base::Result<void> check(const Entry &entry)
{
    if (entry.issuer.toUtf8().size() > longestText || entry.name.toUtf8().size() > longestText)
        return base::fail(Fault::Malformed, u"vault: text too long"_s);
    if (!entry.issuer.isValidUtf16() || !entry.name.isValidUtf16())
        return base::fail(Fault::Malformed, u"vault: lone surrogate"_s);
    if (entry.otp) {
        if (const auto good = otp::check(*entry.otp); !good)
            return good;
    }
    for (const auto &instant : {std::optional(entry.createdAt), entry.lastUse, entry.trashedAt}) {
        if (instant && *instant < base::Instant())
            return base::fail(Fault::Malformed, u"vault: time before 1970"_s);
    }
    return checkJsonObject(entry.link, longestLink);
}

} // namespace

base::Result<Vault> Vault::create(const NewSlot &first)
{
    Vault vault(crypto::newId<VaultId>(), MasterKey::generate());
    if (const auto added = vault.addSlot(first); !added)
        return tl::unexpected(added.error());
    return vault;
}

void Vault::sort()
{
    std::stable_sort(
        m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.order < b.order; });
}

base::Result<Entry> Vault::entry(const EntryId &id) const
{
    const auto found
        = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.id == id; });
    if (found == m_entries.end())
        return base::fail(Fault::NotFound, u"vault: no such entry"_s);
    return *found;
}

base::Result<EntryId> Vault::add(Entry entry, const std::vector<NamedSecret> &secrets)
{
    if (const auto good = check(entry); !good)
        return tl::unexpected(good.error());
    if (m_entries.size() >= mostEntries)
        return base::fail(Fault::Refused, u"vault: too many entries"_s);
    entry.id = crypto::newId<EntryId>();
    const EntryId id = entry.id;
    m_entries.append(std::move(entry));
    for (const NamedSecret &secret : secrets) {
        if (const auto set = setSecret(id, secret.name, secret.bytes); !set) {
            (void)remove(id);
            return tl::unexpected(set.error());
        }
    }
    sort();
    return id;
}

base::Result<void> Vault::update(const Entry &entry)
{
    if (const auto good = check(entry); !good)
        return good;
    const auto found
        = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &other) { return other.id == entry.id; });
    if (found == m_entries.end())
        return base::fail(Fault::NotFound, u"vault: no such entry"_s);
    *found = entry;
    sort();
    return {};
}

base::Result<void> Vault::remove(const EntryId &id)
{
    m_secrets.remove(id);
    if (m_entries.removeIf([&](const Entry &entry) { return entry.id == id; }) == 0)
        return base::fail(Fault::NotFound, u"vault: no such entry"_s);
    return {};
}

bool Vault::hasSecret(const EntryId &id, SecretName name) const
{
    const auto held = m_secrets.constFind(id);
    return held != m_secrets.constEnd()
        && std::any_of(held->begin(), held->end(), [&](const Held &secret) { return secret.name == name; });
}

base::Result<crypto::SecretBytes> Vault::secret(const EntryId &id, SecretName name) const
{
    const QList<Held> held = m_secrets.value(id);
    const auto found = std::find_if(held.begin(), held.end(), [&](const Held &secret) { return secret.name == name; });
    if (found == held.end())
        return base::fail(Fault::NotFound, u"vault: no such secret"_s);
    auto opened = crypto::open(entryKey(m_master, m_id, id), aboutSecret(id, name), found->sealed);
    if (!opened)
        return base::fail(Fault::Malformed, u"vault: broken secret"_s);
    return opened;
}

QByteArray Vault::sealSecret(const EntryId &id, const NamedSecret &secret) const
{
    return crypto::seal(entryKey(m_master, m_id, id), aboutSecret(id, secret.name), secret.bytes);
}

base::Result<void> Vault::setSecret(const EntryId &id, SecretName name, const crypto::SecretBytes &bytes)
{
    if (const auto known = entry(id); !known)
        return tl::unexpected(known.error());
    if (bytes.isEmpty() || bytes.size() > longestSecret)
        return base::fail(Fault::Malformed, u"vault: secret empty or too long"_s);
    QByteArray sealed = sealSecret(id, {name, bytes.clone()});
    QList<Held> &held = m_secrets[id];
    const auto at = std::lower_bound(
        held.begin(), held.end(), name, [](const Held &secret, SecretName wanted) { return secret.name < wanted; });
    if (at != held.end() && at->name == name)
        at->sealed = std::move(sealed);
    else
        held.insert(at, {name, std::move(sealed)});
    return {};
}

base::Result<void> Vault::removeSecret(const EntryId &id, SecretName name)
{
    if (!hasSecret(id, name))
        return base::fail(Fault::NotFound, u"vault: no such secret"_s);
    QList<Held> &held = m_secrets[id];
    held.removeIf([&](const Held &secret) { return secret.name == name; });
    if (held.isEmpty())
        m_secrets.remove(id);
    return {};
}

base::Result<void> Vault::setSettings(QByteArray json)
{
    if (const auto good = checkJsonObject(json, longestSettings); !good)
        return good;
    m_settings = std::move(json);
    return {};
}

base::Result<SlotId> Vault::addSlot(const NewSlot &slot)
{
    if (m_ways.size() >= mostSlots)
        return base::fail(Fault::Refused, u"vault: too many slots"_s);
    m_ways.append(fillSlot(m_id, slot, m_master));
    return m_ways.last().id;
}

base::Result<void> Vault::removeSlot(const SlotId &id)
{
    const auto found = std::find_if(m_ways.begin(), m_ways.end(), [&](const Slot &slot) { return slot.id == id; });
    if (found == m_ways.end())
        return base::fail(Fault::NotFound, u"vault: no such slot"_s);
    const bool another = std::any_of(m_ways.begin(), m_ways.end(),
        [&](const Slot &slot) { return slot.id != id && slot.kind != SlotKind::Recovery; });
    if (!another)
        return base::fail(Fault::Refused, u"vault: the last way in"_s);
    m_ways.erase(found);
    return {};
}

base::Result<QByteArray> Vault::write()
{
    QByteArray body = writeBody();
    const qsizetype bodySize = body.size() + crypto::sealOverhead;
    QByteArray file;
    if (bodySize <= largestFile) {
        file = writeHeader(
            {m_id, m_generation + 1, commitmentOf(m_master, m_id), m_ways, static_cast<quint32>(bodySize)});
        file += crypto::seal(bodyKey(m_master, m_id), file, body);
    }
    crypto::wipe(body);
    if (file.isEmpty() || file.size() > largestFile)
        return base::fail(Fault::Refused, u"vault: larger than a file may be"_s);
    ++m_generation;
    return file;
}

} // namespace vault
