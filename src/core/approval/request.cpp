#include "core/approval/request.h"

#include <algorithm>

namespace approval {
namespace {

template <class... Functions> struct Overloaded : Functions... {
    using Functions::operator()...;
};

bool isLate(const Request &request, base::Instant now)
{
    return now >= request.facts.expires;
}

bool isNo(const Answer &answer)
{
    return std::holds_alternative<No>(answer);
}

QString onlyDigits(const QString &text, int count)
{
    QString digits;
    for (const auto c : text) {
        if (c >= u'0' && c <= u'9' && digits.size() < count)
            digits += c;
    }
    return digits;
}

/// What the Manager's receipt makes of an answer.
Phase received(const Answer &answer, const Sent &sent)
{
    switch (sent.outcome) {
    case protocol::Outcome::Approved:
        return isNo(answer) ? Phase(Conflict{}) : Phase(Approved{.at = sent.now});
    case protocol::Outcome::Denied:
        return isNo(answer) ? Phase(Denied{}) : Phase(Conflict{});
    case protocol::Outcome::Burned:
        return isNo(answer) ? Phase(Denied{}) : Phase(Burned{});
    case protocol::Outcome::Expired:
        return isNo(answer) ? Phase(Denied{}) : Phase(Expired{});
    case protocol::Outcome::Suspended:
        return Suspended{};
    case protocol::Outcome::Conflict:
    case protocol::Outcome::Kept:
    case protocol::Outcome::Done:
        return Conflict{};
    }
    Q_UNREACHABLE();
}

/// Time passing; the same for every event that brings the time.
Phase aged(const Request &request, base::Instant now)
{
    if (isLate(request, now)) {
        if (std::holds_alternative<Open>(request.phase))
            return Expired{};
        if (const auto *sending = std::get_if<Sending>(&request.phase); sending && !isNo(sending->answer))
            return Expired{.answered = true};
    }
    return request.phase;
}

Phase next(const Request &request, const CameToRest &event)
{
    auto phase = aged(request, event.now);
    if (auto *open = std::get_if<Open>(&phase); open && !open->stillSince)
        open->stillSince = event.now;
    return phase;
}

Phase next(const Request &request, const Moved &)
{
    auto phase = request.phase;
    if (auto *open = std::get_if<Open>(&phase))
        open->stillSince.reset();
    return phase;
}

Phase next(const Request &request, const OthersOpen &event)
{
    auto phase = request.phase;
    if (auto *open = std::get_if<Open>(&phase)) {
        open->chosen = open->chosen && event.others <= open->others;
        open->others = event.others;
    }
    return phase;
}

Phase next(const Request &request, const Chosen &event)
{
    auto phase = aged(request, event.now);
    if (auto *open = std::get_if<Open>(&phase); open && !open->chosen) {
        open->chosen = true;
        if (open->stillSince)
            open->stillSince = event.now; // YES has only now come to where it is
    }
    return phase;
}

Phase next(const Request &request, const Typed &event)
{
    auto phase = request.phase;
    if (auto *open = std::get_if<Open>(&phase))
        open->typed = onlyDigits(event.digits, request.facts.digits);
    return phase;
}

Phase next(const Request &request, const SaidYes &event)
{
    if (readiness(request, event.now) == Ready::Yes)
        return Sending{.answer = Yes{std::get<Open>(request.phase).typed}};
    return aged(request, event.now);
}

Phase next(const Request &request, const SaidNo &event)
{
    return canDeny(request) ? Phase(Sending{.answer = No{event.reason}}) : request.phase;
}

Phase next(const Request &request, const NotSigned &)
{
    const auto *sending = std::get_if<Sending>(&request.phase);
    if (!sending)
        return request.phase;
    const auto *yes = std::get_if<Yes>(&sending->answer);
    return Open{.typed = yes ? yes->number : QString(), .stillSince = {}};
}

Phase next(const Request &request, const NotSent &)
{
    auto phase = request.phase;
    if (auto *sending = std::get_if<Sending>(&phase))
        sending->offline = true;
    return phase;
}

Phase next(const Request &request, const Sent &event)
{
    if (const auto *sending = std::get_if<Sending>(&request.phase))
        return received(sending->answer, event);
    if (const auto *expired = std::get_if<Expired>(&request.phase); expired && expired->answered)
        return received(Yes{}, event);
    return request.phase;
}

Phase next(const Request &request, const NoLongerListed &event)
{
    auto phase = aged(request, event.now);
    return std::holds_alternative<Open>(phase) ? Phase(Closed{}) : phase;
}

Phase next(const Request &request, const SessionEnded &)
{
    auto phase = request.phase;
    if (auto *approved = std::get_if<Approved>(&phase))
        approved->ended = true;
    return phase;
}

Phase next(const Request &request, const Tick &event)
{
    return aged(request, event.now);
}

} // namespace

Request step(Request request, const Event &event)
{
    request.phase = std::visit([&](const auto &what) { return next(request, what); }, event);
    return request;
}

Ready readiness(const Request &request, base::Instant now)
{
    const auto *open = std::get_if<Open>(&request.phase);
    if (!open || isLate(request, now))
        return Ready::Over;
    if (request.facts.digits == 0 && open->others > 0 && !open->chosen)
        return Ready::NotChosen;
    if (open->typed.size() != request.facts.digits)
        return Ready::NumberMissing;
    if (!open->stillSince || now - *open->stillSince < ArmedAfter)
        return Ready::TooSoon;
    return Ready::Yes;
}

bool canDeny(const Request &request)
{
    return std::visit(Overloaded{
                          [](const Open &) { return true; },
                          [](const Expired &expired) { return !expired.answered; },
                          [](const Closed &) { return true; },
                          [](const auto &) { return false; },
                      },
        request.phase);
}

bool canEndSession(const Request &request, base::Instant now)
{
    const auto *approved = std::get_if<Approved>(&request.phase);
    return approved && !approved->ended && now - approved->at <= EndableFor;
}

const Answer *answerToSend(const Request &request)
{
    const auto *sending = std::get_if<Sending>(&request.phase);
    return sending ? &sending->answer : nullptr;
}

} // namespace approval
