#include "rules.h"

#include <QAccessible>
#include <QQuickWindow>

namespace gallery {

namespace {

constexpr qreal Touch = 48;
constexpr qreal Slack = 1;

bool is(const QObject *object, const char *type)
{
    for (const QMetaObject *meta = object->metaObject(); meta; meta = meta->superClass()) {
        if (qstrcmp(meta->className(), type) == 0)
            return true;
    }
    return false;
}

bool isPressed(const QQuickItem *item)
{
    return is(item, "QQuickAbstractButton") || is(item, "QQuickTextField")
        || QString::fromLatin1(item->metaObject()->className()).startsWith(QStringLiteral("HoldButton_"));
}

QString called(const QQuickItem *item)
{
    QString type = QString::fromLatin1(item->metaObject()->className()).section(u'_', 0, 0);
    const QString words = item->property("text").toString().left(40);
    return type + (item->objectName().isEmpty() ? QString() : u'#' + item->objectName())
        + (words.isEmpty() ? QString() : QStringLiteral(" \"%1\"").arg(words));
}

QString nameOf(QQuickItem *item)
{
    QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(item);
    if (!face)
        return {};
    if (face->state().passwordEdit) { // Qt hides its name; the group around it tells it
        for (QQuickItem *at = item->parentItem(); at; at = at->parentItem()) {
            QAccessibleInterface *const group = QAccessible::queryAccessibleInterface(at);
            if (group && group->role() == QAccessible::Grouping)
                return group->text(QAccessible::Name);
        }
    }
    return face->text(QAccessible::Name);
}

/** What a scrolling area holds may be outside of it, in the direction it scrolls. */
bool scrolls(const QQuickItem *item, bool sideways)
{
    for (const QQuickItem *at = item->parentItem(); at; at = at->parentItem()) {
        if (!is(at, "QQuickFlickable"))
            continue;
        const qreal content = at->property(sideways ? "contentWidth" : "contentHeight").toReal();
        if (content > (sideways ? at->width() : at->height()))
            return true;
    }
    return false;
}

const QQuickItem *buttonAround(const QQuickItem *item)
{
    for (const QQuickItem *at = item->parentItem(); at; at = at->parentItem()) {
        if (isPressed(at))
            return at;
    }
    return nullptr;
}

void lookAtText(const QQuickItem *text, const QQuickItem *page, QStringList &broken)
{
    if (text->property("text").toString().isEmpty())
        return;
    const bool mayElide = text->property("elide").toInt() != Qt::ElideNone;
    if (text->property("truncated").toBool() && !mayElide)
        broken += called(text) + QStringLiteral(" is cut");
    if (!mayElide && text->property("contentWidth").toReal() > text->width() + Slack)
        broken += called(text) + QStringLiteral(" is wider than its box");
    if (text->property("contentHeight").toReal() > text->height() + 8)
        broken += called(text) + QStringLiteral(" is higher than its box");

    const QRectF place = text->mapRectToItem(page, QRectF(0, 0, text->width(), text->height()));
    if ((place.left() < -Slack || place.right() > page->width() + Slack) && !scrolls(text, true))
        broken += called(text) + QStringLiteral(" runs out of the screen at the side");
    if ((place.top() < -Slack || place.bottom() > page->height() + 8) && !scrolls(text, false))
        broken += called(text) + QStringLiteral(" runs out of the screen at the bottom or top");
    if (const QQuickItem *const button = buttonAround(text)) {
        const QRectF inside = text->mapRectToItem(button, QRectF(0, 0, text->width(), text->height()));
        if (inside.left() < -Slack || inside.right() > button->width() + Slack || inside.top() < -Slack
            || inside.bottom() > button->height() + 8)
            broken += called(text) + QStringLiteral(" runs out of ") + called(button);
    }
}

void lookAtControl(QQuickItem *control, QStringList &broken)
{
    if (nameOf(control).isEmpty())
        broken += called(control) + QStringLiteral(" has no name for readers");
    if (control->isEnabled() && (control->width() < Touch - 0.01 || control->height() < Touch - 0.01))
        broken += QStringLiteral("%1 is only %2 x %3").arg(called(control)).arg(control->width()).arg(control->height());
}

void walk(QQuickItem *item, const QQuickItem *page, QStringList &broken)
{
    if (!item->isVisible() || item->opacity() == 0)
        return;
    if (isPressed(item) && (is(item, "QQuickTextField") || item->property("interactive") != QVariant(false)))
        lookAtControl(item, broken);
    else if (is(item, "QQuickText"))
        lookAtText(item, page, broken);
    for (QQuickItem *const child : item->childItems())
        walk(child, page, broken);
}

} // namespace

QStringList brokenRules(QQuickItem *page)
{
    QStringList broken;
    walk(page, page, broken);
    return broken;
}

} // namespace gallery
