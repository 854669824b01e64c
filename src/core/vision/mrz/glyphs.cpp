#include "core/vision/mrz/glyphs.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>

namespace vision::glyph {

// Written by train/main.cpp during the build: a row for each input and one for the bias, a column for each output.
extern const int hidden;
extern const float firstLayer[];
extern const float secondLayer[];

namespace {

/// The answers of the network lie between -1 and 1; this makes beliefs of them that add up to one.
constexpr float certainty = 5;

cv::Mat layer(const cv::Mat &in, const float *weights, int outputs)
{
    const cv::Mat matrix(in.cols, outputs, CV_32F, const_cast<float *>(weights));
    const cv::Mat bias(1, outputs, CV_32F, const_cast<float *>(weights) + std::ptrdiff_t(in.cols) * outputs);
    cv::Mat out;
    cv::gemm(in, matrix, 1, cv::Mat(), 0, out);
    for (int row = 0; row < out.rows; ++row) {
        float *values = out.ptr<float>(row);
        for (int i = 0; i < outputs; ++i)
            values[i] = 1.7159F * std::tanh((values[i] + bias.at<float>(i)) / 3);
    }
    return out;
}

Belief believe(const float *said)
{
    Belief belief;
    float sum = 0;
    for (int i = 0; i < answers; ++i) {
        belief[size_t(i)] = certainty * (std::min(said[i], 1.0F) - 1);
        sum += std::exp(belief[size_t(i)]);
    }
    for (float &each : belief)
        each -= std::log(sum);
    return belief;
}

} // namespace

std::vector<Belief> classify(const std::vector<float> &patches)
{
    const int count = int(patches.size() / inputs);
    if (count == 0)
        return {};
    const cv::Mat in(count, inputs, CV_32F, const_cast<float *>(patches.data()));
    const cv::Mat out = layer(layer(in, firstLayer, hidden), secondLayer, answers);
    std::vector<Belief> beliefs;
    beliefs.reserve(size_t(count));
    for (int row = 0; row < count; ++row)
        beliefs.push_back(believe(out.ptr<float>(row)));
    return beliefs;
}

} // namespace vision::glyph
