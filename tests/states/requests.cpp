#include "states.h"

using namespace Qt::StringLiterals;
using namespace viewmodel;

namespace states {

namespace {

RequestFacts facts(Mode mode, int digits = 3)
{
    RequestFacts facts;
    facts.id = u"request-1"_s;
    facts.account = u"Studio Quai"_s;
    facts.accountId = u"quai"_s;
    facts.email = u"lea@studio-quai.example"_s;
    facts.server = u"manager.example"_s;
    facts.browser = u"Firefox"_s;
    facts.system = u"Linux"_s;
    facts.address = u"203.0.113.24"_s;
    facts.place = u"Lausanne, Switzerland"_s;
    facts.asked = at(14, 26);
    facts.mode = mode;
    facts.digits = digits;
    facts.newBrowser = mode == Mode::Number;
    return facts;
}

void ask(AppModel &app, const RequestFacts &facts, const RequestProgress &progress, const QList<int> &typed = {})
{
    showAccounts(app);
    app.request()->show(facts);
    for (const int digit : typed)
        app.request()->type(digit);
    app.request()->show(progress);
    app.showStage(facts.mode == Mode::Hold ? u"auth.request"_s : u"auth.request.number"_s);
}

/// Somebody who is in wants another way to sign in.
RequestFacts change()
{
    RequestFacts change = facts(Mode::Number, 6);
    change.changes = true;
    return change;
}

void answered(AppModel &app, Outcome outcome, const QString &stage, bool changes = false)
{
    showAccounts(app);
    Answer answer;
    answer.outcome = outcome;
    answer.account = u"Studio Quai"_s;
    answer.browser = u"Firefox"_s;
    answer.system = u"Linux"_s;
    answer.place = u"Lausanne, Switzerland"_s;
    answer.asked = at(14, 26);
    answer.endSeconds = outcome == Outcome::Approved && !changes ? 52 : 0;
    answer.sessions = 2;
    answer.changes = changes;
    app.answer()->show(answer);
    app.showStage(stage);
}

const RequestProgress fresh{.secondsLeft = 102, .age = 4};
const RequestProgress later{.secondsLeft = 102, .age = 18};

} // namespace

QList<State> requests()
{
    return {
        {u"auth.request"_s, [](AppModel &app) { ask(app, facts(Mode::Hold), fresh); }},
        {u"auth.request.choose"_s,
            [](AppModel &app) {
                RequestFacts other = facts(Mode::Number);
                other.id = u"request-2"_s;
                other.account = u"Léa Marchetti"_s;
                other.accountId = u"lea"_s;
                other.browser = u"Chrome"_s;
                other.system = u"Windows"_s;
                other.place = u"Malmö, Sweden"_s;
                ask(app, facts(Mode::Hold), {.secondsLeft = 102, .age = 4, .others = 1, .choose = true});
                app.request()->showWaiting({facts(Mode::Hold), other});
            }},
        {u"auth.request.sending"_s,
            [](AppModel &app) {
                ask(app, facts(Mode::Hold), {.secondsLeft = 15, .age = 105, .sending = Sending::Yes, .offline = true});
            }},
        {u"auth.request.number"_s, [](AppModel &app) { ask(app, facts(Mode::Number), later, {4}); }},
        {u"auth.request.number.ready"_s, [](AppModel &app) { ask(app, facts(Mode::Number), later, {4, 7, 0}); }},
        {u"auth.request.number.second"_s,
            [](AppModel &app) {
                RequestFacts second = facts(Mode::Number);
                second.id = u"request-2"_s;
                second.account = u"Léa Marchetti"_s;
                second.accountId = u"lea"_s;
                ask(app, second, later);
            }},
        {u"auth.request.number.strict"_s,
            [](AppModel &app) {
                RequestFacts strict = facts(Mode::Number, 6);
                strict.newPlace = strict.refusedLately = true;
                ask(app, strict, {.secondsLeft = 18, .age = 102, .others = 1}, {4, 7, 0});
            }},
        {u"auth.request.number.changes"_s,
            [](AppModel &app) {
                ask(app, change(), later, {4, 7});
                app.scanner()->show(Scan{.camera = Camera::Running});
                app.scanner()->showPicture(screenWithCode());
            }},
        {u"auth.request.approved.changes"_s,
            [](AppModel &app) { answered(app, Outcome::Approved, u"auth.request.approved"_s, true); }},
        {u"auth.request.denied.changes"_s,
            [](AppModel &app) { answered(app, Outcome::Denied, u"auth.request.denied"_s, true); }},
        {u"auth.request.approved"_s,
            [](AppModel &app) { answered(app, Outcome::Approved, u"auth.request.approved"_s); }},
        {u"auth.request.denied"_s, [](AppModel &app) { answered(app, Outcome::Denied, u"auth.request.denied"_s); }},
        {u"auth.request.expired"_s, [](AppModel &app) { answered(app, Outcome::Expired, u"auth.request.expired"_s); }},
        {u"auth.request.elsewhere"_s,
            [](AppModel &app) { answered(app, Outcome::Elsewhere, u"auth.request.expired"_s); }},
        {u"auth.request.burned"_s, [](AppModel &app) { answered(app, Outcome::Burned, u"auth.request.burned"_s); }},
    };
}

} // namespace states
