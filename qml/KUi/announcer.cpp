#include "announcer.h"

#include <QAccessible>

Announcer::Announcer(QQuickItem *parent)
    : QQuickItem(parent)
{
    setSize({1, 1}); // readers skip what has no place
}

void Announcer::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    if (m_text.isEmpty())
        return;
    // Qt 6.4 has no announcement event: an alert makes a reader say the name of its object.
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}
