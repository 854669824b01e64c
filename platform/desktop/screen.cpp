#include "platform/desktop/screen.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QKeyEvent>
#include <QMetaEnum>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace platform {
namespace {

constexpr double almostNothing = 0.02; // of opacity; a page that fades out is gone for a script below it

QString roleName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::NoRole:
    case QAccessible::Client: // what an item has that says nothing of itself
        return {};
    case QAccessible::Button:
        return u"button"_s;
    case QAccessible::StaticText:
        return u"text"_s;
    case QAccessible::EditableText:
        return u"field"_s;
    case QAccessible::Graphic:
        return u"image"_s;
    default:
        break;
    }
    QString key = QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(role));
    if (!key.isEmpty())
        key[0] = key[0].toLower();
    return key;
}

bool isField(const QQuickItem *item)
{
    return item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit");
}

bool isText(const QQuickItem *item)
{
    return item->inherits("QQuickText") || item->inherits("QQuickText_QMLTYPE");
}

QQuickItem *fieldOf(QQuickItem *item)
{
    if (isField(item))
        return item;
    const auto children = item->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *field = child->isVisible() ? fieldOf(child) : nullptr)
            return field;
    }
    return nullptr;
}

/// What a field shows: a password stays dots here too.
QString shownText(const QQuickItem *item)
{
    const QVariant shown = item->property("displayText");
    return shown.isValid() ? shown.toString() : item->property("text").toString();
}

/// The texts inside a thing that says nothing by itself, such as a page or a card, one a line.
void collectTexts(const QQuickItem *item, QStringList &texts)
{
    if (!item->isVisible())
        return;
    if (isText(item) || isField(item)) {
        if (const QString text = shownText(item); !text.isEmpty())
            texts.append(text);
    }
    const auto children = item->childItems();
    for (const QQuickItem *child : children)
        collectTexts(child, texts);
}

Seen look(QQuickItem *item, const QRectF &place)
{
    Seen seen;
    seen.item = item;
    seen.objectName = item->objectName();
    seen.place = place;
    seen.enabled = item->isEnabled();
    seen.focused = item->hasActiveFocus();
    if (const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item)) {
        seen.role = roleName(face->role());
        seen.name = face->text(QAccessible::Name);
        seen.checked = face->state().checked;
        seen.text = face->text(QAccessible::Value);
    }
    if (isText(item) && seen.role.isEmpty())
        seen.role = u"text"_s;
    if (isText(item) && seen.name.isEmpty())
        seen.name = shownText(item);
    if (isField(item))
        seen.text = shownText(item);
    return seen;
}

QString textOf(const Seen &seen)
{
    if (!seen.text.isEmpty() || !seen.item)
        return seen.text;
    if (!seen.role.isEmpty()) {
        const QQuickItem *field = fieldOf(seen.item);
        return field ? shownText(field) : seen.name;
    }
    QStringList texts;
    collectTexts(seen.item, texts);
    return texts.join(u'\n');
}

struct Walk {
    QRectF clip;
    double opacity = 1;
    int depth = 0;
};

QList<QQuickItem *> inPaintOrder(const QQuickItem *item)
{
    QList<QQuickItem *> children = item->childItems();
    std::stable_sort(children.begin(), children.end(), [](QQuickItem *a, QQuickItem *b) { return a->z() < b->z(); });
    return children;
}

void walk(QQuickItem *item, Walk here, QList<Seen> &found)
{
    here.opacity *= item->opacity();
    if (!item->isVisible() || here.opacity < almostNothing)
        return;
    const QRectF whole = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    if (item->clip())
        here.clip &= whole;
    const QRectF place = whole & here.clip;
    if (place.width() >= 1 && place.height() >= 1) {
        Seen seen = look(item, place);
        if (!seen.objectName.isEmpty() || !seen.name.isEmpty() || !seen.role.isEmpty()) {
            seen.depth = here.depth++;
            found.append(seen);
        }
    }
    for (QQuickItem *child : inPaintOrder(item))
        walk(child, here, found);
}

