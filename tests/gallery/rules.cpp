#include "rules.h"

#include <QAccessible>
#include <QQuickWindow>
#include <QRegularExpression>

#include <vector>

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

template <class Wanted> const QQuickItem *around(const QQuickItem *item, Wanted wanted)
{
    for (const QQuickItem *at = item->parentItem(); at; at = at->parentItem()) {
        if (wanted(at))
            return at;
    }
    return nullptr;
}

bool isCard(const QQuickItem *item)
{
    return QString::fromLatin1(item->metaObject()->className()).startsWith(QStringLiteral("Card_"));
}

bool isScrolled(const QQuickItem *item)
{
    return is(item, "QQuickFlickable");
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

    // More lines than there are places to break: a word is taken apart.
    static const QRegularExpression breaks(QStringLiteral(R"([\s@./:,-]+)"));
    const auto pieces = text->property("text").toString().split(breaks, Qt::SkipEmptyParts).size();
    if (text->property("lineCount").toInt() > std::max<qsizetype>(1, pieces))
        broken += called(text) + QStringLiteral(" is broken inside a word");

    const QRectF place = text->mapRectToItem(page, QRectF(0, 0, text->width(), text->height()));
    if ((place.left() < -Slack || place.right() > page->width() + Slack) && !scrolls(text, true))
        broken += called(text) + QStringLiteral(" runs out of the screen at the side");
    if ((place.top() < -Slack || place.bottom() > page->height() + 8) && !scrolls(text, false))
        broken += called(text) + QStringLiteral(" runs out of the screen at the bottom or top");
    for (const QQuickItem *const box : {around(text, isPressed), around(text, isCard)}) {
        if (!box)
            continue;
        const QRectF inside = text->mapRectToItem(box, QRectF(0, 0, text->width(), text->height()));
        if (inside.left() < -Slack || inside.right() > box->width() + Slack || inside.top() < -Slack
            || inside.bottom() > box->height() + 8)
            broken += called(text) + QStringLiteral(" runs out of ") + called(box);
    }
}

/** What of a thing can be seen: of a text its lines, not the room it was given. */
QRectF seen(const QQuickItem *thing)
{
    QRectF box(QPointF(), thing->size());
    if (is(thing, "QQuickText") && thing->property("verticalAlignment").toInt() == Qt::AlignTop)
        box.setHeight(std::min(box.height(), thing->property("contentHeight").toReal()));
    return box;
}

/** What scrolls together must not lie on each other; a foot, a sheet or a toast may lie on what scrolls. */
void lookForOverlaps(const std::vector<QQuickItem *> &things, QStringList &broken)
{
    constexpr qreal Touching = 3;
    for (size_t i = 0; i < things.size(); ++i) {
        const QQuickItem *const scrolled = around(things[i], isScrolled);
        if (!scrolled)
            continue;
        const QRectF one = things[i]->mapRectToItem(scrolled, seen(things[i]));
        for (size_t j = i + 1; j < things.size(); ++j) {
            if (around(things[j], isScrolled) != scrolled || things[i]->isAncestorOf(things[j])
                || things[j]->isAncestorOf(things[i]))
                continue;
            const QRectF other = things[j]->mapRectToItem(scrolled, seen(things[j]));
            const QRectF both = one.intersected(other);
            if (both.width() > Touching && both.height() > Touching)
                broken += called(things[i]) + QStringLiteral(" lies on ") + called(things[j]);
        }
    }
}

void lookAtControl(QQuickItem *control, QStringList &broken)
{
    if (nameOf(control).isEmpty())
        broken += called(control) + QStringLiteral(" has no name for readers");
    if (control->isEnabled() && (control->width() < Touch - 0.01 || control->height() < Touch - 0.01))
        broken
            += QStringLiteral("%1 is only %2 x %3").arg(called(control)).arg(control->width()).arg(control->height());
}

void walk(QQuickItem *item, const QQuickItem *page, std::vector<QQuickItem *> &things, QStringList &broken)
{
    if (!item->isVisible() || item->opacity() == 0)
        return;
    if (isPressed(item)) {
        if (is(item, "QQuickTextField") || item->property("interactive") != QVariant(false))
            lookAtControl(item, broken);
        things.push_back(item);
    } else if (is(item, "QQuickText")) {
        lookAtText(item, page, broken);
        if (!item->property("text").toString().isEmpty())
            things.push_back(item);
    }
    if (item->hasActiveFocus() && item->objectName() == QStringLiteral("yes"))
        broken += QStringLiteral("the keyboard begins at YES");
    for (QQuickItem *const child : item->childItems())
        walk(child, page, things, broken);
}

} // namespace

QStringList brokenRules(QQuickItem *page)
{
    QStringList broken;
    std::vector<QQuickItem *> things;
    walk(page, page, things, broken);
    lookForOverlaps(things, broken);
    return broken;
}

} // namespace gallery
