#include "scene.h"

namespace {

gallery::Scene sheet(const QString &name, int height)
{
    // What the keyboard is on, where a sheet has something called so.
    const auto focus = [](QQuickItem *page) {
        if (auto *const item = page->findChild<QQuickItem *>(QStringLiteral("focused")))
            item->forceActiveFocus(Qt::TabFocusReason);
    };
    return {.id = QStringLiteral("kui.") + name.toLower(),
        .page = QUrl(QStringLiteral("qrc:/gallery/") + name + QStringLiteral("Sheet.qml")),
        .arrange = focus,
        .size = QSize(390, height)};
}

const gallery::Scenes controls{
    sheet(QStringLiteral("Type"), 900),
    sheet(QStringLiteral("Buttons"), 1000),
    sheet(QStringLiteral("Ticks"), 900),
    sheet(QStringLiteral("Lists"), 1200),
    sheet(QStringLiteral("Fields"), 900),
    sheet(QStringLiteral("Notes"), 1000),
    sheet(QStringLiteral("Numbers"), 900),
    sheet(QStringLiteral("Drawings"), 1000),
};

} // namespace
