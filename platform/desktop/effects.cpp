#include "platform/desktop/effects.h"

#include <QPainter>
#include <QRadialGradient>

#include <cmath>

namespace platform {
namespace {

constexpr double strongestBlur = 12; // pixels of the picture become one
constexpr double strongestShake = 0.06; // of the picture's width
constexpr double strongestTurn = 6; // degrees

QImage blurred(const QImage &picture, int amount)
{
    const double factor = 1 + amount / 100.0 * (strongestBlur - 1);
    const QSize small(std::max(1, int(picture.width() / factor)), std::max(1, int(picture.height() / factor)));
    return picture.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(picture.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage shaken(const QImage &picture, int amount, int tick)
{
    // Three sines that never fall in step: a hand, not a machine.
    const double strength = amount / 100.0;
    const double reach = strength * strongestShake * picture.width();
    QImage moved(picture.size(), QImage::Format_RGB32);
    moved.fill(Qt::black);
    QPainter painter(&moved);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(picture.width() / 2.0 + reach * std::sin(tick * 0.71),
        picture.height() / 2.0 + reach * std::sin(tick * 0.53 + 1));
    painter.rotate(strength * strongestTurn * std::sin(tick * 0.37 + 2));
    painter.drawImage(QPointF(-picture.width() / 2.0, -picture.height() / 2.0), picture);
    return moved;
}

void reflect(QPainter &painter, QSize size, int amount)
{
    const QPointF centre(size.width() * 0.62, size.height() * 0.38);
    QRadialGradient light(centre, size.width() * 0.45);
    QColor white(Qt::white);
    white.setAlphaF(float(std::min(1.0, amount / 80.0)));
    light.setColorAt(0, white);
    light.setColorAt(1, Qt::transparent);
    painter.fillRect(QRect({}, size), light);
}

} // namespace

QImage spoiled(const QImage &picture, const Effects &effects, int tick)
{
    if (effects == Effects{} || picture.isNull())
        return picture;
    QImage seen = picture.convertToFormat(QImage::Format_RGB32);
    if (effects.shake > 0)
        seen = shaken(seen, effects.shake, tick);
    if (effects.blur > 0)
        seen = blurred(seen, effects.blur).convertToFormat(QImage::Format_RGB32);
    if (effects.dark > 0 || effects.reflection > 0) {
        QPainter painter(&seen);
        if (effects.reflection > 0)
            reflect(painter, seen.size(), effects.reflection);
        if (effects.dark > 0)
            painter.fillRect(seen.rect(), QColor::fromRgbF(0, 0, 0, effects.dark / 105.0f));
    }
    return seen;
}

} // namespace platform
