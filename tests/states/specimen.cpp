#include "specimen.h"

#include <QPainter>
#include <QPainterPath>

namespace states {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize Card{428, 270};
constexpr QSize Page{428, 301};
constexpr QSize Frame{480, 854}; // of a camera held upright

void write(QPainter &painter, QPoint at, const QString &text, int pixels, const QColor &color, bool mono = false)
{
    QFont font(mono ? u"JetBrains Mono"_s : u"Inter"_s);
    font.setPixelSize(pixels);
    font.setWeight(mono ? QFont::Medium : QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(at, text);
    painter.setPen(Qt::NoPen);
}

void portrait(QPainter &painter, const QRect &box)
{
    painter.setBrush(QColor(0xC9, 0xDA, 0xE3));
    painter.drawRoundedRect(box, 7, 7);
    painter.setClipRect(box);
    const QPoint head(box.center().x(), box.top() + box.height() * 2 / 5);
    painter.setBrush(QColor(0x3A, 0x2B, 0x2B));
    painter.drawEllipse(head + QPoint(0, 6), box.width() / 3, box.height() * 2 / 5);
    painter.setBrush(QColor(0x2D, 0x56, 0x6F));
    painter.drawEllipse(QPoint(box.center().x(), box.bottom() + 12), box.width() / 2, box.height() / 3);
    painter.setBrush(QColor(0xE3, 0xB3, 0x94));
    painter.drawEllipse(head, box.width() / 4, box.height() / 4);
    painter.setClipping(false);
}

void lines(QPainter &painter, int top, const QStringList &text)
{
    painter.setBrush(QColor(0xF7, 0xF9, 0xF6));
    painter.drawRect(0, top, Card.width(), 26 + 22 * int(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i)
        write(painter, {20, top + 26 + 22 * int(i)}, text.at(i), 15, QColor(0x22, 0x30, 0x3A), true);
}

QImage paper(QSize size, const QColor &color)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRect({}, size), 17, 17);
    return image;
}

void round(QImage &image)
{
    QImage shape = paper(image.size(), Qt::black);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.drawImage(0, 0, shape);
}

QImage front(QSize size, const QString &title)
{
    QImage image = paper(size, QColor(0xE7, 0xEE, 0xF3));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x2F, 0x60, 0x75));
    painter.drawRect(0, 0, size.width(), 42);
    write(painter, {22, 28}, title, 16, Qt::white);
    portrait(painter, QRect(22, 59, 116, 145));
    const struct {
        QPoint at;
        QString label;
        QString value;
    } fields[] = {{{156, 71}, u"Surname"_s, u"MARCHETTI"_s}, {{156, 107}, u"Given name"_s, u"LÉA"_s},
        {{156, 143}, u"Date of birth"_s, u"14.03.1991"_s}, {{280, 143}, u"Sex"_s, u"F"_s},
        {{156, 179}, u"Number"_s, u"X0000042"_s}, {{280, 179}, u"Expires"_s, u"28.02.2031"_s}};
    for (const auto &field : fields) {
        write(painter, field.at, field.label, 10, QColor(0x4B, 0x68, 0x78));
        write(painter, field.at + QPoint(0, 18), field.value, 16, QColor(0x15, 0x30, 0x3F));
    }
    painter.end();
    return image;
}

Specimen onTable(const QImage &document, qreal angle)
{
    QImage image(Frame, QImage::Format_RGB32);
    image.fill(QColor(0x54, 0x39, 0x2A));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(QPen(QColor(0x48, 0x30, 0x22), 3));
    for (int y = 30; y < Frame.height(); y += 66)
        painter.drawLine(0, y, 480, y + 14);
    QTransform place;
    place.translate(Frame.width() / 2.0, Frame.height() / 2.0);
    place.rotate(angle);
    place.scale(0.78, 0.78);
    place.translate(-document.width() / 2.0, -document.height() / 2.0);
    painter.setTransform(place);
    painter.drawImage(0, 0, document);
    return {image, place.map(QPolygonF(QRectF(document.rect()))).sliced(0, 4)};
}

} // namespace

QImage card(bool back)
{
    QImage image = back ? paper(Card, QColor(0xED, 0xF0, 0xEA)) : front(Card, u"SPECIMEN · IDENTITY CARD"_s);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (back) {
        painter.setBrush(QColor(0xD8, 0xB6, 0x5A));
        painter.drawRoundedRect(22, 28, 75, 56, 7, 7);
        write(painter, {120, 56}, u"Specimen Office"_s, 16, QColor(0x2C, 0x3A, 0x2E));
        lines(painter, 165,
            {u"IDUTOX0000042<4<<<<<<<<<<<<<<<"_s, u"9103148F3102281UTO<<<<<<<<<<<2"_s,
                u"MARCHETTI<<LEA<<<<<<<<<<<<<<<<"_s});
    }
    painter.end();
    round(image);
    return image;
}

Specimen cardOnTable(bool back)
{
    return onTable(card(back), -2.6);
}

Specimen passportOnTable()
{
    QImage page = front(Page, u"SPECIMEN · PASSPORT"_s);
    QPainter painter(&page);
    painter.setPen(Qt::NoPen);
    lines(painter, 222,
        {u"P<UTOMARCHETTI<<LEA<<<<<<<<<<<<<<<<<<<<<<<<<"_s, u"X0000042<4UTO9103148F3102281<<<<<<<<<<<<<<02"_s});
    painter.end();
    round(page);
    return onTable(page, 2);
}

Specimen personWithCard()
{
    QImage image(Frame, QImage::Format_RGB32);
    image.fill(QColor(0x7C, 0x8E, 0x94));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.translate(0, 90);
    painter.setBrush(QColor(0x2D, 0x56, 0x6F));
    painter.drawEllipse(QPoint(240, 690), 230, 190);
    painter.drawRect(10, 690, 460, 80);
    painter.setBrush(QColor(0x3A, 0x2B, 0x2B));
    painter.drawRoundedRect(118, 90, 244, 380, 120, 120);
    painter.setBrush(QColor(0xE3, 0xB3, 0x94));
    painter.drawRoundedRect(205, 400, 70, 120, 30, 30);
    painter.drawEllipse(QPoint(240, 275), 98, 132);
    painter.setBrush(QColor(0x3A, 0x2B, 0x2B));
    painter.drawChord(QRect(140, 130, 200, 160), 0, 180 * 16);
    painter.drawEllipse(QPoint(203, 270), 7, 7);
    painter.drawEllipse(QPoint(277, 270), 7, 7);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0xB0, 0x5D, 0x55), 5, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRect(210, 310, 60, 36), 200 * 16, 140 * 16);
    painter.translate(152, 472); // a mirror shows it at the other side
    painter.rotate(-8);
    painter.drawImage(QRectF(-95, -60, 190, 120), card(false));
    return {image, {}};
}

} // namespace states
