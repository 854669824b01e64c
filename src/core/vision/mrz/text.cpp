#include "core/vision/mrz/text.h"

#include "core/vision/mrz/checkdigit.h"
#include "core/vision/mrz/dates.h"
#include "core/vision/mrz/layout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vision {

namespace {

QString withoutFillers(QString text)
{
    return text.replace(u'<', u' ').simplified();
}

QString partOf(const QStringList &lines, const MrzLayout &layout, MrzPart part)
{
    const MrzPlace *place = layout.find(part);
    return place ? textAt(lines, place->at) : QString();
}

QString sexOf(const QString &printed)
{
    return printed == "F"_L1 || printed == "M"_L1 ? printed : QString();
}

void readNames(const QString &names, MrzFields &fields)
{
    const qsizetype border = names.indexOf("<<"_L1);
    fields.surname = withoutFillers(border < 0 ? names : names.left(border));
    fields.given = border < 0 ? QString() : withoutFillers(names.mid(border));
}

MrzFields readFields(const QStringList &lines, const MrzLayout &layout, int year)
{
    const auto text = [&](MrzPart part) { return withoutFillers(partOf(lines, layout, part)); };
    MrzFields fields;
    fields.type = text(MrzPart::Type);
    fields.issuer = text(MrzPart::Issuer);
    fields.number = text(MrzPart::Number);
    fields.nationality = text(MrzPart::Nationality);
    fields.birth = birthDate(partOf(lines, layout, MrzPart::Birth), year);
    fields.sex = sexOf(text(MrzPart::Sex));
    fields.expiry = expiryDate(partOf(lines, layout, MrzPart::Expiry), year);
    fields.optional = text(MrzPart::Optional);
    fields.optional2 = text(MrzPart::Optional2);
    if (const QString issued = partOf(lines, layout, MrzPart::Issued); !issued.isEmpty())
        fields.issued = birthDate(issued + "<<"_L1, year); // like a birth, it is not in the future
    if (layout.find(MrzPart::Names)) {
        readNames(partOf(lines, layout, MrzPart::Names), fields);
    } else {
        fields.surname = text(MrzPart::Surname);
        fields.given = text(MrzPart::Given);
    }
    return fields;
}

/// A number longer than nine goes on in the optional part, which then ends with its check digit.
void readLongNumber(const QStringList &lines, const MrzLayout &layout, Mrz &mrz)
{
    const auto rule = std::find_if(layout.checks.begin(), layout.checks.end(),
        [](const MrzCheckRule &each) { return each.check == &MrzChecks::number; });
    if (rule == layout.checks.end() || textAt(lines, rule->digit) != "<"_L1)
        return;
    const std::optional<LongNumber> whole
        = longNumber(partOf(lines, layout, MrzPart::Number), partOf(lines, layout, MrzPart::Optional));
    if (!whole)
        return;
    mrz.checks.number = whole->right;
    mrz.fields.number = whole->number;
    mrz.fields.optional = withoutFillers(whole->rest);
}

QChar lookAlike(QChar character, MrzAlphabet alphabet)
{
    constexpr QStringView letters = u"OQDILZSGBT";
    constexpr QStringView digits = u"0001125687";
    constexpr QStringView back = u"OIZSGB";
    constexpr QStringView from = u"012568";
    if (contains(alphabet, character))
        return character;
    const bool toDigit = character.isLetter();
    const qsizetype at = toDigit ? letters.indexOf(character) : from.indexOf(character);
    if (at < 0)
        return character;
    const QChar other = toDigit ? digits[at] : back[at];
    return contains(alphabet, other) ? other : character;
}

void exchange(QStringList &lines, const MrzLayout &layout, int line, int columns)
{
    for (int column = 0; column < columns; ++column)
        lines[line][column] = lookAlike(lines[line][column], layout.alphabet(line, column));
}

} // namespace

QLatin1StringView name(MrzFormat format)
{
    switch (format) {
    case MrzFormat::Td1:
        return "TD1"_L1;
    case MrzFormat::Td2:
        return "TD2"_L1;
    case MrzFormat::Td3:
        return "TD3"_L1;
    case MrzFormat::MrvA:
        return "MRVA"_L1;
    case MrzFormat::MrvB:
        return "MRVB"_L1;
    case MrzFormat::Fra:
        return "FRA"_L1;
    case MrzFormat::Che:
        return "CHE"_L1;
    case MrzFormat::Other:
        break;
    }
    return "other"_L1;
}

bool MrzChecks::allRight() const
{
    const std::optional<bool> all[] = {number, birth, expiry, composite};
    return std::any_of(std::begin(all), std::end(all), [](auto each) { return each.has_value(); })
        && std::all_of(std::begin(all), std::end(all), [](auto each) { return each.value_or(true); });
}

QString cleanMrzLine(QStringView typed)
{
    QString clean;
    for (const QChar character : typed) {
        if (!character.isSpace())
            clean += character.toUpper();
    }
    return clean;
}

MrzFormat mrzFormat(const QStringList &lines)
{
    std::vector<qsizetype> lengths;
    for (const QString &line : lines)
        lengths.push_back(line.size());
    const bool visa = !lines.isEmpty() && lines[0].startsWith(u'V');
    if (lengths == std::vector<qsizetype>{30, 30, 30})
        return MrzFormat::Td1;
    if (lengths == std::vector<qsizetype>{44, 44})
        return visa ? MrzFormat::MrvA : MrzFormat::Td3;
    if (lengths == std::vector<qsizetype>{36, 36})
        return visa ? MrzFormat::MrvB : lines[0].startsWith("IDFRA"_L1) ? MrzFormat::Fra : MrzFormat::Td2;
    if (lengths == std::vector<qsizetype>{9, 30, 30} && lines[1].startsWith("FACHE"_L1))
        return MrzFormat::Che;
    return MrzFormat::Other;
}

Mrz parseMrz(const QStringList &lines, int year)
{
    Mrz mrz;
    for (const QString &line : lines)
        mrz.lines += cleanMrzLine(line);
    mrz.format = mrzFormat(mrz.lines);
    const MrzLayout *layout = layoutOf(mrz.format);
    if (!layout)
        return mrz;
    mrz.fields = readFields(mrz.lines, *layout, year);
    for (const MrzCheckRule &rule : layout->checks) {
        QString covered;
        for (const MrzSpan span : rule.over)
            covered += textAt(mrz.lines, span);
        mrz.checks.*rule.check = checkDigitFits(covered, textAt(mrz.lines, rule.digit).front());
    }
    readLongNumber(mrz.lines, *layout, mrz);
    return mrz;
}

QStringList withLookAlikes(const QStringList &lines)
{
    QStringList changed;
    for (const QString &line : lines)
        changed += cleanMrzLine(line);
    const MrzFormat format = mrzFormat(changed);
    if (format == MrzFormat::Other)
        return changed;
    if (format != MrzFormat::Che)
        exchange(changed, *layoutOf(format), 0, 5); // "1DFRA" becomes "IDFRA": another format, with other places.
    const MrzLayout &layout = *layoutOf(mrzFormat(changed));
    for (int line = 0; line < changed.size(); ++line)
        exchange(changed, layout, line, int(changed[line].size()));
    return changed;
}

} // namespace vision
