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
constexpr Tree finalTrees[] = {
#include "core/vision/document/finaltrees.inc"
};

} // namespace

double evidenceOf(const Features &features)
{
    return sumOf(trees, features);
}

double evidenceOf(const FinalFeatures &features)
{
    return sumOf(finalTrees, features);
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
