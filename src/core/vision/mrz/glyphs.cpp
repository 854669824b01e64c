#include "core/vision/mrz/glyphs.h"

#include <algorithm>
#include <cmath>

namespace vision::glyph {

// Written by train/main.cpp during the build, layer after layer: a row for each input and one for the bias, a column
// for each output.
extern const float weights[];

namespace {

constexpr float least = -9; ///< What nothing is believed less than: pictures hold more than the training drew.

using Values = std::array<float, inputs>; ///< No layer is wider than the first.

/// The sum over the inputs, each times its row of weights; returns the next layer's weights.
const float *layer(const Values &in, int inputs, const float *weights, Values &out, int outputs)
{
    const float *bias = weights + std::ptrdiff_t(inputs) * outputs;
    std::copy(bias, bias + outputs, out.begin());
    for (int i = 0; i < inputs; ++i, weights += outputs) {
        const float value = in[size_t(i)];
        if (value == 0) // half of the inner ones are
            continue;
        for (int j = 0; j < outputs; ++j)
            out[size_t(j)] += value * weights[j];
    }
    return bias + outputs;
}

Belief believe(const Values &said)
{
    const float most = *std::max_element(said.begin(), said.begin() + answers);
    float sum = 0;
    for (int i = 0; i < answers; ++i)
        sum += std::exp(said[size_t(i)] - most);
    Belief belief;
    std::transform(said.begin(), said.begin() + answers, belief.begin(),
        [&](float each) { return std::max(each - most - std::log(sum), least); });
    return belief;
}

} // namespace

std::vector<Belief> classify(const std::vector<float> &patches)
{
    std::vector<Belief> beliefs;
    beliefs.reserve(patches.size() / inputs);
    Values in;
    Values out;
    for (auto patch = patches.begin(); patch != patches.end(); patch += inputs) {
        std::copy(patch, patch + inputs, out.begin());
        const float *next = weights;
        for (std::size_t i = 0; i + 1 < std::size(layers); ++i) {
            in = out;
            next = layer(in, layers[i], next, out, layers[i + 1]);
            for (int j = 0; i + 2 < std::size(layers) && j < layers[i + 1]; ++j)
                out[size_t(j)] = std::max(out[size_t(j)], 0.0F);
        }
        beliefs.push_back(believe(out));
    }
    return beliefs;
}

} // namespace vision::glyph
