#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRectF>

namespace platform {

/// One thing a person can see or touch, said as a screen reader says it. Places are in the window's own units.
struct Seen {
    QString objectName;
    QString name;
    QString role; ///< "button", "field", "text", ... ; empty for a thing that has only an objectName
    QString text; ///< what `read` answers: the field's text, else its value, else its name
    QRectF place; ///< the visible part
    bool enabled = true;
    bool focused = false;
    bool checked = false;
    int depth = 0; ///< below how many other seen things it lies
    QPointer<QQuickItem> item;
};

/// What is on a window, and a finger and a keyboard for it. Knows Qt Quick only, nothing of our pages.
class Screen {
public:
    explicit Screen(QQuickWindow *window);

    /// Everything visible, in the order it is painted.
    [[nodiscard]] QList<Seen> seen() const;
    /// The topmost visible thing with that objectName, accessible name or text, in this order. NotFound else.
    [[nodiscard]] base::Result<Seen> find(const QString &name) const;
    /// Whether something else would take a finger put there: a sheet, its scrim, a toast.
    [[nodiscard]] bool isCovered(const Seen &thing, QPointF at) const;
    /// Scrolls whatever holds a thing of that name until it can be seen; false when there is none.
    bool bringIntoView(const QString &name) const;
    /// The same as `seen`, nested: {"name","objectName","role","text","place":[x,y,w,h],"enabled",...,"children"}.
    [[nodiscard]] QJsonArray tree() const;

    void press(QPointF at);
    void move(QPointF at);
    void release(QPointF at);
    void wheel(QPointF at, QPoint angle);
    void key(QEvent::Type type, int key, Qt::KeyboardModifiers modifiers, const QString &text);
    /// Types into the field of that thing, replacing what it holds; without a field the keys go to the thing itself.
    void type(const Seen &thing, const QString &text);

    [[nodiscard]] QQuickWindow *window() const { return m_window; }

private:
    void mouse(QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons);

    QPointer<QQuickWindow> m_window;
    bool m_down = false;
};

} // namespace platform
