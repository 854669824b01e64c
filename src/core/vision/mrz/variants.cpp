#include "core/vision/mrz/variants.h"

#include <algorithm>
#include <span>

namespace vision {

namespace {

constexpr std::size_t most = 12; ///< Exchanges that are tried.
constexpr std::size_t likely = 4; ///< Characters of a place that are tried in many at once.

/// One character in place of another, and what it costs.
struct Exchange {
    int line;
    int column;
    QChar character;
    float cost;
};

float beliefIn(const std::vector<Choice> &place, QChar character)
{
    return std::ranges::find(place, character, &Choice::character)->belief;
}

/// The cheapest first.
std::vector<Exchange> exchanges(
    const QStringList &lines, const std::vector<MrzSpan> &spans, const Choices &choices, float range)
{
    std::vector<Exchange> all;
    for (const MrzSpan span : spans) {
        for (int column = span.from; column < span.from + span.length; ++column) {
            const auto &place = choices[size_t(span.line)][size_t(column)];
            const QChar now = lines[span.line][column];
            const float belief = beliefIn(place, now);
            for (std::size_t i = 0; i < place.size() && belief - place[i].belief < range; ++i) {
                if (place[i].character != now)
                    all.push_back({span.line, column, place[i].character, belief - place[i].belief});
            }
        }
    }
    std::sort(all.begin(), all.end(), [](const Exchange &a, const Exchange &b) { return a.cost < b.cost; });
    if (all.size() > most)
        all.resize(most);
    return all;
}

} // namespace

std::vector<Variant> variants(
    const QStringList &lines, const std::vector<MrzSpan> &spans, const Choices &choices, float range, float affordable)
{
    const std::vector<Exchange> possible = exchanges(lines, spans, choices, range);
    const auto exchanged = [](QStringList changed, const Exchange &by) {
        changed[by.line][by.column] = by.character;
        return changed;
    };
    std::vector<Variant> all;
    for (std::size_t i = 0; i < possible.size(); ++i) {
        const Variant once{exchanged(lines, possible[i]), possible[i].cost};
        for (std::size_t j = i + 1; j < possible.size(); ++j) {
            const bool samePlace = possible[j].line == possible[i].line && possible[j].column == possible[i].column;
            if (!samePlace && once.cost + possible[j].cost <= affordable)
                all.push_back({exchanged(once.lines, possible[j]), once.cost + possible[j].cost});
        }
        if (once.cost <= affordable)
            all.push_back(once);
    }
    return all;
}

std::vector<Variant> likeVariants(const QStringList &lines, const Choices &choices, float affordable)
{
    std::vector<Variant> all;
    for (int line = 0; line < lines.size(); ++line) {
        const QString &text = lines[line];
        const auto costOf = [&](qsizetype column, QChar other) {
            const auto &place = choices[size_t(line)][size_t(column)];
            return beliefIn(place, text[column]) - beliefIn(place, other);
        };
        const auto exchangeFrom = [&](qsizetype first, QChar other) {
            QStringList changed = lines;
            float sum = 0;
            int count = 0;
            for (qsizetype at = first; at >= 0; at = text.indexOf(text[first], at + 1)) {
                changed[line][at] = other;
                sum += costOf(at, other);
                if (++count > 1 && sum / float(count) < affordable)
                    all.push_back({changed, sum / float(count)});
            }
        };
        for (qsizetype first = 0; first < text.size(); ++first) {
            for (const Choice &other : std::span(choices[size_t(line)][size_t(first)]).first(likely)) {
                // A neighbour that is clear is only exchanged together with doubtful ones, but may be the first of
                // them.
                if (other.character != text[first] && costOf(first, other.character) < 2 * affordable)
                    exchangeFrom(first, other.character);
            }
        }
    }
    return all;
}

} // namespace vision
