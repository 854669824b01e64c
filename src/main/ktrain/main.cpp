#include "core/vision/document.h"
#include "core/vision/document/ranker.h"
#include "main/ktrain/boost.h"
#include "main/scenes/scene.h"

#include <QFile>
#include <QGuiApplication>
#include <QTextStream>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
namespace document = vision::document;

namespace {

constexpr std::uint64_t firstSeed = 1'000'000; ///< Far from those that kctl bench measures.
constexpr int firstPictures = 2400;
constexpr int lastPictures = 3000; ///< Those that come after.
constexpr double leastBest = 0.88; ///< Overlap with the truth: when none has that, the document was not found.
constexpr double leastOverlap = 0.85;
constexpr double asGood = 0.04; ///< How much less than the best has nothing right about it.

using Trees = std::vector<document::Tree>;

/// Four of six pictures show a whole document, one a part, one none.
scenes::Order orderOf(std::uint64_t i)
{
    scenes::Order order = scenes::orderByLot(firstSeed + i);
    if (i % 6 == 4)
        order.kind = scenes::Kind::Partly;
    if (i % 6 == 5)
        order.kind = scenes::Kind::Nothing;
    return order;
}

vision::Frame frameOf(const QImage &picture)
{
    return {
        picture.constBits(), picture.width(), picture.height(), int(picture.bytesPerLine()), vision::Pixels::Bgra, 0};
}

/// What is as good as the best is wanted as well: `refit` makes the same of both. A side less right is wrong.
std::vector<double> wantedOf(const std::vector<double> &overlaps)
{
    const double best = overlaps.empty() ? 0 : *std::max_element(overlaps.begin(), overlaps.end());
    std::vector<double> wanted;
    for (double overlap : overlaps) {
        const bool isRight = best >= leastBest && overlap >= leastOverlap;
        wanted.push_back(isRight ? std::clamp(1 - (best - overlap) / asGood, 0.0, 1.0) : 0);
    }
    return wanted;
}

/// `outlines` have features and a quad each.
template <class Outlines> ktrain::Choice choiceOf(const scenes::Scene &scene, const Outlines &outlines)
{
    ktrain::Choice choice;
    std::vector<double> overlaps;
    for (const auto &outline : outlines) {
        choice.candidates.emplace_back(outline.features.begin(), outline.features.end());
        overlaps.push_back(scene.whole ? vision::overlap(outline.quad, scene.corners) : 0);
    }
    choice.wanted = wantedOf(overlaps);
    return choice;
}

/// `noneTwice`: what holds nothing right counts twice, because what is said to be there and is not is worse.
template <class Learned> std::vector<ktrain::Choice> choicesOf(int from, int to, Learned learned, bool noneTwice)
{
    std::vector<ktrain::Choice> choices;
    for (int i = from; i < to; ++i) {
        const scenes::Scene scene = scenes::draw(orderOf(std::uint64_t(i)));
        const ktrain::Choice choice = choiceOf(scene, learned(frameOf(scene.picture)));
        const bool none = std::ranges::all_of(choice.wanted, [](double wanted) { return wanted == 0; });
        // One page of two is the hardest to tell, so an open booklet counts twice as well.
        const int counts = (scene.kind == scenes::Kind::Passport && scene.whole ? 2 : 1) * (none && noneTwice ? 2 : 1);
        choices.insert(choices.end(), std::size_t(counts), choice);
        if (i % 100 == 99)
            std::fprintf(stderr, "%d pictures\n", i + 1);
    }
    return choices;
}

/// Which candidates are worth a closer look.
Trees firstTrees(int pictures)
{
    const auto learned = [](const vision::Frame &frame) { return document::findCandidates(frame).whole; };
    return ktrain::boost(choicesOf(0, pictures, learned, false), document::trends, {.trees = 250, .rate = 0.15});
}

/// Which of those it is, from other pictures: of its own the first choice is surer than it will ever be again.
Trees lastTrees(int pictures)
{
    const auto learned = [](const vision::Frame &frame) {
        const auto candidates = document::findCandidates(frame).whole;
        std::vector<double> evidence;
        for (const document::Candidate &candidate : candidates)
            evidence.push_back(document::evidenceOf(candidate.features));
        return document::finalistsOf(frame, candidates, evidence);
    };
    const auto choices = choicesOf(firstPictures, firstPictures + pictures, learned, true);
    return ktrain::boost(choices, document::finalTrends, {.trees = 200, .rate = 0.1});
}

template <class Array> QString listOf(const Array &values)
{
    QStringList texts;
    for (const auto value : values)
        texts += QString::number(double(value), 'g', 9);
    return u'{' + texts.join(u", ") + u'}';
}

QString textOf(const Trees &trees)
{
    QString text = u"// Written by ktrain: feature, threshold and leaf of each tree.\n"_s;
    for (const document::Tree &tree : trees)
        text += u"{%1,\n    %2,\n    %3},\n"_s.arg(listOf(tree.feature), listOf(tree.threshold), listOf(tree.leaf));
    return text;
}

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) == text.size();
}

} // namespace

/// ktrain first|last FILE [PICTURES]: learns from scenes it renders which outlines are worth a closer look, or, with
/// the trees of that built in, which of them is the document, and writes the trees to FILE.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    const bool first = words.value(1) == u"first"_s;
    const int pictures = words.size() > 3 ? words[3].toInt() : first ? firstPictures : lastPictures;
    if (words.size() < 3 || (!first && words[1] != u"last"_s) || pictures < 6) {
        std::fputs("ktrain first|last FILE [PICTURES]\n", stderr);
        return 2;
    }
    return write(words[2], textOf(first ? firstTrees(pictures) : lastTrees(pictures))) ? 0 : 2;
}
