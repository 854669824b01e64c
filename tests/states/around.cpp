#include "states.h"

using namespace Qt::StringLiterals;
using namespace viewmodel;

namespace states {

namespace {

void lock(AppModel &app, const Locked &state, int typed)
{
    app.lock()->show(state);
    for (int i = 0; i < typed; ++i)
        app.lock()->type(7);
    app.showStage(state.step == PinStep::Unlock ? u"app.lock"_s : u"app.lock.new"_s);
}

void fault(AppModel &app, Problem problem, FaultModel::Ways ways)
{
    app.fault()->show(Trouble{problem, 0, {}}, ways);
    app.showStage(u"app.fault"_s);
}

} // namespace

QList<State> around()
{
    return {
        {u"app.lock"_s, [](AppModel &app) { lock(app, {.biometrics = true, .requests = 1, .requestSeconds = 81}, 2); }},
        {u"app.lock.wait"_s, [](AppModel &app) { lock(app, {.waitSeconds = 21}, 0); }},
        {u"app.lock.new"_s, [](AppModel &app) { lock(app, {.step = PinStep::Choose}, 4); }},
        {u"app.settings"_s,
            [](AppModel &app) {
                Settings settings;
                settings.language = u"en"_s;
                settings.lock = settings.biometrics = settings.canBiometrics = true;
                settings.canBlockScreenshots = settings.blockScreenshots = true;
                settings.anyLinked = true;
                settings.testedMs = 800;
                settings.version = u"0.1.0"_s;
                app.settings()->show(settings);
                app.showStage(u"app.settings"_s);
            }},
        {u"app.fault"_s,
            [](AppModel &app) { fault(app, Problem::VaultDamaged, {.canRestore = true, .canStartOver = true}); }},
        {u"app.fault.open"_s, [](AppModel &app) { fault(app, Problem::VaultInUse, {}); }},
        {u"app.toast"_s,
            [](AppModel &app) {
                showAccounts(app);
                app.toast()->show(Toast::AccountForgotten, u"Code forge"_s);
            }},
    };
}

} // namespace states
