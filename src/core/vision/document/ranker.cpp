#include "core/vision/document/ranker.h"

#include "core/vision/document/tree.h"

#include <algorithm>
#include <cmath>

namespace vision::document {

namespace {

// Learned by ktrain from rendered scenes; see the README.
constexpr Tree trees[] = {
#include "core/vision/document/trees.inc"
};

} // namespace

double evidenceOf(const Features &features)
{
    double sum = 0;
    for (const Tree &tree : trees)
        sum += tree.of(features);
    return sum;
}

std::vector<double> shareBelief(const std::vector<double> &evidence)
{
    double most = 0; // that of "none"
    for (double value : evidence)
        most = std::max(most, value);
    double sum = std::exp(-most);
    for (double value : evidence)
        sum += std::exp(value - most);
    std::vector<double> shares;
    for (double value : evidence)
        shares.push_back(std::exp(value - most) / sum);
    return shares;
}

} // namespace vision::document
