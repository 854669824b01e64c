#include "app/link.h"
#include "app/servercall.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using base::Fault;

Q_DECLARE_LOGGING_CATEGORY(lcLink)

namespace app {
namespace {

constexpr qint64 CounterBlock = 16; ///< Reserved at once, so that a NO can be sent even when the disk is full.
constexpr qsizetype MostOutgoing = 12;

QString pathOf(protocol::Type type)
{
    return type == protocol::Type::Approve || type == protocol::Type::Deny ? u"/v1/answer"_s : u"/v1/device"_s;
}

bool usesCounter(protocol::Type type)
{
    return type != protocol::Type::Kept;
}

} // namespace

QFuture<base::Result<protocol::Outcome>> Link::send(Wish wish)
{
    const Pending<protocol::Outcome> pending;
    if (m_record.outbox.size() + m_composing.size() >= MostOutgoing)
        return failed<protocol::Outcome>({Fault::Unavailable, u"outbox: full"_s});
    m_composing.enqueue({std::move(wish), pending});
    composeNext();
    return pending.future();
}

/// One after the other, so that counters leave in the order they were drawn.
void Link::composeNext()
{
    if (m_isComposing || m_composing.isEmpty())
        return;
    m_isComposing = true;
    const auto next = m_composing.dequeue();
    if (usesCounter(next.wish.type) && ++m_counter > m_record.counter)
        m_record.counter = m_counter + CounterBlock - 1;
    const auto counter = m_counter;
    sealed(next.wish.type, next.wish.encode(m_record.device, counter), next.wish.proof)
        .then(this, [this, next](const base::Result<QByteArray> &message) {
            if (!message) {
                m_isComposing = false;
                next.pending.answer(tl::unexpected(message.error()));
                pump();
                composeNext();
                return;
            }
            append({.type = next.wish.type,
                       .message = *message,
                       .challenge = next.wish.challenge,
                       .until = next.wish.until},
                next.pending);
        });
}

void Link::append(const Outgoing &outgoing, const Pending<protocol::Outcome> &pending)
{
    m_record.outbox.append(outgoing);
    m_waiting.insert(outgoing.message, pending);
    const auto counter = m_counter;
    const auto reserving = m_record.counter;
    const auto settled = [this, outgoing, pending, counter, reserving](const base::Result<void> &saved) {
        m_isComposing = false;
        if (saved)
            m_reserved = std::max(m_reserved, reserving);
        else
            qCWarning(lcLink) << "outbox: not stored:" << saved.error().detail;
        if (!saved && usesCounter(outgoing.type) && counter > m_reserved) {
            m_record.outbox.removeOne(outgoing);
            m_waiting.remove(outgoing.message);
            pending.answer(tl::unexpected(saved.error()));
        } else {
            Q_EMIT signedAway(outgoing);
            pump();
        }
        composeNext();
    };
    if (auto set = m_accounts.setLink(m_id, m_record); !set)
        settled(set);
    else
        m_accounts.save().then(this, settled);
}

void Link::pump()
{
    if (m_sending)
        return;
    const auto now = serverNow();
    while (
        !m_record.outbox.isEmpty() && now && m_record.outbox.first().until && *m_record.outbox.first().until < *now) {
        const auto late = m_record.outbox.first();
        drop(late);
        Q_EMIT rejected(late);
    }
    if (m_record.outbox.isEmpty())
        return;
    // What is still being stored waits for that.
    const auto first = m_record.outbox.first();
    if (m_isComposing && m_record.outbox.size() == 1 && m_waiting.contains(first.message))
        return;
    m_sending = true;
    m_ports.http
        .send({.origin = m_record.origin,
            .path = pathOf(first.type),
            .body = first.message,
            .contentType = JoseType.toByteArray()})
        .then(this, [this, first](const base::Result<HttpAnswer> &answer) { answered(first, answer); });
}

void Link::answered(const Outgoing &outgoing, const base::Result<HttpAnswer> &answer)
{
    m_sending = false;
    const auto body = bodyOf(answer, JoseType);
    if (!body) {
        const auto fault = body.error().fault;
        // An answer to a request ends by the server's own word alone: anybody on the way could say 404.
        const auto decides = outgoing.type == protocol::Type::Approve || outgoing.type == protocol::Type::Deny;
        const auto final
            = answer && !decides && (fault == Fault::Refused || fault == Fault::NotFound || fault == Fault::Expired);
        qCInfo(lcLink) << "outbox:" << protocol::toText(outgoing.type) << body.error().detail;
        if (final) {
            drop(outgoing);
            Q_EMIT rejected(outgoing);
            pump();
        } else {
            Q_EMIT notSent(outgoing);
        }
        return;
    }
    const auto ack = protocol::read<protocol::Ack>(*body, m_record.serverKey);
    if (!ack || ack->device != m_record.device || ack->answer != protocol::envelopeHash(outgoing.message)) {
        qCWarning(lcLink) << "outbox: a receipt its server did not sign was dropped";
        Q_EMIT notSent(outgoing);
        Q_EMIT hidden();
        return; // by a new key of the server? The next fetch follows it, and sends this again
    }
    const auto waiting = m_waiting.take(outgoing.message);
    drop(outgoing);
    waiting.answer(ack->outcome);
    Q_EMIT acked(outgoing, ack->outcome, ack->time);
    pump();
}

void Link::drop(const Outgoing &outgoing)
{
    m_record.outbox.removeOne(outgoing);
    if (m_waiting.contains(outgoing.message))
        m_waiting.take(outgoing.message).answer(base::fail(Fault::Expired, u"outbox: dropped"_s));
    store();
}

void Link::store()
{
    if (auto set = m_accounts.setLink(m_id, m_record); set)
        m_accounts.save().then(this, [](const base::Result<void> &) { }); // sent again after a restart, and acked again
}

} // namespace app
