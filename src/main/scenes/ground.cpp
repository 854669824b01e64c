#include "main/scenes/ground.h"

#include "main/scenes/sheet.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

namespace scenes {

namespace {

constexpr int textureSide = 1200;

QColor colourByLot(Lot &lot, int mostSaturation = 160)
{
    return QColor::fromHsv(lot.below(360), lot.below(mostSaturation), 30 + lot.below(220));
}

cv::Scalar bgr(const QColor &colour)
{
    return {double(colour.blue()), double(colour.green()), double(colour.red()), 255};
}

/// Smooth noise of -1..1 with features of about `cell` pixels.
cv::Mat noise(cv::Size size, cv::Size cell, Lot &lot)
{
    cv::Mat coarse(size.height / cell.height + 3, size.width / cell.width + 3, CV_32F);
    cv::RNG random(lot.next());
    random.fill(coarse, cv::RNG::UNIFORM, -1, 1);
    cv::Mat fine;
    cv::resize(coarse, fine, {coarse.cols * cell.width, coarse.rows * cell.height}, 0, 0, cv::INTER_CUBIC);
    return fine(cv::Rect({0, 0}, size)).clone();
}

cv::Mat layeredNoise(cv::Size size, cv::Size cell, int layers, Lot &lot)
{
    cv::Mat sum = noise(size, cell, lot);
    for (int i = 1; i < layers; ++i) {
        cell = {std::max(1, cell.width / 2), std::max(1, cell.height / 2)};
        sum += noise(size, cell, lot) * std::pow(0.55, i);
    }
    return sum;
}

/// `colour`, brighter and darker by `levels` where `relief` is 1 and -1.
cv::Mat shaded(const QColor &colour, const cv::Mat &relief, double levels)
{
    cv::Mat planes[4];
    const cv::Scalar base = bgr(colour);
    for (int i = 0; i < 4; ++i)
        relief.convertTo(planes[i], CV_8U, i < 3 ? levels * (0.5 + base[i] / 255) : 0, base[i]);
    cv::Mat picture;
    cv::merge(planes, 4, picture);
    return picture;
}

QImage imageOf(const cv::Mat &mat)
{
    return QImage(mat.data, mat.cols, mat.rows, qsizetype(mat.step), QImage::Format_RGB32).copy();
}

cv::Mat matOf(QImage &image)
{
    return cv::Mat(image.height(), image.width(), CV_8UC4, image.bits(), std::size_t(image.bytesPerLine()));
}

QImage wood(Lot &lot)
{
    const cv::Size size(textureSide, textureSide);
    cv::Mat relief = layeredNoise(size, {400, 10 + lot.below(20)}, 3, lot);
    const cv::Mat warp = layeredNoise(size, {500, 160}, 2, lot);
    const double rings = lot.between(10, 50);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x)
            relief.at<float>(y, x)
                = relief.at<float>(y, x) * 0.6f + float(std::sin(y / rings + warp.at<float>(y, x) * 4)) * 0.4f;
    }
    QImage picture = imageOf(shaded(
        QColor::fromHsv(15 + lot.below(25), 60 + lot.below(130), 60 + lot.below(170)), relief, lot.between(8, 30)));
    if (lot.chance(0.5)) {
        QPainter painter(&picture);
        const int plank = 110 + lot.below(300);
        for (int y = lot.below(plank); y < textureSide; y += plank) {
            painter.fillRect(0, y, textureSide, plank, QColor(0, 0, 0, lot.below(40)));
            painter.fillRect(0, y, textureSide, 2 + lot.below(4), QColor(20, 14, 10, 120 + lot.below(120)));
        }
    }
    return picture;
}

void drawPatches(QPainter &painter, Lot &lot)
{
    painter.setPen(Qt::NoPen);
    for (int i = 4 + lot.below(10); i > 0; --i) {
        QColor colour = colourByLot(lot, 90);
        colour.setAlpha(200);
        painter.setBrush(colour);
        QPolygonF patch;
        for (int corner = 0; corner < 3 + lot.below(2); ++corner)
            patch << QPointF(lot.between(-200, textureSide + 200), lot.between(-200, textureSide + 200));
        painter.drawPolygon(patch);
    }
}

void drawStripes(QPainter &painter, Lot &lot)
{
    const int directions = 1 + lot.below(2);
    for (int direction = 0; direction < directions; ++direction) {
        QColor colour = colourByLot(lot);
        colour.setAlpha(90 + lot.below(120));
        const int wide = 12 + lot.below(120);
        for (int at = lot.below(wide); at < textureSide; at += wide * 2)
            painter.fillRect(direction ? QRect(at, 0, wide, textureSide) : QRect(0, at, textureSide, wide), colour);
    }
}

