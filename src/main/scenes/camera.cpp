#include "main/scenes/camera.h"

#include <QBuffer>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>
#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace scenes {

namespace {

cv::Mat matOf(QImage &image)
{
    return cv::Mat(image.height(), image.width(), CV_8UC4, image.bits(), std::size_t(image.bytesPerLine()));
}

QPolygonF polygonOf(const vision::Quad &quad)
{
    QPolygonF polygon;
    for (const vision::Point &corner : quad)
        polygon << QPointF(corner.x, corner.y);
    return polygon;
}

/// A layer of 0..255 that is `paint`'s alpha, smoothed.
template <class Paint> cv::Mat layer(QSize size, double smooth, Paint paint)
{
    QImage alpha(size, QImage::Format_Grayscale8);
    alpha.fill(0);
    {
        QPainter painter(&alpha);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::white);
        paint(painter);
    }
    cv::Mat mask
        = cv::Mat(alpha.height(), alpha.width(), CV_8U, alpha.bits(), std::size_t(alpha.bytesPerLine())).clone();
    if (smooth > 0)
        cv::blur(mask, mask, {int(smooth) * 2 + 1, int(smooth) * 2 + 1});
    if (smooth > 0)
        cv::blur(mask, mask, {int(smooth) * 2 + 1, int(smooth) * 2 + 1});
    return mask;
}

/// Moves each pixel towards `level` by the mask's share times `strength`.
void blend(cv::Mat &picture, const cv::Mat &mask, double level, double strength)
{
    for (int y = 0; y < picture.rows; ++y) {
        auto *pixel = picture.ptr<cv::Vec4b>(y);
        const uchar *share = mask.ptr<uchar>(y);
        for (int x = 0; x < picture.cols; ++x) {
            if (!share[x])
                continue;
            const double part = strength * share[x] / 255;
            for (int c = 0; c < 3; ++c)
                pixel[x][c] = cv::saturate_cast<uchar>(pixel[x][c] + (level - pixel[x][c]) * part);
        }
    }
}

void castShadow(QImage &picture, const vision::Quad &corners, Lot &lot)
{
    const double reach = picture.width() * lot.between(0.001, 0.012);
    const double angle = lot.between(0, 2 * M_PI);
    const cv::Mat mask = layer(picture.size(), reach, [&](QPainter &painter) {
        painter.translate(reach * std::cos(angle), reach * std::sin(angle));
        painter.drawPolygon(polygonOf(corners));
    });
    cv::Mat mat = matOf(picture);
    blend(mat, mask, 0, lot.between(0.05, 0.45));
}

/// The sheet's picture with its rows moved sideways, most in the middle: paper that does not lie flat.
cv::Mat bent(const QImage &sheet, const QRectF &document, double bend)
{
    QImage copy = sheet;
    const cv::Mat flat = matOf(copy);
    if (bend == 0)
        return flat.clone();
    cv::Mat toX(flat.size(), CV_32F);
    cv::Mat toY(flat.size(), CV_32F);
    for (int y = 0; y < flat.rows; ++y) {
        const double along = std::clamp((y - document.top()) / document.height(), 0.0, 1.0);
        const double aside = bend * document.width() * std::sin(M_PI * along);
        for (int x = 0; x < flat.cols; ++x) {
            toX.at<float>(y, x) = float(x - aside);
            toY.at<float>(y, x) = float(y);
        }
    }
    cv::Mat changed;
    cv::remap(flat, changed, toX, toY, cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar());
    return changed;
}

void laySheet(QImage &picture, const Sheet &sheet, const vision::Quad &corners, double bend)
{
    const QRectF box = sheet.document;
    const cv::Point2f from[] = {{float(box.left()), float(box.top())}, {float(box.right()), float(box.top())},
        {float(box.right()), float(box.bottom())}, {float(box.left()), float(box.bottom())}};
    cv::Point2f to[4];
    for (std::size_t i = 0; i < 4; ++i)
        to[i] = {float(corners[i].x), float(corners[i].y)};
    // Corners lie between pixels, warpPerspective counts from pixel middles.
    cv::Mat shift = (cv::Mat_<double>(3, 3) << 1, 0, 0.5, 0, 1, 0.5, 0, 0, 1);
    const cv::Mat warp = shift.inv() * cv::getPerspectiveTransform(from, to) * shift;
    cv::Mat mat = matOf(picture);
    cv::Mat seen;
    cv::warpPerspective(
        bent(sheet.picture, box, bend), seen, warp, mat.size(), cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar());
    for (int y = 0; y < mat.rows; ++y) {
        auto *under = mat.ptr<cv::Vec4b>(y);
        const auto *over = seen.ptr<cv::Vec4b>(y);
        for (int x = 0; x < mat.cols; ++x) {
            if (over[x][3] == 0)
                continue;
            for (int c = 0; c < 3; ++c)
                under[x][c] = cv::saturate_cast<uchar>(over[x][c] + under[x][c] * (255 - over[x][3]) / 255);
        }
    }
}

