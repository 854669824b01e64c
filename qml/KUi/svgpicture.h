#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QUrl>
#include <QVariantMap>

/**
 * A drawing of assets/ in the colours of the theme: `currentColor` becomes `color`, `var(--name, #fallback)` becomes
 * `colors.name`. Painted, so that the software renderer shows it as smooth as a GPU.
 */
class SvgPicture : public QQuickPaintedItem {
    Q_OBJECT
    Q_PROPERTY(QUrl source READ source WRITE setSource NOTIFY changed FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed FINAL)
    Q_PROPERTY(QVariantMap colors READ colors WRITE setColors NOTIFY changed FINAL)
    Q_PROPERTY(bool mirrored READ mirrored WRITE setMirrored NOTIFY changed FINAL)
    Q_PROPERTY(QSizeF naturalSize READ naturalSize NOTIFY changed FINAL)
    QML_ELEMENT

public:
    explicit SvgPicture(QQuickItem *parent = nullptr);

    [[nodiscard]] QUrl source() const { return m_source; }
    [[nodiscard]] QColor color() const { return m_color; }
    [[nodiscard]] QVariantMap colors() const { return m_colors; }
    [[nodiscard]] bool mirrored() const { return m_mirrored; }
    [[nodiscard]] QSizeF naturalSize() const { return m_naturalSize; }
    void setSource(const QUrl &source);
    void setColor(const QColor &color);
    void setColors(const QVariantMap &colors);
    void setMirrored(bool mirrored);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    void load();
    [[nodiscard]] QByteArray inColours() const;

    QUrl m_source;
    QColor m_color = Qt::black;
    QVariantMap m_colors;
    bool m_mirrored = false;
    QSizeF m_naturalSize;
    QString m_drawing;
};
