#pragma once

#include "platform/desktop/panel/benchmodel.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace platform {

/// The phone's picture, filling the item, with round corners; a mouse on it is a finger, and the keyboard types into
/// it.
class PhoneView : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(platform::BenchModel *bench READ bench WRITE setBench NOTIFY benchChanged REQUIRED)
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY radiusChanged)
    /// What the picture is like under the status bar: its ink follows.
    Q_PROPERTY(bool darkTop READ isDarkTop NOTIFY darkTopChanged)

public:
    explicit PhoneView(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;
    [[nodiscard]] BenchModel *bench() const { return m_bench; }
    void setBench(BenchModel *bench);
    [[nodiscard]] bool isDarkTop() const { return m_darkTop; }

Q_SIGNALS:
    void benchChanged();
    void radiusChanged();
    void darkTopChanged();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void take();
    void touch(const QString &phase, QPointF at);
    void key(const QString &phase, QKeyEvent *event);
    [[nodiscard]] QPointF onPhone(QPointF at) const;

    QPointer<BenchModel> m_bench;
    qreal m_radius = 0;
    bool m_darkTop = false;
};

/// What the virtual camera sees, cropped to fill the item, with round corners.
class CameraView : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(platform::BenchModel *bench READ bench WRITE setBench NOTIFY benchChanged REQUIRED)
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY radiusChanged)

public:
    explicit CameraView(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;
    [[nodiscard]] BenchModel *bench() const { return m_bench; }
    void setBench(BenchModel *bench);

Q_SIGNALS:
    void benchChanged();
    void radiusChanged();

private:
    QPointer<BenchModel> m_bench;
    qreal m_radius = 12;
};

} // namespace platform
