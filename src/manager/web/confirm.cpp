#include "core/base/json.h"
#include "manager/rules/limits.h"
#include "manager/secondstep.h"
#include "manager/web/request.h"
#include "manager/web/routes.h"
#include "manager/web/signedin.h"

namespace manager {

using namespace Qt::StringLiterals;
using rules::RequestState;

namespace {

bool phoneLinked(store::Database &database, store::AccountId account)
{
    return std::ranges::any_of(store::devicesOf(database, account),
        [](const store::Device &device) { return device.state == store::DeviceState::Active; });
}

/// This session's newest request for changes, not the one it signed in by.
std::optional<store::Challenge> newestOf(store::Database &database, const Visit &visit)
{
    auto newest = store::newestChallenge(database, visit.session->id);
    return newest && purposeOf(*newest) == protocol::Purpose::Factors ? newest : std::nullopt;
}

/// Five minutes from the phone's YES, however late the page comes for them.
std::optional<base::Instant> openUntil(const store::Challenge &challenge, base::Instant now)
{
    const auto until = challenge.answered.value_or(challenge.created) + rules::freshTime;
    return until > now ? std::optional(until) : std::nullopt;
}

Step keep(Desk &desk, store::Database &database, Visit &visit, const QString &via, QJsonObject reply)
{
    const Pair cookie = rotateCookie(visit, *visit.session);
    store::saveSession(database, *visit.session);
    note(database, visit, {"changes-confirmed"_L1, visit.account->id, {{u"via"_s, via}}});
    reply.insert(u"csrf"_s, csrfToken(desk, visit));
    Step step;
    step.reply = json(reply);
    step.reply.headers.append(cookie);
    return step;
}

/// The page asks; and asks once more after the YES: that is how the session gets its minutes.
Step ask(Desk &desk, store::Database &database, Visit &visit)
{
    if (const auto had = newestOf(database, visit)) {
        const RequestState state = stateNow(desk, *had, visit.now);
        const auto until = openUntil(*had, visit.now);
        if (state == RequestState::Approved && until && visit.session->times.confirmedUntil != until) {
            visit.session->times.confirmedUntil = until;
            return keep(desk, database, visit, u"push"_s, describe(database, *had, state, visit.now));
        }
        if (state == RequestState::Open) {
            return {json(describe(database, *had, state, visit.now)), {}, {}, {}};
        }
    }
    return openRequest(desk, database, visit, protocol::Purpose::Factors);
}

Step watch(Desk &desk, store::Database &database, Visit &visit)
{
    const auto challenge = newestOf(database, visit);
    return challenge ? report(desk, database, visit, *challenge) : Step{refusal(404, "no-request"_L1), {}, {}, {}};
}

/// The phone is lost: another second step stands in for it.
Step instead(Desk &desk, store::Database &database, Visit &visit, bool backup)
{
    base::ObjectReader reader(visit.body);
    const QString code = reader.string(u"code", 64);
    if (!reader.finish()) {
        return {refusal(400, "malformed"_L1), {}, {}, {}};
    }
    if (backup) {
        // As a sign-in by backup code: from here on this session may add, and takes nothing away.
        return tryBackup(
            desk, database, visit, visit.account->id, code, [](Desk &at, store::Database &db, Visit &again) {
                again.session->times.restrictedUntil = again.now + rules::restrictedTime;
                return keep(at, db, again, u"backup"_s, {{u"state"_s, u"approved"_s}});
            });
    }
    const auto right = tryCode(desk, database, visit, visit.account->id, code);
    if (!right) {
        return {right.error(), {}, {}, {}};
    }
    visit.session->times.confirmedUntil = visit.now + rules::freshTime;
    if (rules::restricted(right->restrictedUntil, visit.now)) {
        visit.session->times.restrictedUntil = right->restrictedUntil;
    }
    Step step = keep(desk, database, visit, u"code"_s, {{u"state"_s, u"approved"_s}});
    withdraw(desk, database, *visit.session, visit.now, step);
    return step;
}

} // namespace

Handler confirmed(Handler handler)
{
    return [handler = std::move(handler)](Desk &desk, store::Database &database, Visit &visit) -> Step {
        if (rules::mustConfirm(visit.session->times, phoneLinked(database, visit.account->id), visit.now)) {
            return {refusal(403, "confirm-needed"_L1), {}, {}, {}};
        }
        return handler(desk, database, visit);
    };
}

void addConfirmRoutes(std::vector<Route> &to)
{
    to.push_back({"POST", "/web/confirm", Need::Fresh, ask});
    to.push_back({"GET", "/web/confirm", Need::In, watch});
    to.push_back({"POST", "/web/confirm/code", Need::Fresh,
        [](Desk &desk, store::Database &database, Visit &visit) { return instead(desk, database, visit, false); }});
    to.push_back({"POST", "/web/confirm/backup", Need::Fresh,
        [](Desk &desk, store::Database &database, Visit &visit) { return instead(desk, database, visit, true); }});
}

} // namespace manager