QImage cloth(Lot &lot)
{
    const cv::Size size(textureSide, textureSide);
    QImage picture = imageOf(shaded(colourByLot(lot), layeredNoise(size, {300, 300}, 3, lot), lot.between(5, 30)));
    {
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        const int pattern = lot.below(4);
        if (pattern == 0)
            drawPatches(painter, lot);
        else if (pattern == 1)
            drawStripes(painter, lot);
    }
    const double thread = lot.between(2.5, 6);
    const double depth = lot.between(0.02, 0.16);
    cv::Mat mat = matOf(picture);
    for (int y = 0; y < mat.rows; ++y) {
        for (int x = 0; x < mat.cols; ++x) {
            const double weave = 1 + depth * std::sin(x * 2 / thread * 1.6) * std::sin(y * 2 / thread * 1.6);
            cv::Vec4b &pixel = mat.at<cv::Vec4b>(y, x);
            for (int c = 0; c < 3; ++c)
                pixel[c] = cv::saturate_cast<uchar>(pixel[c] * weave);
        }
    }
    return picture;
}

QImage keyboard(Lot &lot)
{
    QImage picture(textureSide, textureSide, QImage::Format_RGB32);
    const bool dark = lot.chance(0.6);
    picture.fill(dark ? QColor(40, 40, 44) : QColor(190, 192, 196));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont([] {
        QFont font(QStringLiteral("Inter"));
        font.setPixelSize(26);
        return font;
    }());
    const int key = 70 + lot.below(70);
    const int gap = 4 + lot.below(12);
    for (int row = 0; row * key < textureSide; ++row) {
        for (int x = -lot.below(key); x < textureSide;) {
            const int wide = lot.chance(0.12) ? key * 2 : key;
            const QRectF cap(x, row * key, wide - gap, key - gap);
            painter.setPen(QPen(dark ? QColor(10, 10, 12) : QColor(150, 150, 150), 2));
            painter.setBrush(dark ? QColor(58, 58, 62) : QColor(240, 240, 240));
            painter.drawRoundedRect(cap, 8, 8);
            painter.setPen(dark ? QColor(220, 220, 220) : QColor(50, 50, 50));
            painter.drawText(cap.adjusted(12, 8, 0, 0), QString(QChar(char16_t('A' + lot.below(26)))));
            x += wide;
        }
    }
    return picture;
}

QImage white(Lot &lot)
{
    const cv::Size size(textureSide, textureSide);
    const int tone = 222 + lot.below(30);
    return imageOf(shaded(QColor(tone, tone - lot.below(6), tone - lot.below(12)),
        layeredNoise(size, {500, 500}, 5, lot), lot.between(1, 4)));
}

/// Sheets over each other, each cut by the border.
QImage papers(Lot &lot)
{
    QImage picture = lot.chance(0.5) ? white(lot) : wood(lot);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    for (int i = 2 + lot.below(4); i > 0; --i) {
        const Sheet sheet = drawSheet({Kind::Page, lot.next(), {}, 0, {}}, lot.between(3, 5.5));
        painter.save();
        const double angle = lot.between(0, 2 * std::numbers::pi);
        painter.translate(textureSide / 2.0 + 450 * std::cos(angle), textureSide / 2.0 + 450 * std::sin(angle));
        painter.rotate(lot.between(0, 360));
        const QPointF middle = sheet.document.center();
        painter.fillRect(sheet.document.translated(-middle).adjusted(-4, -4, 8, 8), QColor(0, 0, 0, 40));
        painter.drawImage(-middle, sheet.picture);
        painter.restore();
    }
    return picture;
}

/// Furniture out of focus.
QImage room(Lot &lot)
{
    const cv::Size size(textureSide, textureSide);
    QImage picture = imageOf(shaded(colourByLot(lot, 70), layeredNoise(size, {600, 600}, 2, lot), 30));
    {
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int i = 5 + lot.below(14); i > 0; --i) {
            QLinearGradient paint(0, 0, textureSide, textureSide);
            paint.setColorAt(0, colourByLot(lot, 120));
            paint.setColorAt(1, colourByLot(lot, 120));
            const double x = lot.between(-300, textureSide);
            const double y = lot.between(-300, textureSide);
            painter.save();
            painter.translate(x, y);
            painter.rotate(lot.between(-6, 6));
            if (lot.chance(0.75))
                painter.fillRect(QRectF(0, 0, lot.between(20, 900), lot.between(20, 900)), paint);
            else {
                painter.setPen(Qt::NoPen);
                painter.setBrush(paint);
                painter.drawEllipse(QPointF(0, 0), lot.between(20, 300), lot.between(20, 300));
            }
            painter.restore();
        }
    }
    cv::Mat mat = matOf(picture);
    cv::GaussianBlur(mat, mat, {}, lot.between(1, 14));
    return picture;
}

