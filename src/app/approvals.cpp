#include "app/approvals.h"

#include "app/patience.h"
#include "core/base/encoding.h"
#include "core/protocol/answer.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using base::Fault;

namespace app {
namespace {

QString idOf(const QByteArray &envelope)
{
    return QString::fromLatin1(base::toBase64Url(protocol::envelopeHash(envelope)));
}

bool isOpen(const Approvals::Item &item)
{
    return std::holds_alternative<approval::Open>(item.request.phase);
}

bool isWaiting(const Approvals::Item &item)
{
    return isOpen(item) || std::holds_alternative<approval::Sending>(item.request.phase)
        || std::holds_alternative<approval::Approved>(item.request.phase);
}

bool hasEnded(const approval::Request &request)
{
    return !std::holds_alternative<approval::Open>(request.phase)
        && !std::holds_alternative<approval::Sending>(request.phase);
}

} // namespace

Approvals::Approvals(const Ports &ports, Links &links, Lock &lock, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_links(links)
    , m_lock(lock)
{
    connect(&links, &Links::added, this, &Approvals::follow);
    connect(&links, &Links::removed, this, [this](const vault::EntryId &id) {
        m_items.removeIf([&](const Item &item) { return item.account == id; });
        m_pressure.remove(id);
        tellOfOthers();
        if (!m_proving.isEmpty() && !find(m_proving))
            m_lock.giveUp();
        Q_EMIT changed();
    });
}

void Approvals::follow(Link *link)
{
    connect(link, &Link::received, this, [this, link](const QList<Received> &requests) { take(link, requests); });
    connect(link, &Link::acked, this, [this](const Outgoing &message, protocol::Outcome outcome, base::Instant time) {
        if (message.type == protocol::Type::EndSession)
            applyTo(message.challenge, approval::SessionEnded{});
        else
            applyTo(message.challenge, approval::Sent{outcome, time});
    });
    connect(link, &Link::notSent, this,
        [this](const Outgoing &message) { applyTo(message.challenge, approval::NotSent{}); });
    connect(link, &Link::rejected, this, [this, link](const Outgoing &message) {
        if (message.type == protocol::Type::EndSession)
            return;
        // A NO that nobody confirmed is not said to have been one.
        const auto outcome
            = message.type == protocol::Type::Deny ? protocol::Outcome::Conflict : protocol::Outcome::Expired;
        applyTo(message.challenge, approval::Sent{outcome, link->serverNow().value_or(base::Instant())});
    });
    resume(link);
}

/// Answers of an earlier run that are not acknowledged yet: the app was killed after YES or NO.
void Approvals::resume(Link *link)
{
    for (const auto &outgoing : link->record().outbox) {
        const auto yes = outgoing.type == protocol::Type::Approve;
        if (!yes && outgoing.type != protocol::Type::Deny)
            continue;
        // It was verified before it was answered; since then the server may have a new key.
        const auto challenge = protocol::unverifiedPayload(outgoing.challenge).and_then([](const QByteArray &payload) {
            return protocol::decode<protocol::Challenge>(payload);
        });
        if (challenge && !find(idOf(outgoing.challenge))) {
            const auto answer = yes ? approval::Answer(approval::Yes{}) : approval::Answer(approval::No{});
            add(link, {.challenge = *challenge, .envelope = outgoing.challenge}, approval::Sending{.answer = answer});
        }
    }
}

void Approvals::add(Link *link, const Received &received, approval::Phase phase)
{
    Item item{.id = idOf(received.envelope),
        .account = link->id(),
        .received = received,
        .request = {.facts = {.digits = received.challenge.digits, .expires = received.challenge.expires},
            .phase = std::move(phase)}};
    const auto later = std::ranges::upper_bound(m_items, item.received.challenge.created, {},
        [](const Item &other) { return other.received.challenge.created; });
    m_items.insert(later, item);
    schedule();
}

void Approvals::take(Link *link, const QList<Received> &requests)
{
    const auto now = link->serverNow().value_or(base::Instant());
    QStringList newIds;
    QList<std::pair<QString, QString>> numberedIds;
    for (const auto &received : requests) {
        const auto id = idOf(received.envelope);
        if (find(id))
            continue;
        if (const auto *before = askedBefore(link->id(), received.challenge)) {
            if (!isOpen(*before))
                continue; // our answer to it is on its way
            numberedIds.append({before->id, id});
            forget(numberedIds.last().first);
        } else {
            auto &pressure = m_pressure[link->id()];
            pressure = step(std::move(pressure), approval::Arrived{now});
        }
        add(link, received, approval::Open{});
        newIds.append(id);
    }
    QStringList gone;
    for (const auto &item : m_items) {
        const auto listed = std::ranges::find(requests, item.received.envelope, &Received::envelope) != requests.end();
        if (item.account == link->id() && isOpen(item) && !listed)
            gone.append(item.id);
    }
    for (const auto &id : gone)
        apply(id, approval::NoLongerListed{now});
    tellOfOthers();
    for (const auto &[before, after] : numberedIds)
        Q_EMIT numbered(before, after);
    Q_EMIT changed();
    for (const auto &id : newIds)
        Q_EMIT arrived(id);
}

/// The same request as it was asked before it got a number.
const Approvals::Item *Approvals::askedBefore(const vault::EntryId &account, const protocol::Challenge &challenge) const
{
    const auto found = std::ranges::find_if(m_items, [&](const Item &item) {
        return item.account == account && item.received.challenge.id == challenge.id && !hasEnded(item.request);
    });
    return found == m_items.end() ? nullptr : &*found;
}

/// Its place is taken by what is asked now; a YES that is being proven was not to that.
void Approvals::forget(const QString &id)
{
    m_items.removeIf([&](const Item &item) { return item.id == id; });
    if (id == m_proving)
        m_lock.giveUp();
}

Approvals::Item *Approvals::at(const QString &id)
{
    const auto found = std::ranges::find(m_items, id, &Item::id);
    return found == m_items.end() ? nullptr : &*found;
}

const Approvals::Item *Approvals::find(const QString &id) const
{
    const auto found = std::ranges::find(m_items, id, &Item::id);
    return found == m_items.end() ? nullptr : &*found;
}

const Approvals::Item *Approvals::front() const
{
    const auto found
        = std::ranges::find_if(m_items, [&](const Item &item) { return isOpen(item) && !pausedUntil(item.account); });
    return found == m_items.end() ? nullptr : &*found;
}

int Approvals::openCount() const
{
    return int(std::ranges::count_if(m_items, isOpen));
}

int Approvals::openCount(const vault::EntryId &account) const
{
    return int(
        std::ranges::count_if(m_items, [&](const Item &item) { return isOpen(item) && item.account == account; }));
}

base::Instant Approvals::serverNow(const Item &item) const
{
    const auto *link = m_links.find(item.account);
    const auto now = link ? link->serverNow() : std::nullopt;
    // Before the first contact of this run only the last known difference helps; it decides nothing by itself.
    return now.value_or(m_ports.clock.now() + (link ? link->record().offset : std::chrono::milliseconds(0)));
}

std::chrono::seconds Approvals::left(const Item &item) const
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(item.request.facts.expires - serverNow(item));
    return std::max(left, std::chrono::seconds(0));
}

approval::Ready Approvals::readiness(const QString &id) const
{
    const auto *item = find(id);
    return item ? approval::readiness(item->request, serverNow(*item)) : approval::Ready::Over;
}

bool Approvals::canEndSession(const QString &id) const
{
    const auto *item = find(id);
    return item && item->received.challenge.purpose == protocol::Purpose::SignIn // else it opened none
        && approval::canEndSession(item->request, serverNow(*item));
}

std::optional<base::Instant> Approvals::pausedUntil(const vault::EntryId &account) const
{
    const auto *link = m_links.find(account);
    const auto pressure = m_pressure.value(account);
    if (!link || !link->serverNow() || !approval::isPaused(pressure, *link->serverNow()))
        return std::nullopt;
    return m_ports.clock.now() + (*pressure.pausedUntil - *link->serverNow());
}

qsizetype Approvals::arrivals(const vault::EntryId &account) const
{
    return m_pressure.value(account).arrivals.size();
}

void Approvals::apply(const QString &id, const approval::Event &event)
{
    auto *item = at(id);
    if (!item)
        return;
    const auto before = item->request;
    item->request = step(item->request, event);
    if (item->request == before)
        return;
    const auto wasSending = approval::answerToSend(before) != nullptr;
    const auto ended = hasEnded(item->request) && !hasEnded(before);
    const auto toSend = approval::answerToSend(item->request) && !wasSending;
    const auto copy = *item;
    tellOfOthers();
    if (id == m_proving && !isOpen(copy))
        m_lock.giveUp(); // a NO, or its end, came first
    if (toSend)
        send(copy);
    Q_EMIT changed();
    if (ended)
        Q_EMIT this->ended(id);
}

void Approvals::applyTo(const QByteArray &envelope, const approval::Event &event)
{
    if (!envelope.isEmpty())
        apply(idOf(envelope), event);
}

void Approvals::send(const Item &item)
{
    auto *link = m_links.find(item.account);
    if (!link)
        return;
    const auto hash = protocol::envelopeHash(item.received.envelope);
    const auto answer = *approval::answerToSend(item.request);
    Wish wish{.type = protocol::Type::Deny, .encode = {}, .challenge = item.received.envelope};
    if (const auto *yes = std::get_if<approval::Yes>(&answer)) {
        wish.type = protocol::Type::Approve;
        wish.until = item.request.facts.expires + AskForTruth;
        wish.proof = std::exchange(m_proof, {});
        wish.encode = [hash, number = yes->number](const protocol::DeviceId &device, qint64 counter) {
            return encode(protocol::Approve{.device = device, .challenge = hash, .number = number, .counter = counter});
        };
    } else {
        const auto reason = std::get<approval::No>(answer).reason;
        wish.until = item.request.facts.expires + KeepSayingNo;
        wish.encode = [hash, reason](const protocol::DeviceId &device, qint64 counter) {
            return encode(protocol::Deny{.device = device, .challenge = hash, .reason = reason, .counter = counter});
        };
        auto &pressure = m_pressure[item.account];
        pressure = step(std::move(pressure), approval::Refused{serverNow(item)});
    }
    link->send(std::move(wish)).then(this, [this, id = item.id](const base::Result<protocol::Outcome> &outcome) {
        if (outcome || outcome.error().fault == Fault::Expired)
            return; // acked and rejected say the rest
        apply(id, approval::NotSigned{});
        Q_EMIT notSigned(id, outcome.error());
    });
}

void Approvals::tellOfOthers()
{
    const auto others = std::max(0, openCount() - 1);
    for (auto &item : m_items)
        item.request = step(item.request, approval::OthersOpen{others});
}

void Approvals::cameToRest(const QString &id)
{
    if (const auto *item = find(id))
        apply(id, approval::CameToRest{serverNow(*item)});
}

void Approvals::moved(const QString &id)
{
    apply(id, approval::Moved{});
}

void Approvals::type(const QString &id, const QString &digits)
{
    apply(id, approval::Typed{digits});
}

void Approvals::choose(const QString &id)
{
    if (const auto *item = find(id))
        apply(id, approval::Chosen{serverNow(*item)});
}

void Approvals::yes(const QString &id)
{
    const auto *item = find(id);
    if (!item || pausedUntil(item->account) || !m_proving.isEmpty())
        return;
    if (readiness(id) != approval::Ready::Yes) {
        apply(id, approval::Tick{serverNow(*item)});
        return;
    }
    m_proving = id;
    m_lock.prove().then(this, [this, id](const base::Result<Proof> &proof) {
        m_proving.clear();
        const auto *asked = find(id);
        if (proof && asked && !pausedUntil(asked->account)) {
            m_proof = *proof;
            apply(id, approval::SaidYes{serverNow(*asked)});
            m_proof.reset();
            m_links.catchUp(*proof);
        } else if (!proof && proof.error().fault != Fault::Expired) {
            Q_EMIT notSigned(id, proof.error());
        }
        Q_EMIT changed();
    });
}

void Approvals::no(const QString &id, protocol::DenyReason reason)
{
    apply(id, approval::SaidNo{reason});
}

void Approvals::noToOldest()
{
    const auto found = std::ranges::find_if(m_items, isOpen);
    if (found != m_items.end())
        no(QString(found->id));
}

void Approvals::dismiss(const QString &id)
{
    m_items.removeIf([&](const Item &item) { return item.id == id && !isOpen(item); });
    Q_EMIT changed();
}

void Approvals::itWasMe(const vault::EntryId &account)
{
    m_pressure[account] = step(m_pressure.value(account), approval::ItWasMe{});
    Q_EMIT changed();
}

void Approvals::schedule()
{
    if (m_scheduled || !std::ranges::any_of(m_items, isWaiting))
        return;
    m_scheduled = true;
    m_ports.clock.after(std::chrono::seconds(1), this, [this] {
        m_scheduled = false;
        QStringList ids;
        for (const auto &item : m_items)
            ids.append(item.id);
        for (const auto &id : ids) {
            if (const auto *item = find(id))
                apply(id, approval::Tick{serverNow(*item)});
        }
        Q_EMIT ticked();
        schedule();
    });
}

} // namespace app
