#include "main/scenes/specimen.h"

#include "core/vision/mrz/checkdigit.h"
#include "main/scenes/camera.h"
#include "main/scenes/ground.h"
#include "main/scenes/person.h"
#include "main/scenes/print.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace scenes {

namespace {

constexpr double margin = 3; ///< Millimetres around the document.
const QColor blue(47, 96, 117);
const QColor label(75, 104, 120);
const QColor ink(21, 48, 63);

QString digitOver(const QString &covered)
{
    return QString::number(vision::checkDigit(covered).value());
}

QString padded(const QString &text, int length)
{
    return text.leftJustified(length, u'<', true);
}

QString codeName(const Holder &holder)
{
    return QString(holder.surname + u"<<"_s + holder.given).replace(u' ', u'<');
}

/// "910314" as a person reads it.
QString printedDate(const QString &date, const QString &century)
{
    return date.mid(4, 2) + u'.' + date.mid(2, 2) + u'.' + century + date.first(2);
}

QStringList cardLines(const Holder &holder)
{
    const QString number = padded(holder.number, 9);
    const QString first = padded(u"IDUTO"_s + number + digitOver(number), 30);
    const QString birth = holder.birth + digitOver(holder.birth);
    const QString expiry = holder.expiry + digitOver(holder.expiry);
    const QString second = padded(birth + holder.sex + expiry + u"UTO"_s, 29);
    // The composite digit covers numbers and dates with their own digits and the optional parts.
    const QString all = first.sliced(5) + birth + expiry + second.sliced(18);
    return {first, second + digitOver(all), padded(codeName(holder), 30)};
}

QStringList passportLines(const Holder &holder)
{
    const QString number = padded(holder.number, 9) + digitOver(padded(holder.number, 9));
    const QString birth = holder.birth + digitOver(holder.birth);
    const QString expiry = holder.expiry + digitOver(holder.expiry);
    const QString personal = QString(14, u'<') + u'0';
    return {padded(u"P<UTO"_s + codeName(holder), 44),
        number + u"UTO"_s + birth + holder.sex + expiry + personal + digitOver(number + birth + expiry + personal)};
}

void field(QPainter &painter, QPointF at, const QString &name, const QString &value)
{
    painter.setPen(label);
    write(painter, at, 1.3, name, u"Inter"_s);
    painter.setPen(ink);
    write(painter, at + QPointF(0, 4.3), 2.5, value, u"Inter"_s, true);
}

void drawFront(QPainter &painter, const Holder &holder, QSizeF size, const QString &title)
{
    painter.fillRect(QRectF(0, 0, size.width(), 8.4), blue);
    painter.setPen(Qt::white);
    write(painter, {4.4, 5.6}, 2.6, title, u"Inter"_s, true);
    const QRectF portrait(4.4, 11.8, 25, 32.1);
    painter.save();
    painter.setClipRect(portrait, Qt::IntersectClip);
    painter.fillRect(portrait, QColor(201, 218, 227));
    drawPerson(painter, {portrait.center().x() - 9, portrait.top() + 4.5, 18, 20});
    painter.restore();
    field(painter, {34, 14.6}, u"Surname / Nom"_s, holder.surname);
    field(painter, {34, 22.6}, u"Given names / Prénoms"_s, holder.given);
    field(painter, {34, 30.6}, u"Date of birth"_s, printedDate(holder.birth, u"19"_s));
    field(painter, {62, 30.6}, u"Sex"_s, holder.sex);
    field(painter, {34, 38.6}, u"Document number"_s, holder.number);
    field(painter, {62, 38.6}, u"Date of expiry"_s, printedDate(holder.expiry, u"20"_s));
}

void drawBack(QPainter &painter)
{
    painter.setPen(QPen(QColor(169, 135, 50), 0.3));
    painter.setBrush(QColor(216, 182, 90));
    painter.drawRoundedRect(QRectF(4.4, 5.6, 13, 10.5), 1.4, 1.4); // the chip
    for (const double y : {9.1, 12.6})
        painter.drawLine(QPointF(4.4, y), QPointF(17.4, y));
    painter.drawLine(QPointF(10.9, 5.6), QPointF(10.9, 16.1));
    field(painter, {24, 8}, u"Place of origin"_s, u"BELVEDERE"_s);
    field(painter, {24, 16}, u"Authority"_s, u"SPECIMEN OFFICE"_s);
    field(painter, {62, 8}, u"Height"_s, u"168 cm"_s);
}

/// The page above the fold, and the edges of the pages beneath.
void drawOpenBooklet(QPainter &painter, QSizeF page, Lot &lot)
{
    const QRectF above(0, -page.height(), page.width(), page.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(70, 40, 52));
    painter.drawRoundedRect(above.adjusted(-1, -1, 1, page.height() + 1.2), 4, 4);
    painter.setBrush(QColor(240, 234, 226));
    painter.drawRoundedRect(above, 3.18, 3.18);
    painter.save();
    painter.setClipRect(above);
    painter.translate(above.topLeft());
    drawGuilloche(painter, page, QColor(190, 150, 140), lot);
    painter.restore();
}

} // namespace

