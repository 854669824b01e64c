#pragma once

#include <cstddef>
#include <cstdint>

namespace scenes {

/// Numbers by lot, the same on every machine for the same seed (std's distributions are not).
class Lot {
public:
    explicit Lot(std::uint64_t seed)
        : m_state(mixed(seed)) // neighbouring seeds must not give the same numbers, one step apart
    {
    }
    /// SplitMix64.
    std::uint64_t next() { return mixed(m_state += 0x9E3779B97F4A7C15u); }
    double unit() { return double(next() >> 11) * 0x1p-53; }
    double between(double least, double most) { return least + (most - least) * unit(); }
    int below(int n) { return int(next() % std::uint64_t(n)); }
    bool chance(double probability) { return unit() < probability; }
    template <class T, std::size_t n> const T &oneOf(const T (&choices)[n]) { return choices[next() % n]; }

private:
    static std::uint64_t mixed(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    std::uint64_t m_state;
};

} // namespace scenes
