// Trains the classifier of code lines from fonts and writes it as C++: mrz_train OUT.cpp FONT...
// Run by the build. The seeds are fixed, so the same fonts give the same weights.
#include "core/vision/mrz/train/network.h"
#include "core/vision/mrz/train/specimens.h"

#include <QGuiApplication>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <numbers>
#include <opencv2/core/utility.hpp>

namespace {

namespace glyph = vision::glyph;

constexpr int rounds = 12;
constexpr int specimensARound = 10'000;
constexpr int looks = 3; ///< At each round's specimens.
constexpr double firstStep = 0.0015;

struct Lesson {
    std::vector<float> patches;
    std::vector<int> answers;
};

Lesson prepare(train::Specimens &specimens)
{
    Lesson lesson;
    for (int i = 0; i < specimensARound; ++i) {
        const train::Specimen specimen = specimens.next();
        lesson.patches.insert(lesson.patches.end(), specimen.patch.begin(), specimen.patch.end());
        lesson.answers.push_back(specimen.answer);
    }
    return lesson;
}

/// Fresh specimens every round, in steps that become smaller along half a cosine.
train::Network learn(train::Specimens &specimens)
{
    train::Network network(glyph::layers, 1);
    for (int round = 0; round < rounds; ++round) {
        const Lesson lesson = prepare(specimens);
        for (int look = 0; look < looks; ++look) {
            const double done = double(round * looks + look) / (rounds * looks);
            network.learn(
                lesson.patches, lesson.answers, float(firstStep * (1 + std::cos(done * std::numbers::pi)) / 2));
        }
    }
    return network;
}

double mistakes(const train::Network &network, train::Specimens &specimens)
{
    const Lesson test = prepare(specimens);
    int wrong = 0;
    for (std::size_t i = 0; i < test.answers.size(); ++i)
        wrong += network.answer(std::span(test.patches).subspan(i * glyph::inputs, glyph::inputs)) != test.answers[i];
    return double(wrong) / double(test.answers.size());
}

void write(std::ostream &out, const train::Network &network)
{
    out << "namespace vision::glyph {\nextern const float weights[] = {";
    for (const train::Layer &layer : network.layers()) {
        for (int row = 0; row <= layer.inputs; ++row) {
            for (int i = 0; i < glyph::padded(layer.outputs); ++i) {
                const std::size_t at = std::size_t(row) * std::size_t(layer.outputs) + std::size_t(i);
                char text[32];
                std::snprintf(text, sizeof text, "%.5fF,", i < layer.outputs ? double(layer.weights[at]) : 0.0);
                out << (i ? "" : "\n") << text;
            }
        }
    }
    out << "\n};\n}\n";
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (argc < 3) {
        std::fprintf(stderr, "usage: mrz_train OUT.cpp FONT...\n");
        return 2;
    }
    cv::setNumThreads(1);
    const std::vector<std::string> fonts(argv + 2, argv + argc);
    train::Specimens lessons(fonts, 9303);
    const train::Network network = learn(lessons);
    train::Specimens unseen(fonts, 447);
    std::printf("mrz_train: %.2f %% of unseen specimens wrong\n", 100 * mistakes(network, unseen));
    std::ofstream out(argv[1]);
    write(out, network);
    return out.flush() ? 0 : 1;
}
