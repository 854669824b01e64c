#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace vision::document {

/// A small decision tree: at node n go to 2n + 1 when the feature is below the threshold, else to 2n + 2.
struct Tree {
    static constexpr int depth = 4;
    static constexpr int nodes = (1 << depth) - 1;
    std::array<std::uint8_t, nodes> feature;
    std::array<float, nodes> threshold;
    std::array<float, nodes + 1> leaf;

    [[nodiscard]] float of(std::span<const float> features) const
    {
        int node = 0;
        while (node < nodes)
            node = 2 * node + (features[feature[std::size_t(node)]] < threshold[std::size_t(node)] ? 1 : 2);
        return leaf[std::size_t(node - nodes)];
    }
};

[[nodiscard]] inline double sumOf(std::span<const Tree> trees, std::span<const float> features)
{
    double sum = 0;
    for (const Tree &tree : trees)
        sum += double(tree.of(features));
    return sum;
}

} // namespace vision::document