QImage hand(Lot &lot)
{
    QImage picture = room(lot);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int tone = 90 + lot.below(130);
    const QColor skin(tone, int(tone * 0.76), int(tone * 0.62));
    QRadialGradient paint(600, 800, 700);
    paint.setColorAt(0, skin.lighter(110));
    paint.setColorAt(1, skin.darker(150));
    painter.setBrush(paint);
    painter.translate(600, 700);
    painter.rotate(lot.between(-40, 40));
    painter.drawRoundedRect(QRectF(-lot.between(150, 350), -100, lot.between(350, 700), 900), 200, 200);
    for (int finger = 0; finger < 4; ++finger)
        painter.drawRoundedRect(QRectF(-280 + finger * 140, -lot.between(150, 420), 120, 600), 60, 60);
    return picture;
}

QImage textureOf(Ground ground, const QString &photo, Lot &lot)
{
    switch (ground) {
    case Ground::Wood:
        return wood(lot);
    case Ground::Cloth:
        return cloth(lot);
    case Ground::Keyboard:
        return keyboard(lot);
    case Ground::Papers:
        return papers(lot);
    case Ground::White:
        return white(lot);
    case Ground::Hand:
        return hand(lot);
    case Ground::Photo:
        if (const QImage picture(photo); !picture.isNull())
            return picture.convertToFormat(QImage::Format_RGB32)
                .scaled(textureSide, textureSide, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        return room(lot);
    case Ground::Room:
        return room(lot);
    }
    return {};
}

} // namespace

QImage drawGround(Ground ground, QSize size, const QString &photo, Lot lot)
{
    QImage texture = textureOf(ground, photo, lot);
    const bool upright = ground == Ground::Room || ground == Ground::Hand || ground == Ground::Photo;
    // The texture's middle square, turned and leaning, onto the frame.
    const double turn = upright ? lot.between(-0.1, 0.1) : lot.between(0, 2 * std::numbers::pi);
    const double reach = std::hypot(size.width(), size.height()) / 2;
    const double span = textureSide * (upright ? 0.68 : 0.66);
    cv::Point2f from[4];
    cv::Point2f to[4];
    for (int i = 0; i < 4; ++i) {
        const double angle = turn + (i + 0.5) * std::numbers::pi / 2;
        const double lean = upright ? 1 : lot.between(0.75, 1);
        from[i] = {float(textureSide / 2.0 + span * lean * std::cos(angle)),
            float(textureSide / 2.0 + span * lean * std::sin(angle))};
        const double straight = (i + 0.5) * std::numbers::pi / 2;
        to[i] = {float(size.width() / 2.0 + reach * 1.4142 * std::cos(straight)),
            float(size.height() / 2.0 + reach * 1.4142 * std::sin(straight))};
    }
    QImage picture(size, QImage::Format_RGB32);
    cv::Mat target = matOf(picture);
    cv::warpPerspective(matOf(texture), target, cv::getPerspectiveTransform(from, to), target.size(), cv::INTER_LINEAR,
        cv::BORDER_REFLECT);
    return picture;
}

void drawClutter(QImage &picture, Lot lot)
{
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::max(picture.width(), picture.height());
    const auto spot = [&] { return QPointF(lot.between(0, picture.width()), lot.between(0, picture.height())); };
    for (int i = lot.below(4); i > 0; --i) {
        const int what = lot.below(4);
        const QPointF at = spot();
        if (what == 0) { // a pen
            painter.setPen(QPen(colourByLot(lot), side * lot.between(0.006, 0.015), Qt::SolidLine, Qt::RoundCap));
            const double angle = lot.between(0, 2 * std::numbers::pi);
            painter.drawLine(at, at + QPointF(std::cos(angle), std::sin(angle)) * side * 0.35);
        } else if (what == 1) { // a cable
            QPainterPath cable(at);
            cable.cubicTo(spot(), spot(), spot());
            painter.setPen(QPen(colourByLot(lot, 40), side * lot.between(0.003, 0.007)));
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(cable);
        } else if (what == 2) { // a cup
            painter.setPen(QPen(colourByLot(lot, 40), side * 0.01));
            painter.setBrush(colourByLot(lot));
            painter.drawEllipse(at, side * 0.08, side * 0.08);
        } else { // something with straight edges that leaves the frame
            painter.save();
            painter.translate(lot.chance(0.5) ? 0 : picture.width(), at.y());
            painter.rotate(lot.between(-30, 30));
            painter.setPen(Qt::NoPen);
            painter.setBrush(colourByLot(lot));
            painter.drawRoundedRect(QRectF(-side * 0.2, 0, side * 0.4, side * lot.between(0.1, 0.3)), 12, 12);
            painter.restore();
        }
    }
}

} // namespace scenes