/// Plastic and paper have a thickness: some sides catch the light, others do not.
void drawRims(QImage &picture, const vision::Quad &corners, Lot &lot)
{
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < 4; ++i) {
        if (lot.chance(0.5))
            continue;
        const int level = lot.chance(0.5) ? 255 : 0;
        painter.setPen(QPen(QColor(level, level, level, lot.below(90)), picture.width() / 1000.0));
        const vision::Point a = corners[i];
        const vision::Point b = corners[(i + 1) % 4];
        const double inset = 0.04; // where corners are round
        painter.drawLine(QPointF(a.x + (b.x - a.x) * inset, a.y + (b.y - a.y) * inset),
            QPointF(b.x + (a.x - b.x) * inset, b.y + (a.y - b.y) * inset));
    }
}

void mirrorLamp(QImage &picture, const vision::Quad &corners, double share, Lot &lot)
{
    const QPolygonF outline = polygonOf(corners);
    const double across = lot.between(0.15, 0.85);
    const double down = lot.between(0.15, 0.85);
    const QPointF top = outline[0] + (outline[1] - outline[0]) * across;
    const QPointF bottom = outline[3] + (outline[2] - outline[3]) * across;
    const QRectF bounds = outline.boundingRect();
    const double radius = std::sqrt(share * bounds.width() * bounds.height() / M_PI);
    const double longer = lot.between(0.8, 2.2);
    QPainterPath sheet;
    sheet.addPolygon(outline);
    const cv::Mat mask = layer(picture.size(), std::max(2.0, radius * 0.25), [&](QPainter &painter) {
        painter.setClipPath(sheet);
        painter.translate(top + (bottom - top) * down);
        painter.rotate(lot.between(0, 180));
        painter.drawEllipse(QPointF(0, 0), radius * longer, radius / longer);
    });
    cv::Mat mat = matOf(picture);
    blend(mat, mask, 330, 1); // beyond white: the middle of a lamp is burnt out
}

void drawFingers(QImage &picture, const vision::Quad &corners, int fingers, Lot &lot)
{
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPolygonF outline = polygonOf(corners);
    const QPointF middle = (outline[0] + outline[1] + outline[2] + outline[3]) / 4;
    const double size = std::hypot(outline[1].x() - outline[0].x(), outline[1].y() - outline[0].y());
    const int tone = 95 + lot.below(125);
    const int first = 1 + lot.below(3);
    for (int i = 0; i < fingers; ++i) {
        const int side = (first + i * 2) % 4;
        const QPointF a = outline[side];
        const QPointF b = outline[(side + 1) % 4];
        const QPointF tip = a + (b - a) * lot.between(0.2, 0.8);
        const QPointF inwards = middle - tip;
        const double length = std::hypot(inwards.x(), inwards.y());
        const double wide = size * lot.between(0.1, 0.17);
        painter.save();
        painter.translate(tip);
        painter.rotate(qRadiansToDegrees(std::atan2(inwards.y(), inwards.x())) + lot.between(-35, 35));
        QLinearGradient paint(0, -wide / 2, 0, wide / 2);
        const QColor skin(tone, int(tone * 0.76), int(tone * 0.63));
        paint.setColorAt(0, skin.darker(140));
        paint.setColorAt(0.4, skin.lighter(108));
        paint.setColorAt(1, skin.darker(170));
        painter.setPen(Qt::NoPen);
        painter.setBrush(paint);
        const double reach = std::min(length * 0.4, wide * lot.between(0.3, 1.0));
        painter.drawRoundedRect(QRectF(-picture.width(), -wide / 2, picture.width() + reach, wide), wide / 2, wide / 2);
        painter.restore();
    }
}

/// Light comes from one side, falls off towards the corners, and somebody's shadow may lie over a part.
cv::Mat lightField(cv::Size size, const Shot &shot, Lot &lot)
{
    const double angle = lot.between(0, 2 * M_PI);
    const double strength = shot.shade * lot.between(0.5, 1);
    cv::Mat coarse(32, 32, CV_32F);
    const bool shadow = lot.chance(shot.shade * 0.7);
    const double edge = lot.between(-0.6, 0.6);
    const double edgeAngle = lot.between(0, 2 * M_PI);
    for (int y = 0; y < 32; ++y) {
        for (int x = 0; x < 32; ++x) {
            const double u = x / 15.5 - 1;
            const double v = y / 15.5 - 1;
            double light = 1 + strength * 0.5 * (u * std::cos(angle) + v * std::sin(angle)) - 0.06 * (u * u + v * v);
            const double beyond = u * std::cos(edgeAngle) + v * std::sin(edgeAngle) - edge;
            if (shadow)
                light *= 1 - 0.3 * std::clamp(beyond * 4, 0.0, 1.0);
            coarse.at<float>(y, x) = float(light * shot.light);
        }
    }
    cv::Mat field;
    cv::resize(coarse, field, size, 0, 0, cv::INTER_LINEAR);
    return field;
}

