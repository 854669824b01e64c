#include "scene.h"
#include "states.h"

#include <QTest>

namespace {

/// What was read of a document has to be in view for a while before it can be used.
void settle(QQuickItem *page)
{
    const auto *const review = page->findChild<QQuickItem *>(QStringLiteral("check.document.review"));
    if (review)
        (void)QTest::qWaitFor(
            [&] { return review->property("readAll").toBool() || !review->property("fieldsInView").toBool(); });
}

/// The whole app in one of its states, as a person has it in the hand.
gallery::Scene scene(const states::State &state)
{
    return {.id = state.id,
        .page = QUrl(QStringLiteral("qrc:/qt/qml/KApp/Main.qml")),
        .models =
            [state](QObject *owner) {
                auto *const app = new viewmodel::AppModel(owner);
                state.show(*app);
                return QVariantMap{
                    {QStringLiteral("app"), QVariant::fromValue(app)}, {QStringLiteral("followsSettings"), false}};
            },
        .arrange = settle};
}

/// A sheet that its page opens itself, with what the page would have told it.
struct Opened {
    QString state;
    QString name;
    QList<std::pair<const char *, QVariant>> with = {};
};

const QList<Opened> sheets{
    {QStringLiteral("auth.request.choose"), QStringLiteral("which")},
    {QStringLiteral("auth.request.number.changes"), QStringLiteral("numberScan")},
    {QStringLiteral("auth.request.number.changes"), QStringLiteral("requestHelp")},
    {QStringLiteral("auth.accounts.removed"), QStringLiteral("removedAccount"),
        {{"name", QStringLiteral("Code forge")}, {"asking", true}}},
};

const bool added = [] {
    for (const states::State &state : states::all()) {
        const gallery::Scenes one{scene(state)};
        for (const Opened &sheet : sheets) {
            if (state.id != sheet.state)
                continue;
            gallery::Scene open = scene(state);
            open.id += u'.' + sheet.name;
            open.arrange = [sheet](QQuickItem *page) {
                auto *const item = page->findChild<QQuickItem *>(sheet.name);
                for (const auto &[name, value] : sheet.with)
                    item->setProperty(name, value);
                item->setProperty("opened", true);
            };
            const gallery::Scenes other{open};
        }
    }
    return true;
}();

} // namespace
