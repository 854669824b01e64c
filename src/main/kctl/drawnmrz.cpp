#include "main/kctl/drawnmrz.h"

#include "core/vision/mrz/checkdigit.h"
#include "core/vision/mrz/layout.h"
#include "main/scenes/lot.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kctl {

namespace {

using scenes::Lot;
using vision::MrzPart;

QString charactersByLot(Lot &lot, QLatin1StringView among, int count)
{
    QString text;
    while (text.size() < count)
        text += among[lot.below(int(among.size()))];
    return text;
}

constexpr QLatin1StringView letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
constexpr QLatin1StringView digits("0123456789");
constexpr QLatin1StringView both("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");

QString dateByLot(Lot &lot)
{
    const int date = lot.below(100) * 10000 + (1 + lot.below(12)) * 100 + 1 + lot.below(28);
    return u"%1"_s.arg(date, 6, 10, QChar(u'0'));
}

/// What stands in a part; fillers follow.
QString contentByLot(MrzPart part, int length, Lot &lot)
{
    switch (part) {
    case MrzPart::Type:
        return length == 44 ? u"P"_s : u"I"_s;
    case MrzPart::Issuer:
    case MrzPart::Nationality:
        return lot.chance(0.3) ? u"D"_s : charactersByLot(lot, letters, 3);
    case MrzPart::Number:
        return charactersByLot(lot, lot.chance(0.5) ? digits : both, lot.chance(0.8) ? 9 : 7);
    case MrzPart::Birth:
    case MrzPart::Expiry:
        return dateByLot(lot);
    case MrzPart::Sex:
        return lot.chance(0.5) ? u"F"_s : u"M"_s;
    case MrzPart::Names:
        return charactersByLot(lot, letters, 3 + lot.below(9)) + u"<<"_s
            + charactersByLot(lot, letters, 3 + lot.below(6))
            + (lot.chance(0.5) ? u'<' + charactersByLot(lot, letters, 4) : QString());
    default:
        return lot.chance(0.4) ? charactersByLot(lot, digits, 6) : QString();
    }
}

/// Lines of somebody who does not exist; all check digits are right.
QStringList codeLinesByLot(vision::MrzFormat format, Lot lot)
{
    const vision::MrzLayout &layout = *vision::layoutOf(format);
    QStringList lines;
    for (const int length : layout.lengths)
        lines += u"<"_s.repeated(length);
    for (const vision::MrzPlace &place : layout.places) {
        if (place.part == MrzPart::Check)
            continue;
        const QString content = contentByLot(place.part, layout.lengths.front(), lot).left(place.at.length);
        lines[place.at.line].replace(place.at.from, content.size(), content);
    }
    for (const vision::MrzCheckRule &rule : layout.checks) { // the one over all comes last
        QString covered;
        for (const vision::MrzSpan &span : rule.over)
            covered += vision::textAt(lines, span);
        lines[rule.digit.line][rule.digit.from] = QChar(u'0' + vision::checkDigit(covered).value_or(0));
    }
    return lines;
}

} // namespace

scenes::Scene drawnCodeLines(int seed, int frame)
{
    using scenes::Kind;
    static constexpr std::pair<Kind, vision::MrzFormat> kinds[] = {{Kind::CardBack, vision::MrzFormat::Td1},
        {Kind::WideCard, vision::MrzFormat::Td2}, {Kind::Passport, vision::MrzFormat::Td3}};
    const auto &[kind, format] = kinds[seed % 3];
    scenes::Order order;
    order.kind = kind;
    order.seed = std::uint64_t(seed);
    order.frame = frame;
    order.codeLines = codeLinesByLot(format, Lot(std::uint64_t(seed) + 0x3C0DE));
    scenes::Shot shot = scenes::shotByLot(order);
    const double room = 1 - shot.fill;
    shot.fill = std::max(shot.fill, 0.55 + 0.4 * shot.fill); // what it moves aside leaves it in the frame
    shot.aside *= (1 - shot.fill) / room;
    shot.below *= (1 - shot.fill) / room;
    shot.turn = std::clamp(shot.turn, -15.0, 15.0);
    shot.tilt = std::min(shot.tilt, 30.0);
    shot.fingers = 0;
    shot.glare = 0;
    return scenes::draw(order, shot);
}

} // namespace kctl
