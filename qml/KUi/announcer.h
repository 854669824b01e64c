#pragma once

#include <QQuickItem>

/** Says its `text` to a screen reader when it changes, without moving the focus there. Draws nothing. */
class Announcer : public QQuickItem {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    QML_ELEMENT

public:
    explicit Announcer(QQuickItem *parent = nullptr);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
};