/// A finger on `target`: is there, painted later and no part of it, what would take it instead?
struct Finger {
    const QQuickItem *target;
    QPointF at;
    bool passed = false; ///< The target has been painted.
};

bool takesInstead(const QQuickItem *item, Finger &finger)
{
    if (item == finger.target) {
        finger.passed = true;
        return false;
    }
    const bool inside = item->contains(item->mapFromScene(finger.at));
    if (!item->isVisible() || !item->isEnabled() || (item->clip() && !inside))
        return false;
    if (finger.passed && inside && item->acceptedMouseButtons().testFlag(Qt::LeftButton))
        return true;
    const auto children = inPaintOrder(item);
    return std::any_of(
        children.begin(), children.end(), [&](const QQuickItem *child) { return takesInstead(child, finger); });
}

bool isCalled(const QQuickItem *item, const QString &name)
{
    if (item->objectName() == name)
        return true;
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QQuickItem *>(item));
    return (face && face->text(QAccessible::Name) == name) || (isText(item) && shownText(item) == name);
}

QQuickItem *findAnywhere(QQuickItem *item, const QString &name)
{
    if (!item->isVisible())
        return nullptr;
    if (isCalled(item, name))
        return item;
    const auto children = item->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *found = findAnywhere(child, name))
            return found;
    }
    return nullptr;
}

/// Moves one direction of a Flickable by as little as shows [from, from + length].
void scroll(QQuickItem *flickable, const char *position, double from, double length, double view, double content)
{
    const double now = flickable->property(position).toDouble();
    const double margin = std::max(0.0, std::min(24.0, (view - length) / 2));
    double wanted = now;
    if (from < now)
        wanted = from - margin;
    else if (from + length > now + view)
        wanted = from + length - view + margin;
    flickable->setProperty(position, std::clamp(wanted, 0.0, std::max(0.0, content - view)));
}

quint64 eventTime()
{
    static QElapsedTimer since = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    return quint64(since.elapsed()) + 1;
}

} // namespace

Screen::Screen(QQuickWindow *window)
    : m_window(window)
{
    // Controls fill in their roles only while something reads them, and headless nothing does.
    QAccessible::setActive(true);
}

QList<Seen> Screen::seen() const
{
    QList<Seen> found;
    if (m_window)
        walk(m_window->contentItem(), {QRectF(QPointF(), QSizeF(m_window->size()))}, found);
    return found;
}

base::Result<Seen> Screen::find(const QString &name) const
{
    const QList<Seen> all = seen();
    const auto best = [&](auto matches) -> const Seen * {
        const Seen *found = nullptr;
        for (const Seen &thing : all) {
            if (matches(thing) && (!found || thing.enabled || !found->enabled))
                found = &thing;
        }
        return found;
    };
    const Seen *found = best([&](const Seen &thing) { return thing.objectName == name; });
    if (!found)
        found = best([&](const Seen &thing) { return thing.name == name && thing.role != "text"_L1; });
    if (!found)
        found = best([&](const Seen &thing) { return thing.name == name; });
    if (!found)
        return base::fail(base::Fault::NotFound, u"nothing of that name is visible"_s);
    Seen answer = *found;
    answer.text = textOf(answer);
    return answer;
}

bool Screen::isCovered(const Seen &thing, QPointF at) const
{
    Finger finger{thing.item, at};
    return m_window && takesInstead(m_window->contentItem(), finger);
}

bool Screen::bringIntoView(const QString &name) const
{
    QQuickItem *item = m_window ? findAnywhere(m_window->contentItem(), name) : nullptr;
    if (!item)
        return false;
    for (QQuickItem *above = item->parentItem(); above; above = above->parentItem()) {
        if (!above->inherits("QQuickFlickable"))
            continue;
        const QQuickItem *content = above->property("contentItem").value<QQuickItem *>();
        const QRectF place = item->mapRectToItem(content, QRectF(0, 0, item->width(), item->height()));
        scroll(
            above, "contentY", place.y(), place.height(), above->height(), above->property("contentHeight").toDouble());
        scroll(above, "contentX", place.x(), place.width(), above->width(), above->property("contentWidth").toDouble());
    }
    return true;
}

