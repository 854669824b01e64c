#include "core/vision/document.h"
#include "core/vision/document/candidates.h"
#include "main/ktrain/boost.h"
#include "main/scenes/scene.h"

#include <QFile>
#include <QGuiApplication>
#include <QTextStream>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t firstSeed = 1'000'000; ///< Far from those that kctl bench measures.
constexpr double leastBest = 0.88; ///< Overlap with the truth: when none has that, the document was not found.
constexpr double leastOverlap = 0.85;
constexpr double asGood = 0.04; ///< How much less than the best has nothing right about it.

/// Four of six pictures show a whole document, one a part, one none.
scenes::Order orderOf(int i)
{
    scenes::Order order = scenes::orderByLot(firstSeed + std::uint64_t(i));
    if (i % 6 == 4)
        order.kind = scenes::Kind::Partly;
    if (i % 6 == 5)
        order.kind = scenes::Kind::Nothing;
    return order;
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

ktrain::Choice choiceOf(const scenes::Scene &scene)
{
    const QImage &picture = scene.picture;
    const vision::Frame frame{
        picture.constBits(), picture.width(), picture.height(), int(picture.bytesPerLine()), vision::Pixels::Bgra, 0};
    ktrain::Choice choice;
    std::vector<double> overlaps;
    for (const auto &candidate : vision::document::findCandidates(frame).whole) {
        choice.candidates.push_back(candidate.features);
        overlaps.push_back(scene.whole ? vision::overlap(candidate.quad, scene.corners) : 0);
    }
    choice.wanted = wantedOf(overlaps);
    return choice;
}

template <class Array> QString listOf(const Array &values)
{
    QStringList texts;
    for (const auto value : values)
        texts += QString::number(double(value), 'g', 6);
    return u'{' + texts.join(u", ") + u'}';
}

bool write(const QString &path, const std::vector<vision::document::Tree> &trees)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QTextStream out(&file);
    out << "// Written by ktrain: feature, threshold and leaf of each tree.\n";
    for (const auto &tree : trees)
        out << '{' << listOf(tree.feature) << ",\n    " << listOf(tree.threshold) << ",\n    " << listOf(tree.leaf)
            << "},\n";
    return true;
}

} // namespace

/// ktrain FILE [PICTURES]: learns which outline is the document from scenes it renders, and writes the trees to FILE.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    const int pictures = words.size() > 2 ? words[2].toInt() : 2400;
    if (words.size() < 2 || pictures < 6) {
        std::fputs("ktrain FILE [PICTURES]\n", stderr);
        return 2;
    }
    std::vector<ktrain::Choice> choices;
    for (int i = 0; i < pictures; ++i) {
        const scenes::Scene scene = scenes::draw(orderOf(i));
        choices.push_back(choiceOf(scene));
        // One page of two is the hardest to tell, so an open booklet counts twice.
        if (scene.kind == scenes::Kind::Passport && scene.whole)
            choices.push_back(choices.back());
        if (i % 100 == 99)
            std::fprintf(stderr, "%d pictures\n", i + 1);
    }
    return write(words[1], ktrain::boost(choices, {})) ? 0 : 2;
}