QStringList codeLinesOf(const Holder &holder, Kind kind)
{
    if (kind == Kind::CardBack)
        return cardLines(holder);
    return kind == Kind::Passport ? passportLines(holder) : QStringList();
}

Sheet drawSpecimen(const Holder &holder, Kind kind, double pixels)
{
    const QSizeF size = sheetSize({kind, 0, {}, 0, {}});
    const bool booklet = kind == Kind::Passport;
    const double above = booklet ? size.height() + margin : margin;
    Sheet sheet;
    sheet.millimetres = size;
    sheet.document = {QPointF(margin, above) * pixels, size * pixels};
    sheet.codeLines = codeLinesOf(holder, kind);
    sheet.picture
        = QImage(((size + QSizeF(2 * margin, margin + above)) * pixels).toSize(), QImage::Format_ARGB32_Premultiplied);
    sheet.picture.fill(Qt::transparent);

    Lot lot(std::uint64_t(kind) + 0x5BEC);
    QPainter painter(&sheet.picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(pixels, pixels);
    painter.translate(margin, above);
    if (booklet)
        drawOpenBooklet(painter, size, lot);
    QPainterPath outline;
    outline.addRoundedRect(QRectF({}, size), 3.18, 3.18);
    painter.setClipPath(outline);
    painter.fillPath(outline, booklet ? QColor(236, 230, 236) : QColor(231, 238, 243));
    drawGuilloche(painter, size, QColor(150, 180, 195), lot);
    if (kind == Kind::CardBack)
        drawBack(painter);
    else
        drawFront(painter, holder, size, booklet ? u"SPECIMEN · PASSPORT · UTOPIA"_s : u"SPECIMEN · IDENTITY CARD"_s);
    if (!sheet.codeLines.isEmpty())
        writeCode(painter, size, sheet.codeLines);
    return sheet;
}

Scene drawSpecimenScene(const Holder &holder, const Order &order, const Shot &shot)
{
    const QSizeF size = sheetSize(order);
    const double pixels = std::max(shot.width / size.width(), shot.height / size.height());
    return draw(order, shot, drawSpecimen(holder, order.kind, std::clamp(pixels, 2.0, 24.0)));
}

Selfie drawSelfie(const Holder &holder, const Order &order, const Shot &shot, bool person)
{
    Selfie selfie;
    Scene &scene = selfie.scene;
    scene.shot = shot;
    scene.kind = order.kind;
    scene.picture = drawGround(shot.ground, {shot.width, shot.height}, order.photo, Lot(order.seed + 0x6A0));
    if (person) {
        const double high = std::min(shot.width * 0.76, shot.height * 0.6);
        selfie.head = {shot.width * 0.52 - high * 0.35, shot.height * 0.42 - high / 2, high * 0.7, high};
        QPainter painter(&scene.picture);
        drawPerson(painter, selfie.head);
    }
    if (order.kind != Kind::Nothing) {
        const Sheet sheet = drawSpecimen(holder, order.kind, 12);
        scene.corners = project(sheet.millimetres, shot);
        scene.whole = true;
        const vision::Quad &card = scene.corners;
        const QPointF grip(card[3].x * 0.7 + card[2].x * 0.3, card[3].y * 0.7 + card[2].y * 0.3);
        const auto hand = [&](bool front) {
            QPainter painter(&scene.picture);
            drawHand(painter, grip, std::min(shot.width, shot.height) * 0.17, front);
        };
        hand(false);
        place(scene.picture, sheet, scene.corners, shot, Lot(order.seed + 0x91A));
        hand(true);
    }
    expose(scene.picture, shot, Lot(order.seed * 1000 + 0xE0 + std::uint64_t(order.frame)));
    return selfie;
}

} // namespace scenes
