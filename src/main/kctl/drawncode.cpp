#include "main/kctl/drawncode.h"

#include <QPainter>
#include <QRandomGenerator>
#include <cmath>
#include <qrencode.h>

using namespace Qt::StringLiterals;

namespace kctl {

namespace {

const QString offer = u"kauth://link?v=1&o=https%3A%2F%2Fkauth.example&t=AAAAAAAAAAAAAAAAAAAAAA"
                      "&k=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s;

struct Look {
    double module = 4; ///< Pixels.
    QTransform turn = {};
    double blur = 0.5; ///< Pixels.
    int dark = 20;
    int light = 235;
    double noise = 3;
    int quiet = 4;
};

QImage symbol(const Look &look)
{
    QRcode *code = QRcode_encodeString8bit(offer.toUtf8().constData(), 0, QR_ECLEVEL_M);
    constexpr int scale = 8;
    const int side = (code->width + 2 * look.quiet) * scale;
    QImage drawn(side, side, QImage::Format_Grayscale8);
    drawn.fill(look.light);
    for (int y = 0; y < code->width * scale; ++y) {
        for (int x = 0; x < code->width * scale; ++x) {
            if (code->data[y / scale * code->width + x / scale] & 1)
                drawn.scanLine(y + look.quiet * scale)[x + look.quiet * scale] = uchar(look.dark);
        }
    }
    QRcode_free(code);
    return drawn;
}

/// A box three times over is nearly a Gaussian; drawing at a smaller size and back would alias.
void blurRows(QImage &picture, int radius)
{
    for (int y = 0; y < picture.height(); ++y) {
        uchar *row = picture.scanLine(y);
        const std::vector<uchar> before(row, row + picture.width());
        for (int x = 0; x < picture.width(); ++x) {
            int sum = 0;
            for (int k = -radius; k <= radius; ++k)
                sum += before[std::size_t(std::clamp(x + k, 0, picture.width() - 1))];
            row[x] = uchar(sum / (2 * radius + 1));
        }
    }
}

QImage blurred(QImage picture, double sigma)
{
    const int radius = int(std::lround(sigma));
    for (int pass = 0; radius > 0 && pass < 4; ++pass) {
        blurRows(picture, radius);
        picture = picture.transformed(QTransform().rotate(pass % 2 ? -90 : 90));
    }
    return picture;
}

QImage onDesk(const Look &look, QSize size, quint32 seed)
{
    QImage desk(size, QImage::Format_Grayscale8);
    desk.fill((look.dark + look.light) / 2);
    const QImage drawn = symbol(look);
    QPainter painter(&desk);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(size.width() / 2.0, size.height() / 2.0);
    painter.setTransform(look.turn, true);
    const double side = look.module * drawn.width() / 8.0;
    const QImage fitted = drawn.scaled(int(side), int(side), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter.drawImage(QPointF(-side / 2, -side / 2), fitted);
    painter.end();
    desk = blurred(desk, look.blur);
    QRandomGenerator random(seed);
    for (int y = 0; y < desk.height(); ++y) {
        uchar *row = desk.scanLine(y);
        for (int x = 0; x < desk.width(); ++x) {
            const double grain = random.generateDouble() + random.generateDouble() + random.generateDouble() - 1.5;
            row[x] = uchar(std::clamp(row[x] + look.noise * 2 * grain, 0.0, 255.0));
        }
    }
    return desk;
}

} // namespace

std::vector<DrawnCode> drawnCodes()
{
    struct Condition {
        QString name;
        Look look;
    };
    std::vector<Condition> conditions;
    for (const double module : {1.5, 2.0, 3.0, 6.0})
        conditions.push_back({u"size"_s, {.module = module}});
    for (const double angle : {20.0, 45.0, 180.0})
        conditions.push_back({u"turned"_s, {.turn = QTransform().rotate(angle)}});
    for (const double angle : {30.0, 45.0, 55.0})
        conditions.push_back({u"tilted"_s, {.turn = QTransform().rotate(angle, Qt::YAxis)}});
    for (const double blur : {1.0, 2.0, 3.0})
        conditions.push_back({u"blurred"_s, {.module = 5, .blur = blur}});
    for (const double noise : {10.0, 25.0, 50.0})
        conditions.push_back({u"noisy"_s, {.noise = noise}});
    for (const double module : {2.0, 4.0})
        conditions.push_back({u"inverted"_s, {.module = module, .dark = 235, .light = 20}});
    conditions.push_back({u"pale"_s, {.dark = 120, .light = 145}});
    conditions.push_back({u"no quiet zone"_s, {.dark = 20, .light = 235, .quiet = 0}});
    std::vector<DrawnCode> drawn;
    for (const Condition &condition : conditions)
        drawn.push_back({condition.name, offer, onDesk(condition.look, {640, 480}, quint32(drawn.size()) + 1)});
    Look nothing{.module = 0.1, .noise = 20};
    drawn.push_back({u"nothing"_s, {}, onDesk(nothing, {640, 480}, 99)});
    return drawn;
}

std::vector<DrawnCode> drawnApproach(int number)
{
    std::vector<DrawnCode> frames;
    for (int i = 0; i < 30; ++i) {
        const double way = i / 29.0;
        Look look;
        look.module = 1.1 + 0.1 * number + 2.2 * way;
        look.turn = QTransform().rotate(12.0 * number * (1 - way)).rotate(30 * (1 - way), Qt::YAxis);
        look.blur = 3 * std::abs(std::cos(4 * M_PI * way + number)) * (1 - way);
        look.noise = 6;
        if (number % 2)
            std::swap(look.dark, look.light);
        frames.push_back({u"approach"_s, offer, onDesk(look, {1280, 720}, quint32(number * 100 + i))});
    }
    return frames;
}

} // namespace kctl
