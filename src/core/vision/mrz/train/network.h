#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace train {

/// One layer: a row of weights for each input and one for the bias, a column for each output; all in order.
struct Layer {
    int inputs = 0;
    int outputs = 0;
    std::vector<float> weights;
};

/// Layers with rectifiers between them and a softmax at the end, trained for the likelihood of the right answers, so
/// that what it says of a picture is a probability. The same lessons in the same order give the same weights.
class Network {
public:
    Network(std::span<const int> sizes, std::uint64_t seed);
    /// Goes once over the patches, which lie one after the other, in small batches (Adam).
    void learn(std::span<const float> patches, std::span<const int> answers, float step);
    [[nodiscard]] int answer(std::span<const float> patch) const;
    [[nodiscard]] const std::vector<Layer> &layers() const { return m_layers; }

private:
    using Values = std::vector<std::vector<float>>; ///< By layer: what enters it; at the end the answers.
    void forward(std::span<const float> patch, Values &values) const;
    void backward(const Values &values, int answer);
    void step(float size, int samples);

    std::vector<Layer> m_layers;
    std::vector<Layer> m_gradient;
    std::vector<Layer> m_mean;
    std::vector<Layer> m_square;
    int m_steps = 0;
};

} // namespace train
