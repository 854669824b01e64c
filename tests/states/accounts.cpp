#include "states.h"

using namespace Qt::StringLiterals;
using namespace viewmodel;

namespace states {

void showAccounts(AppModel &app, bool offline)
{
    AccountRow lea{.id = u"lea"_s,
        .name = u"Léa Marchetti"_s,
        .email = u"lea@marchetti.example"_s,
        .server = u"manager.example"_s,
        .linked = true};
    AccountRow quai{.id = u"quai"_s,
        .name = u"Studio Quai"_s,
        .email = u"lea@studio-quai.example"_s,
        .server = u"manager.example"_s,
        .linked = true};
    AccountRow belvedere{.id = u"belvedere"_s,
        .name = u"Le Belvédère"_s,
        .email = u"compta@belvedere.example"_s,
        .server = u"manager.example"_s,
        .linked = true};
    AccountRow forge{
        .id = u"forge"_s, .name = u"Code forge"_s, .email = u"lea-m"_s, .code = u"482913"_s, .secondsLeft = 18};
    if (offline) {
        lea.code = u"739205"_s;
        quai.code = u"118640"_s;
        belvedere.code = u"902457"_s;
        lea.secondsLeft = quai.secondsLeft = belvedere.secondsLeft = 18;
    }
    app.accounts()->show(QList<AccountRow>{lea, quai, belvedere, forge});
    AccountsBanners banners;
    banners.offline = offline;
    app.accounts()->show(banners);
    app.showStage(u"auth.accounts"_s);
}

namespace {

void pending(AppModel &app)
{
    showAccounts(app);
    AccountsBanners banners;
    banners.pending = {.account = u"Studio Quai"_s,
        .accountId = u"quai"_s,
        .browser = u"Firefox"_s,
        .system = u"Linux"_s,
        .place = u"Lausanne"_s,
        .secondsLeft = 102,
        .lifetime = 120,
        .count = 1};
    app.accounts()->show(banners);
    QList<AccountRow> rows{
        {.id = u"lea"_s, .name = u"Léa Marchetti"_s, .email = u"lea@marchetti.example"_s, .linked = true},
        {.id = u"quai"_s,
            .name = u"Studio Quai"_s,
            .email = u"lea@studio-quai.example"_s,
            .linked = true,
            .requests = 1},
        {.id = u"belvedere"_s,
            .name = u"Le Belvédère"_s,
            .email = u"compta@belvedere.example"_s,
            .linked = true,
            .warning = Warning::NoRequests},
        {.id = u"forge"_s, .name = u"Code forge"_s, .email = u"lea-m"_s, .code = u"482913"_s, .secondsLeft = 18}};
    app.accounts()->show(rows);
}

AccountDetail quai()
{
    AccountDetail detail;
    detail.id = u"quai"_s;
    detail.name = u"Studio Quai"_s;
    detail.email = u"lea@studio-quai.example"_s;
    detail.server = u"manager.example"_s;
    detail.linked = true;
    detail.push = Push::Ready;
    detail.tested = at(9, 12);
    detail.testedToday = true;
    detail.codesLeft = 8;
    detail.storage = u"strongbox"_s;
    return detail;
}

void account(AppModel &app, const AccountDetail &detail, const CodeNow &now)
{
    showAccounts(app);
    app.accounts()->showCurrent(detail.id);
    app.account()->show(detail);
    app.account()->show(now);
    app.showStage(u"auth.account"_s);
}

void removed(AppModel &app, bool twoStepOn)
{
    showAccounts(app);
    Removed gone;
    gone.account = u"Studio Quai"_s;
    gone.accountId = u"quai"_s;
    gone.at = at(14, 20);
    gone.twoStepOn = twoStepOn;
    app.removed()->show(gone);
    app.showStage(u"auth.account.removed"_s);
}

const CodeNow calm{.code = u"482913"_s, .next = u"073551"_s, .secondsLeft = 18};

} // namespace

QList<State> accounts()
{
    return {
        {u"auth.accounts"_s, pending},
        {u"auth.accounts.empty"_s, [](AppModel &app) { app.showStage(u"auth.accounts"_s); }},
        {u"auth.accounts.offline"_s, [](AppModel &app) { showAccounts(app, true); }},
        {u"auth.accounts.paused"_s,
            [](AppModel &app) {
                showAccounts(app);
                AccountsBanners banners;
                banners.paused
                    = {.shown = true, .account = u"Studio Quai"_s, .requests = 4, .minutes = 5, .until = at(14, 41)};
                app.accounts()->show(banners);
            }},
        {u"auth.accounts.reminders"_s,
            [](AppModel &app) {
                showAccounts(app);
                AccountsBanners banners;
                banners.clockLate = 42;
                banners.keepCodesOf = u"Studio Quai"_s;
                app.accounts()->show(banners);
            }},
        {u"auth.accounts.stopped"_s,
            [](AppModel &app) {
                showAccounts(app);
                AccountsBanners banners;
                banners.stopped = QStringList{u"Léa’s old phone"_s};
                banners.stoppedOf = u"Studio Quai"_s;
                app.accounts()->show(banners);
            }},
        {u"auth.account"_s, [](AppModel &app) { account(app, quai(), calm); }},
        {u"auth.account.covered"_s,
            [](AppModel &app) {
                CodeNow now = calm;
                now.covered = true;
                account(app, quai(), now);
            }},
        {u"auth.account.clock"_s,
            [](AppModel &app) {
                AccountDetail detail = quai();
                detail.id = u"lea"_s;
                detail.name = u"Léa Marchetti"_s;
                detail.email = u"lea@marchetti.example"_s;
                detail.time = Time::Corrected;
                detail.clockLate = 42;
                account(app, detail, {.code = u"739205"_s, .next = u"615088"_s, .secondsLeft = 4});
            }},
        {u"auth.account.timeless"_s,
            [](AppModel &app) {
                AccountDetail detail = quai();
                detail.time = Time::Untrusted;
                account(app, detail, {});
            }},
        {u"auth.account.plain"_s,
            [](AppModel &app) {
                AccountDetail detail;
                detail.id = u"forge"_s;
                detail.name = u"Code forge"_s;
                detail.email = u"lea-m"_s;
                account(app, detail, {.code = u"48291307"_s, .next = u"07355162"_s, .secondsLeft = 18});
            }},
        {u"auth.accounts.removed"_s,
            [](AppModel &app) {
                showAccounts(app);
                app.trash()->show({{.id = u"forge"_s, .name = u"Code forge"_s, .email = u"lea-m"_s, .daysLeft = 29},
                    {.id = u"mail"_s, .name = u"Mail"_s, .email = u"lea@marchetti.example"_s, .daysLeft = 3}});
                app.showStage(u"auth.accounts.removed"_s);
            }},
        {u"auth.accounts.removed.none"_s, [](AppModel &app) { app.showStage(u"auth.accounts.removed"_s); }},
        {u"auth.push.test"_s,
            [](AppModel &app) {
                account(app, quai(), calm);
                app.pushTest()->show({.account = u"Studio Quai"_s,
                    .state = TestState::Passed,
                    .serverMs = 200,
                    .wakeMs = 600,
                    .openedMs = 800});
                app.showStage(u"auth.push.test"_s);
            }},
        {u"auth.push.test.failed"_s,
            [](AppModel &app) {
                account(app, quai(), calm);
                app.pushTest()->show({.account = u"Studio Quai"_s,
                                         .state = TestState::Failed,
                                         .failed = TestStage::WakeUp,
                                         .serverMs = 200},
                    Trouble{Problem::ServerSilent, 0, {}});
                app.showStage(u"auth.push.test"_s);
            }},
        {u"auth.account.removed"_s, [](AppModel &app) { removed(app, false); }},
        {u"auth.account.removed.other"_s, [](AppModel &app) { removed(app, true); }},
    };
}

} // namespace states
