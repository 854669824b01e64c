#include "core/vision/qr/reedsolomon.h"

#include <algorithm>
#include <array>

namespace vision::qr {

namespace {

using Byte = std::uint8_t;
/// Coefficients, the constant first.
using Polynomial = std::vector<Byte>;

struct Tables {
    std::array<Byte, 512> power{};
    std::array<Byte, 256> logarithm{};

    constexpr Tables()
    {
        int value = 1;
        for (std::size_t i = 0; i < 255; ++i) {
            power[i] = power[i + 255] = Byte(value);
            logarithm[std::size_t(value)] = Byte(i);
            value = value << 1 ^ (value & 0x80 ? 0x11D : 0);
        }
    }
};

constexpr Tables tables;

Byte power(int exponent)
{
    return tables.power[std::size_t((exponent % 255 + 255) % 255)];
}

Byte times(Byte a, Byte b)
{
    return a && b ? tables.power[std::size_t(tables.logarithm[a]) + tables.logarithm[b]] : Byte(0);
}

Byte inverse(Byte a)
{
    return tables.power[255U - tables.logarithm[a]];
}

Byte valueAt(const Polynomial &polynomial, Byte x)
{
    Byte value = 0;
    for (std::size_t i = polynomial.size(); i-- > 0;)
        value = times(value, x) ^ polynomial[i];
    return value;
}

Polynomial syndromesOf(std::span<const Byte> block, int count)
{
    Polynomial syndromes(std::size_t(count), 0);
    for (int i = 0; i < count; ++i) {
        Byte value = 0;
        for (const Byte word : block)
            value = times(value, power(i)) ^ word;
        syndromes[std::size_t(i)] = value;
    }
    return syndromes;
}

/// Berlekamp and Massey, begun with the locator of the erasures.
Polynomial locatorOf(const Polynomial &syndromes, const Polynomial &erased)
{
    const std::size_t known = erased.size() - 1;
    Polynomial locator = erased;
    Polynomial before = erased;
    std::size_t errors = known;
    for (std::size_t step = known; step < syndromes.size(); ++step) {
        Byte discrepancy = 0;
        for (std::size_t i = 0; i < locator.size() && i <= step; ++i)
            discrepancy ^= times(locator[i], syndromes[step - i]);
        before.insert(before.begin(), 0);
        if (discrepancy == 0)
            continue;
        Polynomial next = locator;
        next.resize(std::max(next.size(), before.size()), 0);
        for (std::size_t i = 0; i < before.size(); ++i)
            next[i] ^= times(discrepancy, before[i]);
        if (2 * errors <= step + known) {
            errors = step + 1 + known - errors;
            before = locator;
            for (Byte &coefficient : before)
                coefficient = times(coefficient, inverse(discrepancy));
        }
        locator = std::move(next);
    }
    while (locator.size() > 1 && locator.back() == 0)
        locator.pop_back();
    return locator;
}

} // namespace

std::optional<int> correct(std::span<Byte> block, int correction, std::span<const int> erasures)
{
    const int length = int(block.size());
    const Polynomial syndromes = syndromesOf(block, correction);
    if (std::all_of(syndromes.begin(), syndromes.end(), [](Byte value) { return value == 0; }))
        return 0;
    if (int(erasures.size()) > correction)
        return std::nullopt;

    Polynomial erased{1};
    for (const int place : erasures) {
        erased.push_back(0);
        for (std::size_t i = erased.size() - 1; i > 0; --i)
            erased[i] ^= times(erased[i - 1], power(length - 1 - place));
    }
    const Polynomial locator = locatorOf(syndromes, erased);
    const int degree = int(locator.size()) - 1;
    const int errors = degree - int(erasures.size());
    if (errors < 0 || 2 * errors + int(erasures.size()) > correction)
        return std::nullopt;

    Polynomial evaluator(std::size_t(correction), 0);
    for (std::size_t i = 0; i < evaluator.size(); ++i) {
        for (std::size_t j = 0; j <= i && j < locator.size(); ++j)
            evaluator[i] ^= times(locator[j], syndromes[i - j]);
    }
    Polynomial derivative(locator.size(), 0);
    for (std::size_t i = 1; i < locator.size(); i += 2)
        derivative[i - 1] = locator[i];

    std::vector<Byte> corrected(block.begin(), block.end());
    int roots = 0;
    for (int place = 0; place < length; ++place) {
        const int exponent = length - 1 - place;
        const Byte root = power(-exponent);
        if (valueAt(locator, root) != 0)
            continue;
        ++roots;
        const Byte slope = valueAt(derivative, root);
        if (slope == 0)
            return std::nullopt;
        corrected[std::size_t(place)] ^= times(power(exponent), times(valueAt(evaluator, root), inverse(slope)));
    }
    if (roots != degree)
        return std::nullopt;
    const Polynomial left = syndromesOf(corrected, correction);
    if (std::any_of(left.begin(), left.end(), [](Byte value) { return value != 0; }))
        return std::nullopt;
    std::copy(corrected.begin(), corrected.end(), block.begin());
    return errors;
}

} // namespace vision::qr