QJsonArray Screen::tree() const
{
    const QList<Seen> all = seen();
    qsizetype at = 0;
    const auto branch = [&](auto &&self, int depth) -> QJsonArray {
        QJsonArray nodes;
        while (at < all.size() && all[at].depth >= depth) {
            const Seen &thing = all[at++];
            const QRect place = thing.place.toRect();
            QJsonObject node{{u"role"_s, thing.role}, {u"enabled"_s, thing.enabled},
                {u"place"_s, QJsonArray{place.x(), place.y(), place.width(), place.height()}}};
            if (!thing.objectName.isEmpty())
                node[u"objectName"_s] = thing.objectName;
            if (!thing.name.isEmpty())
                node[u"name"_s] = thing.name;
            if (!thing.text.isEmpty())
                node[u"text"_s] = thing.text;
            if (thing.focused)
                node[u"focused"_s] = true;
            if (thing.checked)
                node[u"checked"_s] = true;
            if (const QJsonArray children = self(self, thing.depth + 1); !children.isEmpty())
                node[u"children"_s] = children;
            nodes.append(node);
        }
        return nodes;
    };
    return branch(branch, 0);
}

void Screen::mouse(QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons)
{
    if (!m_window)
        return;
    QMouseEvent event(type, at, at, m_window->mapToGlobal(at), button, buttons, Qt::NoModifier);
    event.setTimestamp(eventTime());
    QCoreApplication::sendEvent(m_window, &event);
}

void Screen::press(QPointF at)
{
    mouse(QEvent::MouseMove, at, Qt::NoButton, Qt::NoButton);
    m_down = true;
    mouse(QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton);
}

void Screen::move(QPointF at)
{
    mouse(QEvent::MouseMove, at, Qt::NoButton, m_down ? Qt::LeftButton : Qt::NoButton);
}

void Screen::release(QPointF at)
{
    m_down = false;
    mouse(QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton);
}

void Screen::wheel(QPointF at, QPoint angle)
{
    if (!m_window)
        return;
    QWheelEvent event(at, m_window->mapToGlobal(at), {}, angle, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    event.setTimestamp(eventTime());
    QCoreApplication::sendEvent(m_window, &event);
}

void Screen::key(QEvent::Type type, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    if (!m_window)
        return;
    QKeyEvent event(type, key, modifiers, text);
    event.setTimestamp(eventTime());
    QCoreApplication::sendEvent(m_window, &event);
}

void Screen::type(const Seen &thing, const QString &text)
{
    if (!m_window || !thing.item)
        return;
    QQuickItem *field = fieldOf(thing.item);
    QQuickItem *target = field ? field : thing.item.data();
    m_window->requestActivate();
    target->forceActiveFocus(Qt::OtherFocusReason);
    const auto stroke = [this](int code, const QString &letter) {
        key(QEvent::KeyPress, code, Qt::NoModifier, letter);
        key(QEvent::KeyRelease, code, Qt::NoModifier, letter);
    };
    if (field && !field->property("text").toString().isEmpty()) {
        QMetaObject::invokeMethod(field, "selectAll");
        stroke(Qt::Key_Backspace, {});
    }
    for (const QChar letter : text) {
        const bool plain = letter.unicode() >= 0x20 && letter.unicode() < 0x7f;
        if (letter == u'\n')
            stroke(Qt::Key_Return, u"\r"_s);
        else
            stroke(plain ? int(letter.toUpper().unicode()) : int(Qt::Key_unknown), QString(letter));
    }
}

} // namespace platform
