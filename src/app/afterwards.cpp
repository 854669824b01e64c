// What is told to the Manager after an answer: a NO that was a mistake, the end of the session a YES opened, a pause.
#include "app/approvals.h"

#include "app/patience.h"
#include "core/protocol/answer.h"

using namespace Qt::StringLiterals;
using base::fail;
using base::Fault;

namespace app {

QFuture<base::Result<void>> Approvals::mistaken(const QString &id)
{
    const auto *item = find(id);
    auto *link = item ? m_links.find(item->account) : nullptr;
    if (!link || !std::holds_alternative<approval::Denied>(item->request.phase))
        return failed({Fault::NotFound, u"approvals: nothing was refused"_s});
    itWasMe(vault::EntryId(item->account));
    const auto hash = protocol::envelopeHash(item->received.envelope);
    return link
        ->send({.type = protocol::Type::Deny,
            .encode =
                [hash](const protocol::DeviceId &device, qint64 counter) {
                    return encode(protocol::Deny{.device = device,
                        .challenge = hash,
                        .reason = protocol::DenyReason::Mistake,
                        .counter = counter});
                },
            .challenge = item->received.envelope,
            .until = item->request.facts.expires + KeepSayingNo})
        .then(this, [](const base::Result<protocol::Outcome> &outcome) -> base::Result<void> {
            if (!outcome)
                return tl::unexpected(outcome.error());
            if (*outcome != protocol::Outcome::Denied && *outcome != protocol::Outcome::Done)
                return fail(Fault::Refused, u"approvals: the Manager keeps it as it was"_s);
            return {};
        });
}

QFuture<base::Result<void>> Approvals::endSession(const QString &id)
{
    const auto *item = find(id);
    auto *link = item ? m_links.find(item->account) : nullptr;
    if (!link || !canEndSession(id))
        return failed({Fault::Expired, u"approvals: the session can no longer be ended from here"_s});
    const auto hash = protocol::envelopeHash(item->received.envelope);
    return link
        ->send({.type = protocol::Type::EndSession,
            .encode =
                [hash](const protocol::DeviceId &device, qint64 counter) {
                    return encode(protocol::EndSession{.device = device, .challenge = hash, .counter = counter});
                },
            .challenge = item->received.envelope,
            .until = item->request.facts.expires + AskForTruth})
        .then(this, [](const base::Result<protocol::Outcome> &outcome) -> base::Result<void> {
            if (!outcome)
                return tl::unexpected(outcome.error());
            if (*outcome != protocol::Outcome::Done)
                return fail(Fault::Refused, u"approvals: the session was not ended"_s);
            return {};
        });
}

QFuture<base::Result<void>> Approvals::pause(const vault::EntryId &account, std::chrono::minutes length)
{
    auto *link = m_links.find(account);
    if (!link)
        return failed({Fault::NotFound, u"approvals: no such link"_s});
    return link
        ->send({.type = protocol::Type::Pause,
            .encode =
                [length](const protocol::DeviceId &device, qint64 counter) {
                    return encode(
                        protocol::Pause{.device = device, .minutes = int(length.count()), .counter = counter});
                }})
        .then(this, [](const base::Result<protocol::Outcome> &outcome) -> base::Result<void> {
            if (!outcome)
                return tl::unexpected(outcome.error());
            return {};
        });
}

} // namespace app
