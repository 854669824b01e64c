#include "core/vision/mrz/train/network.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace train {

namespace {

constexpr int batch = 32;
constexpr float spread = 0.04F; ///< Belief that is to be left to the wrong answers: keeps the network from vowing.

/// Numbers around 0; the distributions of the standard library differ between machines.
float noise(std::mt19937_64 &random)
{
    return float(random() >> 40) / float(1 << 24) - 0.5F;
}

std::vector<Layer> emptied(std::vector<Layer> layers)
{
    for (Layer &layer : layers)
        std::fill(layer.weights.begin(), layer.weights.end(), 0.0F);
    return layers;
}

/// to += by * from. All the work of learning is done here.
void add(float *to, const float *from, float by, int count)
{
    for (int i = 0; i < count; ++i)
        to[i] += by * from[i];
}

float product(const float *a, const float *b, int count)
{
    constexpr int lanes = 8; // summed apart, so that the compiler may do them at once
    float sums[lanes] = {};
    int i = 0;
    for (; i + lanes <= count; i += lanes) {
        for (int lane = 0; lane < lanes; ++lane)
            sums[lane] += a[i + lane] * b[i + lane];
    }
    for (; i < count; ++i)
        sums[0] += a[i] * b[i];
    float sum = 0;
    for (const float each : sums)
        sum += each;
    return sum;
}

void toProbabilities(std::vector<float> &values)
{
    const float most = *std::max_element(values.begin(), values.end());
    float sum = 0;
    for (float &value : values)
        sum += value = std::exp(value - most);
    for (float &value : values)
        value /= sum;
}

} // namespace

Network::Network(std::span<const int> sizes, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    for (std::size_t i = 0; i + 1 < sizes.size(); ++i) {
        Layer layer{sizes[i], sizes[i + 1], std::vector<float>(std::size_t(sizes[i] + 1) * std::size_t(sizes[i + 1]))};
        const float width = std::sqrt(24.0F / float(layer.inputs)); // keeps the deviation through a rectifier
        std::generate(
            layer.weights.begin(), layer.weights.end() - layer.outputs, [&] { return width * noise(random); });
        m_layers.push_back(std::move(layer));
    }
    m_gradient = m_mean = m_square = emptied(m_layers);
}

void Network::forward(std::span<const float> patch, Values &values) const
{
    values.resize(m_layers.size() + 1);
    values[0].assign(patch.begin(), patch.end());
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const Layer &layer = m_layers[i];
        values[i + 1].assign(layer.weights.end() - layer.outputs, layer.weights.end());
        const float *weights = layer.weights.data();
        for (int in = 0; in < layer.inputs; ++in, weights += layer.outputs) {
            if (values[i][std::size_t(in)] != 0)
                add(values[i + 1].data(), weights, values[i][std::size_t(in)], layer.outputs);
        }
        if (i + 1 == m_layers.size())
            break;
        for (float &value : values[i + 1])
            value = std::max(value, 0.0F);
    }
}

void Network::backward(const Values &values, int answer)
{
    std::vector<float> error = values.back();
    toProbabilities(error);
    for (float &each : error)
        each -= spread / float(error.size());
    error[std::size_t(answer)] -= 1 - spread;
    for (std::size_t i = m_layers.size(); i-- > 0;) {
        const Layer &layer = m_layers[i];
        const std::vector<float> &in = values[i];
        std::vector<float> &gradient = m_gradient[i].weights;
        std::vector<float> before(in.size());
        for (std::size_t from = 0; from < in.size(); ++from) {
            const std::size_t row = from * std::size_t(layer.outputs);
            if (in[from] == 0)
                continue; // a rectifier that is shut lets nothing back either
            add(gradient.data() + row, error.data(), in[from], layer.outputs);
            if (i > 0)
                before[from] = product(layer.weights.data() + row, error.data(), layer.outputs);
        }
        add(gradient.data() + in.size() * std::size_t(layer.outputs), error.data(), 1, layer.outputs);
        error = std::move(before);
    }
}

void Network::step(float size, int samples)
{
    constexpr float slow = 0.9F;
    constexpr float slower = 0.999F;
    ++m_steps;
    const float bias = std::sqrt(1 - std::pow(slower, float(m_steps))) / (1 - std::pow(slow, float(m_steps)));
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        float *weights = m_layers[i].weights.data();
        float *gradient = m_gradient[i].weights.data();
        float *mean = m_mean[i].weights.data();
        float *square = m_square[i].weights.data();
        const std::size_t count = m_layers[i].weights.size();
        for (std::size_t k = 0; k < count; ++k) {
            const float slope = gradient[k] / float(samples);
            mean[k] = slow * mean[k] + (1 - slow) * slope;
            square[k] = slower * square[k] + (1 - slower) * slope * slope;
            weights[k] -= size * bias * mean[k] / (std::sqrt(square[k]) + 1e-7F);
            gradient[k] = 0;
        }
    }
}

void Network::learn(std::span<const float> patches, std::span<const int> answers, float step)
{
    const std::size_t inputs = std::size_t(m_layers.front().inputs);
    Values values;
    int samples = 0;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        forward(patches.subspan(i * inputs, inputs), values);
        backward(values, answers[i]);
        if (++samples == batch || i + 1 == answers.size()) {
            this->step(step, samples);
            samples = 0;
        }
    }
}

int Network::answer(std::span<const float> patch) const
{
    Values values;
    forward(patch, values);
    return int(std::max_element(values.back().begin(), values.back().end()) - values.back().begin());
}

} // namespace train
