#include "scene.h"
#include "states.h"

namespace {

/// The whole app in one of its states, as a person has it in the hand.
gallery::Scene scene(const states::State &state)
{
    return {
        .id = state.id, .page = QUrl(QStringLiteral("qrc:/qt/qml/KApp/Main.qml")), .models = [state](QObject *owner) {
            auto *const app = new viewmodel::AppModel(owner);
            state.show(*app);
            return QVariantMap{
                {QStringLiteral("app"), QVariant::fromValue(app)}, {QStringLiteral("followsSettings"), false}};
        }};
}

const bool added = [] {
    for (const states::State &state : states::all())
        const gallery::Scenes one{scene(state)};
    return true;
}();

} // namespace
