#include "app/accounts.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using base::fail;
using base::Fault;

namespace app {

Accounts::Accounts(const Ports &ports, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
{
}

QList<vault::Entry> Accounts::entries(Order order) const
{
    QList<vault::Entry> list;
    if (!m_vault)
        return list;
    std::ranges::copy_if(
        m_vault->entries(), std::back_inserter(list), [](const auto &entry) { return !entry.trashedAt; });
    const auto titleOf = [](const vault::Entry &entry) { return entry.issuer.isEmpty() ? entry.name : entry.issuer; };
    std::ranges::stable_sort(list, [&](const vault::Entry &a, const vault::Entry &b) {
        if (a.pinned != b.pinned)
            return a.pinned;
        switch (order) {
        case Order::ByHand:
            return a.order < b.order;
        case Order::ByName:
            return QString::localeAwareCompare(titleOf(a), titleOf(b)) < 0;
        case Order::ByUse:
            return a.lastUse.value_or(base::Instant()) > b.lastUse.value_or(base::Instant());
        }
        Q_UNREACHABLE();
    });
    return list;
}

base::Result<vault::Entry> Accounts::entry(const vault::EntryId &id) const
{
    if (!m_vault)
        return fail(Fault::NotFound, u"accounts: not open"_s);
    return m_vault->entry(id);
}

base::Result<LinkRecord> Accounts::link(const vault::EntryId &id) const
{
    return entry(id).and_then([](const vault::Entry &found) -> base::Result<LinkRecord> {
        if (found.link.isEmpty())
            return fail(Fault::NotFound, u"accounts: not linked"_s);
        return readLinkRecord(found.link);
    });
}

base::Result<crypto::SecretBytes> Accounts::secret(const vault::EntryId &id, vault::SecretName name) const
{
    if (!m_vault)
        return fail(Fault::NotFound, u"accounts: not open"_s);
    return m_vault->secret(id, name);
}

QFuture<base::Result<void>> Accounts::update(const vault::Entry &entry)
{
    if (!m_vault)
        return failed({Fault::NotFound, u"accounts: not open"_s});
    const auto before = m_vault->entry(entry.id);
    if (auto updated = m_vault->update(entry); !updated)
        return failed(updated.error());
    Q_EMIT changed();
    return save().then(this, [this, before, entry](const base::Result<void> &saved) {
        // What could not be saved is as it was, unless it changed again meanwhile.
        if (!saved && m_vault && m_vault->entry(entry.id) == entry) {
            (void)m_vault->update(*before);
            Q_EMIT changed();
        }
        return saved;
    });
}

QFuture<base::Result<Accounts::Added>> Accounts::add(const otp::OtpAuth &auth)
{
    if (!m_vault)
        return failed<Added>({Fault::NotFound, u"accounts: not open"_s});
    const auto all = m_vault->entries();
    const auto same = std::ranges::find_if(all, [&](const vault::Entry &entry) {
        return entry.link.isEmpty() && entry.issuer == auth.issuer && entry.name == auth.name;
    });
    Added added{.id = {}, .updated = same != all.end()};
    std::function<void()> undo; // a save that fails leaves nothing half done in memory either
    if (same != all.end()) {
        auto entry = *same;
        added.id = entry.id;
        auto oldSeed = std::make_shared<base::Result<crypto::SecretBytes>>(m_vault->secret(entry.id));
        undo = [this, old = entry, oldSeed] {
            (void)m_vault->update(old);
            if (*oldSeed)
                (void)m_vault->setSecret(old.id, vault::SecretName::Seed, **oldSeed);
        };
        entry.otp = auth.params;
        entry.trashedAt.reset();
        if (auto set = setSeed(entry.id, auth.params, auth.seed); !set)
            return failed<Added>(set.error());
        if (auto updated = m_vault->update(entry); !updated)
            return failed<Added>(updated.error());
    } else {
        vault::Entry entry;
        entry.issuer = auth.issuer;
        entry.name = auth.name;
        entry.otp = auth.params;
        entry.order = all.isEmpty() ? 0 : all.last().order + 1;
        entry.createdAt = m_ports.clock.now();
        std::vector<vault::NamedSecret> secrets;
        secrets.push_back({vault::SecretName::Seed, auth.seed.clone()});
        const auto id = m_vault->add(entry, secrets);
        if (!id)
            return failed<Added>(id.error());
        added.id = *id;
        undo = [this, gone = *id] { (void)m_vault->remove(gone); };
    }
    Q_EMIT changed();
    return save().then(this, [this, added, undo](const base::Result<void> &saved) -> base::Result<Added> {
        if (!saved) {
            if (m_vault)
                undo();
            Q_EMIT changed();
            return tl::unexpected(saved.error());
        }
        return added;
    });
}

QFuture<base::Result<void>> Accounts::forget(const vault::EntryId &id)
{
    auto found = entry(id);
    if (!found)
        return failed(found.error());
    if (!found->link.isEmpty())
        return failed({Fault::Refused, u"accounts: linked ones are removed by the Manager"_s});
    found->trashedAt = m_ports.clock.now();
    return update(*found);
}

QFuture<base::Result<void>> Accounts::takeBack(const vault::EntryId &id)
{
    auto found = entry(id);
    if (!found)
        return failed(found.error());
    found->trashedAt.reset();
    return update(*found);
}

QList<vault::Entry> Accounts::trash() const
{
    QList<vault::Entry> list;
    if (!m_vault)
        return list;
    std::ranges::copy_if(m_vault->entries(), std::back_inserter(list),
        [this](const auto &entry) { return entry.trashedAt && trashedFor(entry) > std::chrono::days(0); });
    std::ranges::stable_sort(list, std::greater(), [](const vault::Entry &entry) { return *entry.trashedAt; });
    return list;
}

std::chrono::days Accounts::trashedFor(const vault::Entry &entry) const
{
    const auto left
        = entry.trashedAt ? *entry.trashedAt + TrashLife - m_ports.clock.now() : std::chrono::milliseconds(0);
    return std::clamp(std::chrono::ceil<std::chrono::days>(left), std::chrono::days(0), std::chrono::days(30));
}

QFuture<base::Result<void>> Accounts::drop(const vault::EntryId &id)
{
    const auto found = entry(id);
    if (!found)
        return failed(found.error());
    if (!found->trashedAt)
        return failed({Fault::Refused, u"accounts: not in the trash"_s});
    auto seed = std::make_shared<base::Result<crypto::SecretBytes>>(m_vault->secret(id));
    if (auto removed = m_vault->remove(id); !removed)
        return failed(removed.error());
    Q_EMIT changed();
    return save().then(this, [this, entry = *found, seed](const base::Result<void> &saved) {
        if (!saved && m_vault && *seed) {
            std::vector<vault::NamedSecret> secrets;
            secrets.push_back({vault::SecretName::Seed, std::move(**seed)});
            (void)m_vault->add(entry, secrets); // still on the disk, so still here; its id is another one
            Q_EMIT changed();
        }
        return saved;
    });
}

void Accounts::emptyTrash()
{
    const auto all = m_vault->entries();
    for (const auto &entry : all) {
        if (entry.trashedAt && m_ports.clock.now() - *entry.trashedAt > TrashLife)
            (void)m_vault->remove(entry.id);
    }
}

QFuture<base::Result<void>> Accounts::pin(const vault::EntryId &id, bool pinned)
{
    auto found = entry(id);
    if (!found)
        return failed(found.error());
    found->pinned = pinned;
    return update(*found);
}

QFuture<base::Result<void>> Accounts::move(const vault::EntryId &id, int place)
{
    auto list = entries();
    const auto from = std::ranges::find(list, id, &vault::Entry::id);
    if (from == list.end())
        return failed({Fault::NotFound, u"accounts: no such account"_s});
    list.move(from - list.begin(), std::clamp<qsizetype>(place, 0, list.size() - 1));
    for (qsizetype at = 0; at < list.size(); ++at) {
        list[at].order = qint32(at);
        if (auto updated = m_vault->update(list[at]); !updated)
            return failed(updated.error());
    }
    Q_EMIT changed();
    return save();
}

QFuture<base::Result<void>> Accounts::used(const vault::EntryId &id)
{
    auto found = entry(id);
    if (!found)
        return failed(found.error());
    found->lastUse = m_ports.clock.now();
    return update(*found);
}

QFuture<base::Result<void>> Accounts::setCounter(const vault::EntryId &id, quint64 counter)
{
    auto found = entry(id);
    if (!found)
        return failed(found.error());
    if (!found->otp || found->otp->kind != otp::Kind::Hotp || counter <= found->otp->counter)
        return failed({Fault::Refused, u"accounts: a counter only grows"_s});
    found->otp->counter = counter;
    return update(*found);
}

QFuture<base::Result<vault::EntryId>> Accounts::addLink(
    const LinkRecord &record, std::vector<vault::NamedSecret> secrets)
{
    if (!m_vault)
        return failed<vault::EntryId>({Fault::NotFound, u"accounts: not open"_s});
    vault::Entry entry;
    entry.issuer = record.serverName;
    entry.name = record.account.email;
    entry.createdAt = m_ports.clock.now();
    entry.link = encode(record);
    const auto &all = m_vault->entries();
    entry.order = all.isEmpty() ? 0 : all.last().order + 1;
    const auto id = m_vault->add(entry, secrets);
    if (!id)
        return failed<vault::EntryId>(id.error());
    Q_EMIT changed();
    return save().then(this, [this, id = *id](const base::Result<void> &saved) -> base::Result<vault::EntryId> {
        if (!saved) {
            if (m_vault)
                (void)m_vault->remove(id);
            Q_EMIT changed();
            return tl::unexpected(saved.error());
        }
        return id;
    });
}

base::Result<void> Accounts::setLink(const vault::EntryId &id, const LinkRecord &record)
{
    auto found = entry(id);
    if (!found)
        return tl::unexpected(found.error());
    found->link = encode(record);
    found->name = record.account.email;
    found->issuer = record.serverName;
    auto updated = m_vault->update(*found);
    if (updated)
        Q_EMIT changed();
    return updated;
}

base::Result<void> Accounts::setSeed(
    const vault::EntryId &id, const otp::Params &params, const crypto::SecretBytes &seed)
{
    auto found = entry(id);
    if (!found)
        return tl::unexpected(found.error());
    found->otp = params;
    if (auto set = m_vault->setSecret(id, vault::SecretName::Seed, seed); !set)
        return set;
    return m_vault->update(*found);
}

QFuture<base::Result<void>> Accounts::erase(const vault::EntryId &id)
{
    if (!m_vault)
        return failed({Fault::NotFound, u"accounts: not open"_s});
    std::vector<crypto::SecretBytes> blobs;
    for (const auto name : {vault::SecretName::Possession, vault::SecretName::Verification}) {
        if (auto blob = m_vault->secret(id, name))
            blobs.push_back(std::move(*blob));
    }
    if (auto removed = m_vault->remove(id); !removed)
        return failed(removed.error());
    for (auto &blob : blobs)
        (void)m_ports.keyStore.erase(std::move(blob));
    Q_EMIT changed();
    return save();
}

} // namespace app