void smear(cv::Mat &picture, double length, double degrees)
{
    const int side = int(std::ceil(length)) | 1;
    const int cells = std::max(3, side);
    cv::Mat kernel = cv::Mat::zeros(cells, cells, CV_32F);
    const double angle = qDegreesToRadians(degrees);
    const int steps = cells * 8;
    for (int i = 0; i <= steps; ++i) {
        const double at = (double(i) / steps - 0.5) * length;
        const double x = cells / 2 + at * std::cos(angle);
        const double y = cells / 2 + at * std::sin(angle);
        const int left = std::clamp(int(std::floor(x)), 0, cells - 2);
        const int top = std::clamp(int(std::floor(y)), 0, cells - 2);
        const double u = std::clamp(x - left, 0.0, 1.0);
        const double v = std::clamp(y - top, 0.0, 1.0);
        kernel.at<float>(top, left) += float((1 - u) * (1 - v));
        kernel.at<float>(top, left + 1) += float(u * (1 - v));
        kernel.at<float>(top + 1, left) += float((1 - u) * v);
        kernel.at<float>(top + 1, left + 1) += float(u * v);
    }
    kernel /= cv::sum(kernel)[0];
    cv::filter2D(picture, picture, -1, kernel, {-1, -1}, 0, cv::BORDER_REPLICATE);
}

void throughJpeg(QImage &picture, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPG", quality);
    picture = QImage::fromData(bytes, "JPG").convertToFormat(QImage::Format_RGB32);
}

} // namespace

vision::Quad project(const QSizeF &millimetres, const Shot &shot)
{
    const double distance = shot.distance * std::max(millimetres.width(), millimetres.height());
    const double lean = qDegreesToRadians(shot.tilt);
    const double towards = qDegreesToRadians(shot.tiltTowards);
    const double turn = qDegreesToRadians(shot.turn);
    QPolygonF seen;
    for (const auto &[u, v] : {std::pair(-0.5, -0.5), {0.5, -0.5}, {0.5, 0.5}, {-0.5, 0.5}}) {
        const double x = u * millimetres.width();
        const double y = v * millimetres.height();
        const double rolledX = x * std::cos(turn) - y * std::sin(turn);
        const double rolledY = x * std::sin(turn) + y * std::cos(turn);
        // What lies along `towards` gets shorter and goes away from the camera.
        const double along = rolledX * std::cos(towards) + rolledY * std::sin(towards);
        const double shorter = along * (std::cos(lean) - 1);
        const double depth = 1 + along * std::sin(lean) / distance;
        seen << QPointF(
            (rolledX + shorter * std::cos(towards)) / depth, (rolledY + shorter * std::sin(towards)) / depth);
    }
    const QRectF bounds = seen.boundingRect();
    const double scale = shot.fill / std::max(bounds.width() / shot.width, bounds.height() / shot.height);
    QPointF middle(shot.width * (0.5 + shot.aside), shot.height * (0.5 + shot.below));
    if (shot.cut > 0) {
        const QSizeF half = bounds.size() * scale / 2;
        const double inside = 1 - 2 * shot.cut;
        if (shot.cutBorder % 2 == 0)
            middle.setX(shot.cutBorder == 0 ? half.width() * inside : shot.width - half.width() * inside);
        else
            middle.setY(shot.cutBorder == 1 ? half.height() * inside : shot.height - half.height() * inside);
    }
    vision::Quad corners;
    for (std::size_t i = 0; i < 4; ++i) {
        const QPointF corner = (seen[qsizetype(i)] - bounds.center()) * scale + middle;
        corners[i] = {corner.x(), corner.y()};
    }
    return corners;
}

void place(QImage &picture, const Sheet &sheet, const vision::Quad &corners, const Shot &shot, Lot lot)
{
    castShadow(picture, corners, lot);
    laySheet(picture, sheet, corners, shot.bend);
    if (shot.bend == 0)
        drawRims(picture, corners, lot);
    if (shot.glare > 0)
        mirrorLamp(picture, corners, shot.glare, lot);
    drawFingers(picture, corners, shot.fingers, lot);
}

void expose(QImage &picture, const Shot &shot, Lot lot)
{
    cv::Mat mat = matOf(picture);
    if (shot.blur > 0)
        cv::GaussianBlur(mat, mat, {}, shot.blur);
    if (shot.motion > 1)
        smear(mat, shot.motion, shot.motionAngle);
    const cv::Mat field = lightField(mat.size(), shot, lot);
    cv::Mat grain(mat.size(), CV_16SC4);
    cv::RNG random(lot.next());
    random.fill(grain, cv::RNG::NORMAL, cv::Scalar::all(0), cv::Scalar::all(shot.noise * 16)); // sixteenths of a level
    for (int y = 0; y < mat.rows; ++y) {
        auto *pixel = mat.ptr<cv::Vec4b>(y);
        const float *light = field.ptr<float>(y);
        const auto *speck = grain.ptr<cv::Vec4s>(y);
        for (int x = 0; x < mat.cols; ++x) {
            for (int c = 0; c < 3; ++c)
                pixel[x][c] = cv::saturate_cast<uchar>(pixel[x][c] * light[x] + speck[x][c] / 16.0f);
            pixel[x][3] = 255;
        }
    }
    if (shot.quality > 0)
        throughJpeg(picture, shot.quality);
}

} // namespace scenes
