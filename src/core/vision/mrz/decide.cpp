#include "core/vision/mrz/checkdigit.h"
#include "core/vision/mrz/layout.h"
#include "core/vision/mrz/read.h"
#include "core/vision/mrz/variants.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace vision {

namespace {

// By how much a reading is likelier than another one, as powers of e, for each frame.
constexpr float near = 2.5F; ///< A second character this much less likely is still considered.
constexpr float affordable = 4.0F; ///< All exchanges of one decision together cost at most this.
constexpr float apart = 0.7F; ///< Two ways to make the check digits right that are closer than this are both refused.
constexpr float clear = 3.0F; ///< What a sure reading is before any other that the check digits accept as well.
/// More frames of one hand than this show nothing that is new.
constexpr int fresh = 5;

/// Issuers put digits where letters belong, and the other way about; then the picture has to be this clear about it.
constexpr float unexpected = 4.0F;
/// But no name has a digit.
constexpr float absurd = 8.0F;

/// All characters, the likeliest first; those outside `alphabet` have it harder.
std::vector<Choice> choices(const glyph::Belief &belief, MrzAlphabet alphabet, int frames = 1)
{
    std::vector<Choice> all;
    const float hardship = (alphabet == MrzAlphabet::NameLetters ? absurd : unexpected) * float(frames);
    for (int i = 0; i < glyph::characters; ++i) {
        const QChar character(glyph::alphabet[i]);
        all.push_back({character, belief[size_t(i)] - (contains(alphabet, character) ? 0 : hardship)});
    }
    std::sort(all.begin(), all.end(), [](const Choice &a, const Choice &b) { return a.belief > b.belief; });
    return all;
}

Choices choicesOf(const MrzReading &reading, const MrzLayout *layout)
{
    Choices all;
    for (std::size_t line = 0; line < reading.lines.size(); ++line) {
        auto &of = all.emplace_back();
        for (std::size_t column = 0; column < reading.lines[line].size(); ++column)
            of.push_back(choices(reading.lines[line][column],
                layout ? layout->alphabet(int(line), int(column)) : MrzAlphabet::Any, reading.frames));
    }
    return all;
}

QStringList likeliest(const Choices &choices)
{
    QStringList lines;
    for (const auto &line : choices) {
        QString text;
        for (const auto &place : line)
            text += place.front().character;
        lines += text;
    }
    return lines;
}

int wrongChecks(const MrzChecks &checks)
{
    const std::optional<bool> all[] = {checks.number, checks.birth, checks.expiry, checks.composite, checks.optional};
    return int(std::count_if(std::begin(all), std::end(all), [](auto each) { return !each.value_or(true); }));
}

/// The cheapest one or two exchanges among what `rule` covers, or one of many alike, that make every check right that
/// can be; nothing when two ways are about equally cheap.
std::optional<QStringList> repair(
    const QStringList &lines, const MrzCheckRule &rule, const Choices &choices, float frames)
{
    std::vector<MrzSpan> spans = rule.over;
    spans.push_back(rule.digit);
    const int before = wrongChecks(parseMrz(lines, 2000).checks);
    std::vector<Variant> possible = variants(lines, spans, choices, near * frames, affordable * frames);
    std::ranges::move(likeVariants(lines, choices, near * frames), std::back_inserter(possible));
    std::vector<Variant> found;
    for (Variant &each : possible) {
        const MrzChecks checks = parseMrz(each.lines, 2000).checks;
        if (!(checks.*rule.check).value_or(false) || wrongChecks(checks) >= before)
            continue;
        each.cost += 3 * float(wrongChecks(checks));
        found.push_back(std::move(each));
    }
    std::ranges::sort(found, {}, &Variant::cost);
    if (found.empty() || (found.size() > 1 && found[1].cost - found[0].cost < apart * frames))
        return std::nullopt;
    return found.front().lines;
}

/// A line alone, as the line of a format whose alphabets fit it: "VZOR" is no "VZ0R".
QString alone(const std::vector<glyph::Belief> &line)
{
    const int length = int(line.size());
    const Choices any = choicesOf({{line}}, nullptr);
    QString best = likeliest(any).front();
    float smallest = 0.25F * float(length); // worse than this is no line of any format
    for (const MrzFormat format : {MrzFormat::Td1, MrzFormat::Td2, MrzFormat::Td3, MrzFormat::MrvA, MrzFormat::MrvB}) {
        const MrzLayout &layout = *layoutOf(format);
        for (int row = 0; row < int(layout.lengths.size()); ++row) {
            QString text;
            float loss = 0;
            for (int column = 0; column < length && layout.lengths[size_t(row)] == length; ++column) {
                const MrzAlphabet alphabet = layout.alphabet(row, column);
                const Choice likely = choices(line[size_t(column)], alphabet).front();
                text += likely.character;
                loss += any[0][size_t(column)].front().belief - likely.belief;
                loss += alphabet == MrzAlphabet::Any ? 0.03F : 0;
            }
            if (!text.isEmpty() && loss < smallest) {
                smallest = loss;
                best = text;
            }
        }
    }
    return best;
}

/// The lines a zone of this format has, when a row above or below was taken for one.
MrzReading trimmed(const MrzReading &reading)
{
    MrzReading zone = reading;
    if (zone.found() && zone.lines.front().size() > 30 && zone.lines.size() == 3)
        zone.lines.erase(zone.lines.begin());
    return zone;
}

/// With the format's alphabets the format itself may come out otherwise: "1DFRA" is "IDFRA".
MrzFormat formatOf(const MrzReading &reading)
{
    QStringList lines = likeliest(choicesOf(reading, nullptr));
    const MrzFormat first = mrzFormat(lines);
    const MrzLayout *layout = layoutOf(first);
    return layout ? mrzFormat(likeliest(choicesOf(reading, layout))) : first;
}

/// Another character than the picture shows, because it is the only one that belongs there.
constexpr float forced = 2.0F;

bool isForced(const MrzReading &reading, const QStringList &lines)
{
    const QStringView alphabet(glyph::alphabet);
    for (int line = 0; line < lines.size(); ++line) {
        for (int column = 0; column < lines[line].size(); ++column) {
            const glyph::Belief &belief = reading.lines[size_t(line)][size_t(column)];
            const float shown = *std::max_element(belief.begin(), belief.begin() + glyph::characters);
            if (shown - belief[size_t(alphabet.indexOf(lines[line][column]))] > forced * float(reading.frames))
                return true;
        }
    }
    return false;
}

/// Another reading is nearly as likely and no check digit speaks against it: none looks there; or it cannot tell the
/// two, for it counts F as P and 6 as G, whose values are ten apart; or several exchanges make up for each other.
bool hasRival(const QStringList &lines, const Choices &choices, float margin)
{
    std::vector<MrzSpan> spans;
    for (int line = 0; line < lines.size(); ++line)
        spans.push_back({line, 0, int(lines[line].size())});
    const int wrong = wrongChecks(parseMrz(lines, 2000).checks);
    const auto accepted = [&](const Variant &each) { return wrongChecks(parseMrz(each.lines, 2000).checks) <= wrong; };
    return std::ranges::any_of(variants(lines, spans, choices, margin, margin), accepted)
        || std::ranges::any_of(likeVariants(lines, choices, margin), accepted);
}

/// Names are parted by one filler or two, and what follows three are fillers only.
bool endsInFillers(const QStringList &lines, const MrzLayout &layout)
{
    return std::all_of(layout.places.begin(), layout.places.end(), [&](const MrzPlace &place) {
        const QString text = textAt(lines, place.at);
        const qsizetype end = text.indexOf(QLatin1StringView("<<<"));
        return place.part != MrzPart::Names || end < 0
            || text.count(u'<') == text.first(end).count(u'<') + text.size() - end;
    });
}

} // namespace

MrzDecision decide(const MrzReading &reading, int year)
{
    if (!reading.found())
        return {};
    const MrzReading zone = trimmed(reading);
    const MrzLayout *layout = layoutOf(formatOf(zone));
    const Choices choices = choicesOf(zone, layout);
    QStringList lines = likeliest(choices);
    if (!layout && zone.lines.size() == 1)
        lines = {alone(zone.lines.front())};
    if (!layout)
        return {parseMrz(lines, year), false};
    const auto frames = float(std::min(zone.frames, fresh));
    for (const MrzCheckRule &rule : layout->checks) {
        if (!(parseMrz(lines, year).checks.*rule.check).value_or(true))
            lines = repair(lines, rule, choices, frames).value_or(lines);
    }
    const bool sure
        = !isForced(zone, lines) && !hasRival(lines, choices, clear * frames) && endsInFillers(lines, *layout);
    return {parseMrz(lines, year), sure};
}

} // namespace vision
