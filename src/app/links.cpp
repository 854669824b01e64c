#include "app/links.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;
using base::Fault;

Q_LOGGING_CATEGORY(lcLinks, "kauth.links")

namespace app {
namespace {

constexpr std::chrono::seconds BehindEvery{5}; ///< In the background: only what is left to send.

} // namespace

Links::Links(const Ports &ports, Accounts &accounts, Settings &settings, Lock &lock, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_accounts(accounts)
    , m_settings(settings)
    , m_lock(lock)
{
    connect(&accounts, &Accounts::changed, this, &Links::refresh);
    connect(&ports.inbox, &Inbox::woken, this, [this](const QString &origin, const protocol::WakeId &wake) {
        for (const auto &[id, link] : m_links) {
            if (origin.isEmpty() || link->record().origin == origin)
                link->fetch(wake);
        }
    });
}

Links::~Links() = default;

void Links::close()
{
    const auto ending = std::exchange(m_links, {}); // who hears of it finds no link any more
}

QList<Link *> Links::all() const
{
    QList<Link *> list;
    for (const auto &[id, link] : m_links)
        list.append(link.get());
    return list;
}

Link *Links::find(const vault::EntryId &id) const
{
    const auto found = m_links.find(id);
    return found == m_links.end() ? nullptr : found->second.get();
}

std::optional<crypto::Ed25519Public> Links::knownKey(const QString &origin) const
{
    for (const auto &[id, link] : m_links) {
        if (link->record().origin == origin)
            return link->record().serverKey;
    }
    return std::nullopt;
}

bool Links::contradicts(const QString &origin, const QByteArray &keyHash) const
{
    const auto links = all();
    const auto here = [&](const Link *link) { return link->record().origin == origin; };
    return std::ranges::any_of(links, here) && std::ranges::none_of(links, [&](const Link *link) {
        return here(link) && protocol::keyHash(link->record().serverKey) == keyHash;
    });
}

std::optional<QByteArray> Links::firstKey(const QString &origin) const
{
    for (const auto &[id, link] : m_links) {
        if (link->record().origin == origin)
            return link->record().firstKey.value_or(protocol::keyHash(link->record().serverKey));
    }
    return std::nullopt;
}

bool Links::isOffline() const
{
    return !m_links.empty() && std::ranges::all_of(m_links, [](const auto &pair) {
        const auto error = pair.second->lastError();
        return error && error->fault == Fault::Unavailable;
    });
}

void Links::refresh()
{
    const auto entries = m_accounts.entries();
    for (const auto &entry : entries) {
        if (entry.link.isEmpty() || m_links.contains(entry.id))
            continue;
        if (const auto record = readLinkRecord(entry.link))
            adopt(entry.id, *record);
    }
    for (auto at = m_links.begin(); at != m_links.end();) {
        if (m_accounts.entry(at->first)) {
            ++at;
            continue;
        }
        at->second->setListening(false);
        at->second.release()->deleteLater(); // it may be in the middle of telling why it goes
        at = m_links.erase(at);
    }
}

void Links::adopt(const vault::EntryId &id, const LinkRecord &record)
{
    auto *link = new Link(m_ports, m_accounts, id, record, this);
    m_links.emplace(id, link);
    connect(link, &Link::changed, this, &Links::changed);
    connect(link, &Link::unreachable, this, &Links::changed);
    connect(link, &Link::hidden, this, [this, id] { Q_EMIT hidden(id); });
    // The link goes with its account, long before that is on the disk: who is told is told by us.
    connect(link, &Link::revoked, this, [this, id, link](const protocol::Revoke &revoke) {
        m_accounts.erase(id).then(this, [this, id, record = link->record(), revoke](const base::Result<void> &erased) {
            if (!erased)
                qCWarning(lcLinks) << "revoke: erased in memory, not on disk:" << erased.error().detail;
            Q_EMIT removed(id, record, revoke);
        });
    });
    connect(link, &Link::linkEnded, this,
        [this, id] { m_accounts.erase(id).then(this, [this, id](const base::Result<void> &) { Q_EMIT ended(id); }); });
    connect(link, &Link::fetched, this, [this, link] { askToCatchUp(link); });
    Q_EMIT added(link);
    if (m_inFront) {
        link->setListening(true);
        link->fetch();
    }
    schedule();
}

void Links::setInFront(bool inFront)
{
    if (m_inFront == inFront)
        return;
    m_inFront = inFront;
    for (const auto &[id, link] : m_links) {
        link->setListening(inFront);
        if (inFront)
            link->fetch();
    }
    schedule();
}

void Links::schedule()
{
    if (m_links.empty())
        return;
    m_ports.clock.after(
        m_inFront ? PollEvery : std::chrono::milliseconds(BehindEvery), this, [this, schedule = ++m_schedule] {
            if (schedule != m_schedule)
                return;
            tick();
            this->schedule();
        });
}

void Links::tick()
{
    const auto links = all();
    for (auto *link : links) {
        if (m_inFront)
            link->fetch();
        link->pump();
    }
}

QFuture<base::Result<void>> Links::checkNow()
{
    struct Count {
        qsizetype left;
        bool any = false;
        std::optional<base::Error> error = {};
    };
    const auto links = all();
    if (links.isEmpty())
        return done();
    const Pending<void> pending;
    auto count = std::make_shared<Count>(Count{.left = links.size()});
    for (auto *link : links) {
        link->fetch().then(this, [count, pending](const base::Result<void> &result) {
            count->any = count->any || result;
            if (!result && !count->error)
                count->error = result.error();
            if (--count->left == 0)
                pending.answer(count->any ? base::Result<void>() : tl::unexpected(*count->error));
        });
    }
    return pending.future();
}

void Links::setPolicy(protocol::NumberPolicy policy, const Proof &proof)
{
    for (auto *link : all())
        tell(link, policy, proof);
}

bool Links::isBehind(const Link *link) const
{
    const auto &record = link->record();
    return m_settings.get().numberAlways && record.state == protocol::DeviceState::Active
        && record.policy != protocol::NumberPolicy::Always && !m_told.contains(link->id());
}

/// A finger is asked for once; where there is none it waits for the next YES, which needs a proof anyway.
void Links::askToCatchUp(Link *link)
{
    if (!isBehind(link) || m_asked.contains(link->id()) || m_lock.isLocked())
        return;
    m_asked.insert(link->id());
    m_lock.proveByBiometrics().then(this, [this](const base::Result<Proof> &proof) {
        if (proof)
            catchUp(*proof);
    });
}

void Links::catchUp(const Proof &proof)
{
    for (auto *link : all()) {
        if (isBehind(link))
            tell(link, protocol::NumberPolicy::Always, proof);
    }
}

void Links::tell(Link *link, protocol::NumberPolicy policy, const Proof &proof)
{
    m_told.insert(link->id());
    link->send({.type = protocol::Type::Policy,
        .encode =
            [policy](const protocol::DeviceId &device, qint64 counter) {
                return encode(protocol::Policy{.device = device, .number = policy, .counter = counter});
            },
        .proof = proof});
}

} // namespace app
