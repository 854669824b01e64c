#include "main/ktrain/boost.h"

#include "core/vision/document/ranker.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ktrain {

namespace {

using vision::document::Tree;

constexpr std::size_t bins = 64;
constexpr double leastHessian = 2; ///< In a leaf: fewer pictures than that are an accident.
constexpr double ridge = 2;
constexpr double settled = 3e-4; ///< Gradient below which a candidate has nothing left to teach: most are that soon.

struct Sample {
    std::vector<std::uint8_t> bin; ///< Of each feature.
    double gradient = 0;
    double hessian = 0;
    int node = 0;
};

struct Sums {
    double gradient = 0;
    double hessian = 0;
    [[nodiscard]] double gain() const { return gradient * gradient / (hessian + ridge); }
    [[nodiscard]] double value() const { return -gradient / (hessian + ridge); }
};

using Borders = std::vector<std::array<float, bins - 1>>; ///< Of each feature.
using Histogram = std::vector<std::array<Sums, bins>>; ///< The same.

/// Borders between bins of equally many samples.
Borders bordersOf(const std::vector<Choice> &choices, std::size_t features)
{
    Borders borders(features);
    for (std::size_t f = 0; f < features; ++f) {
        std::vector<float> values;
        for (const Choice &choice : choices) {
            for (const auto &candidate : choice.candidates)
                values.push_back(candidate[f]);
        }
        std::sort(values.begin(), values.end());
        for (std::size_t b = 0; b + 1 < bins; ++b)
            borders[f][b] = values[values.size() * (b + 1) / bins];
    }
    return borders;
}

std::vector<Sample> binned(const std::vector<Choice> &choices, const Borders &borders)
{
    std::vector<Sample> samples;
    for (const Choice &choice : choices) {
        for (const auto &candidate : choice.candidates) {
            Sample sample;
            for (std::size_t f = 0; f < borders.size(); ++f)
                sample.bin.push_back(std::uint8_t(
                    std::upper_bound(borders[f].begin(), borders[f].end(), candidate[f]) - borders[f].begin()));
            samples.push_back(sample);
        }
    }
    return samples;
}

/// What the values below a node must keep between, so that no deeper split undoes a trend.
struct Bounds {
    double least = -3;
    double most = 3;
    [[nodiscard]] double clamped(double value) const { return std::clamp(value, least, most); }
};

struct Split {
    double gain = 1e-6;
    std::size_t feature = 0;
    std::size_t bin = bins; ///< Samples of lower bins go left; bins: all of them.
    Bounds left;
    Bounds right;
};

Split bestSplit(const Histogram &histogram, std::span<const int> trends, const Bounds &bounds)
{
    Split best;
    best.left = best.right = bounds;
    for (std::size_t f = 0; f < trends.size(); ++f) {
        Sums all;
        for (const Sums &sums : histogram[f])
            all = {all.gradient + sums.gradient, all.hessian + sums.hessian};
        Sums left;
        for (std::size_t b = 1; b < bins; ++b) {
            left = {left.gradient + histogram[f][b - 1].gradient, left.hessian + histogram[f][b - 1].hessian};
            const Sums right{all.gradient - left.gradient, all.hessian - left.hessian};
            if (left.hessian < leastHessian || right.hessian < leastHessian)
                continue;
            // What drawn scenes teach against a trend is an accident, and real pictures would pay for it.
            const double atLeft = bounds.clamped(left.value());
            const double atRight = bounds.clamped(right.value());
            const int trend = trends[f];
            if (trend * (atRight - atLeft) < 0)
                continue;
            const double gain = left.gain() + right.gain() - all.gain();
            if (gain <= best.gain)
                continue;
            best = {gain, f, b, bounds, bounds};
            const double middle = (atLeft + atRight) / 2;
            if (trend != 0) {
                (trend > 0 ? best.left.most : best.left.least) = middle;
                (trend > 0 ? best.right.least : best.right.most) = middle;
            }
        }
    }
    return best;
}

Tree grow(std::vector<Sample> &all, const Borders &borders, std::span<const int> trends, double rate)
{
    Tree tree = {};
    std::vector<Sample *> samples;
    for (Sample &sample : all) {
        sample.node = 0;
        if (std::abs(sample.gradient) > settled)
            samples.push_back(&sample);
    }
    std::vector<Bounds> bounds(1);
    for (int level = 0, first = 0; level < Tree::depth; ++level, first = 2 * first + 1) {
        const auto width = std::size_t(1) << level;
        std::vector<Histogram> histograms(width, Histogram(trends.size()));
        for (const Sample *sample : samples) {
            Histogram &histogram = histograms[std::size_t(sample->node - first)];
            for (std::size_t f = 0; f < trends.size(); ++f) {
                Sums &sums = histogram[f][sample->bin[f]];
                sums.gradient += sample->gradient;
                sums.hessian += sample->hessian;
            }
        }
        std::vector<Split> splits;
        std::vector<Bounds> below;
        for (std::size_t i = 0; i < width; ++i) {
            splits.push_back(bestSplit(histograms[i], trends, bounds[i]));
            below.insert(below.end(), {splits[i].left, splits[i].right});
            const auto node = std::size_t(first) + i;
            tree.feature[node] = std::uint8_t(splits[i].feature);
            tree.threshold[node] = splits[i].bin == bins ? 3e38f : borders[splits[i].feature][splits[i].bin - 1];
        }
        for (Sample *sample : samples) {
            const Split &split = splits[std::size_t(sample->node - first)];
            sample->node = 2 * sample->node + (sample->bin[split.feature] < split.bin ? 1 : 2);
        }
        bounds = std::move(below);
    }
    std::array<Sums, Tree::nodes + 1> leaves;
    for (const Sample *sample : samples) {
        Sums &leaf = leaves[std::size_t(sample->node - Tree::nodes)];
        leaf = {leaf.gradient + sample->gradient, leaf.hessian + sample->hessian};
    }
    for (std::size_t i = 0; i < leaves.size(); ++i)
        tree.leaf[i] = float(rate * bounds[i].clamped(leaves[i].value()));
    return tree;
}

} // namespace

std::vector<Tree> boost(const std::vector<Choice> &choices, std::span<const int> trends, const Boosting &boosting)
{
    const Borders borders = bordersOf(choices, trends.size());
    std::vector<Sample> samples = binned(choices, borders);
    std::vector<std::vector<double>> evidence;
    for (const Choice &choice : choices)
        evidence.emplace_back(choice.candidates.size(), -4.0); // few of a picture's candidates are documents
    std::vector<Tree> trees;
    Tree start = {};
    start.threshold.fill(3e38f);
    start.leaf.fill(-4);
    trees.push_back(start);
    for (int round = 0; round < boosting.trees; ++round) {
        std::size_t at = 0;
        for (std::size_t i = 0; i < choices.size(); ++i) {
            const std::vector<double> belief = vision::document::shareBelief(evidence[i]);
            double all = 0;
            for (double wanted : choices[i].wanted)
                all += wanted;
            for (std::size_t c = 0; c < belief.size(); ++c, ++at) {
                samples[at].gradient = belief[c] - (all > 0 ? choices[i].wanted[c] / all : 0);
                samples[at].hessian = std::max(1e-4, belief[c] * (1 - belief[c]));
            }
        }
        trees.push_back(grow(samples, borders, trends, boosting.rate));
        for (std::size_t i = 0; i < choices.size(); ++i) {
            for (std::size_t c = 0; c < evidence[i].size(); ++c)
                evidence[i][c] += trees.back().of(choices[i].candidates[c]);
        }
    }
    return trees;
}

} // namespace ktrain
