// Trains the classifier of code lines from a font and writes it as C++: mrz_train OUT.cpp FONT...
// Run by the build. The seed is fixed, so the same font gives the same weights.
#include "core/vision/mrz/train/specimens.h"

#include <QGuiApplication>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <opencv2/core/utility.hpp>
#include <opencv2/ml.hpp>

namespace {

namespace glyph = vision::glyph;

constexpr int hidden = 96;
constexpr int rounds = 7;
constexpr int specimensARound = 10'000;
constexpr int looks = 3; ///< At each round's specimens.

struct Lesson {
    cv::Mat patches = cv::Mat(specimensARound, glyph::inputs, CV_32F);
    cv::Mat answers = cv::Mat(specimensARound, glyph::answers, CV_32F, cv::Scalar(-0.9F));
};

Lesson prepare(train::Specimens &specimens)
{
    Lesson lesson;
    for (int row = 0; row < specimensARound; ++row) {
        const train::Specimen specimen = specimens.next();
        std::copy(specimen.patch.begin(), specimen.patch.end(), lesson.patches.ptr<float>(row));
        lesson.answers.at<float>(row, specimen.answer) = 0.9F;
    }
    return lesson;
}

/// Fresh specimens every round, in smaller and smaller steps.
cv::Ptr<cv::ml::ANN_MLP> learn(train::Specimens &specimens)
{
    const cv::Ptr<cv::ml::ANN_MLP> network = cv::ml::ANN_MLP::create();
    network->setLayerSizes(cv::Mat_<int>({glyph::inputs, hidden, glyph::answers}));
    network->setActivationFunction(cv::ml::ANN_MLP::SIGMOID_SYM, 2 / 3.0, 1.7159);
    for (int round = 0; round < rounds; ++round) {
        const double step = 0.0015 * std::pow(0.2, double(round) / (rounds - 1));
        network->setTrainMethod(cv::ml::ANN_MLP::BACKPROP, step, 0.5);
        network->setTermCriteria({cv::TermCriteria::COUNT, looks, 0});
        const Lesson lesson = prepare(specimens);
        const int flags = cv::ml::ANN_MLP::NO_INPUT_SCALE | cv::ml::ANN_MLP::NO_OUTPUT_SCALE
            | (round ? int(cv::ml::ANN_MLP::UPDATE_WEIGHTS) : 0);
        network->train(cv::ml::TrainData::create(lesson.patches, cv::ml::ROW_SAMPLE, lesson.answers), flags);
    }
    return network;
}

double mistakes(const cv::Ptr<cv::ml::ANN_MLP> &network, train::Specimens &specimens)
{
    const Lesson test = prepare(specimens);
    cv::Mat said;
    network->predict(test.patches, said);
    int wrong = 0;
    for (int row = 0; row < said.rows; ++row) {
        const float *one = said.ptr<float>(row);
        const auto best = std::max_element(one, one + glyph::answers) - one;
        wrong += test.answers.at<float>(row, int(best)) < 0;
    }
    return double(wrong) / said.rows;
}

void writeLayer(std::ostream &out, const char *name, const cv::Mat &weights)
{
    out << "extern const float " << name << "[] = {";
    for (int row = 0; row < weights.rows; ++row) {
        for (int column = 0; column < weights.cols; ++column) {
            char text[32];
            std::snprintf(text, sizeof text, "%.5fF", weights.at<double>(row, column));
            out << (column ? "," : "\n") << text;
        }
        out << ',';
    }
    out << "\n};\n";
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
    cv::theRNG().state = 1; // the network's first weights
    const std::vector<std::string> fonts(argv + 2, argv + argc);
    train::Specimens lessons(fonts, 9303);
    const cv::Ptr<cv::ml::ANN_MLP> network = learn(lessons);
    train::Specimens unseen(fonts, 447);
    std::printf("mrz_train: %.2f %% of unseen specimens wrong\n", 100 * mistakes(network, unseen));

    std::ofstream out(argv[1]);
    out << "namespace vision::glyph {\nextern const int hidden = " << hidden << ";\n";
    writeLayer(out, "firstLayer", network->getWeights(1));
    writeLayer(out, "secondLayer", network->getWeights(2));
    out << "}\n";
    return out.flush() ? 0 : 1;
}
