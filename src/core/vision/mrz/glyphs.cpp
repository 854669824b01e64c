#include "core/vision/mrz/glyphs.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#if defined(__x86_64__)
#define K_ALSO_FOR_WIDE_REGISTERS __attribute__((target_clones("arch=haswell", "default")))
#else
#define K_ALSO_FOR_WIDE_REGISTERS
#endif

namespace vision::glyph {

// Written by train/main.cpp during the build, layer after layer: a row for each input and one for the bias, a column
// for each output.
extern const float weights[];

namespace {

constexpr int together = 8; ///< Patches that go through the layers at once: each weight is fetched once for all.
constexpr float least = -9; ///< What nothing is believed less than: pictures hold more than the training drew.

using Lane [[gnu::vector_size(lane * sizeof(float))]] = float;
using Values = std::array<float, std::size_t(inputs) * together>; ///< The first of each patch, the second of each ...

/// The sum over the inputs, each times its row of weights. Returns the next layer's weights.
K_ALSO_FOR_WIDE_REGISTERS
const float *layer(const Values &in, int inputs, const float *weights, Values &out, int outputs)
{
    const int row = padded(outputs);
    const float *bias = weights + std::ptrdiff_t(inputs) * row;
    for (int at = 0; at < row; at += lane) {
        Lane sums[together];
        for (Lane &sum : sums)
            std::memcpy(&sum, bias + at, sizeof sum);
        for (int i = 0; i < inputs; ++i) {
            Lane weight;
            std::memcpy(&weight, weights + std::ptrdiff_t(i) * row + at, sizeof weight);
            for (int patch = 0; patch < together; ++patch)
                sums[patch] += in[size_t(i * together + patch)] * weight;
        }
        for (int patch = 0; patch < together; ++patch) {
            for (int i = 0; i < lane; ++i)
                out[size_t((at + i) * together + patch)] = sums[patch][i];
        }
    }
    return bias + row;
}

Belief believe(const Values &said, int patch)
{
    Belief belief;
    for (int i = 0; i < answers; ++i)
        belief[size_t(i)] = said[size_t(i * together + patch)];
    const float most = *std::max_element(belief.begin(), belief.end());
    float sum = 0;
    for (const float each : belief)
        sum += std::exp(each - most);
    const float all = most + std::log(sum);
    for (float &each : belief)
        each = std::max(each - all, least);
    return belief;
}

} // namespace

std::vector<Belief> classify(const std::vector<float> &patches)
{
    const int count = int(patches.size() / inputs);
    std::vector<Belief> beliefs;
    beliefs.reserve(size_t(count));
    Values in = {};
    Values out = {};
    for (int first = 0; first < count; first += together) {
        const int used = std::min(together, count - first);
        for (int patch = 0; patch < used; ++patch) {
            const float *from = patches.data() + std::ptrdiff_t(first + patch) * inputs;
            for (int i = 0; i < inputs; ++i)
                out[size_t(i * together + patch)] = from[i];
        }
        const float *next = weights;
        for (std::size_t i = 0; i + 1 < std::size(layers); ++i) {
            in = out;
            if (i > 0)
                std::transform(in.begin(), in.begin() + std::ptrdiff_t(layers[i]) * together, in.begin(),
                    [](float each) { return std::max(each, 0.0F); });
            next = layer(in, layers[i], next, out, layers[i + 1]);
        }
        for (int patch = 0; patch < used; ++patch)
            beliefs.push_back(believe(out, patch));
    }
    return beliefs;
}

} // namespace vision::glyph
