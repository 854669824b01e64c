#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace vision::qr {

/// One value a module, row by row.
template <class T> struct Square {
    int size = 0;
    std::vector<T> cells;

    explicit Square(int side = 0, T value = {})
        : size(side)
        , cells(std::size_t(side) * std::size_t(side), value)
    {
    }
    [[nodiscard]] T &at(int x, int y) { return cells[std::size_t(y) * std::size_t(size) + std::size_t(x)]; }
    [[nodiscard]] const T &at(int x, int y) const { return cells[std::size_t(y) * std::size_t(size) + std::size_t(x)]; }
};

/// Dark modules are 1.
using Modules = Square<std::uint8_t>;
/// How surely a module is dark (positive, about 1) or light (negative).
using SoftModules = Square<float>;

enum class Cell : std::int8_t { Light, Dark, Format, Version, Data };

struct ModuleAt {
    int x;
    int y;
};

[[nodiscard]] constexpr int versionOf(int size)
{
    return (size - 17) / 4;
}
[[nodiscard]] constexpr int sizeOf(int version)
{
    return 17 + 4 * version;
}

/// The function patterns of a size: fixed cells, and which hold format, version and data.
[[nodiscard]] Square<Cell> layoutOf(int size);
/// Rows (and columns) on which alignment patterns are centred; none in version 1.
[[nodiscard]] std::vector<int> alignmentLines(int size);
/// The cells of the data bits in the order in which they are read.
[[nodiscard]] std::vector<ModuleAt> dataOrder(const Square<Cell> &layout);
[[nodiscard]] bool isMasked(int mask, int x, int y);

/// What the 15 format bits say.
struct Format {
    int level; ///< As stored: 0 M, 1 L, 2 H, 3 Q.
    int mask;
};
/// The likeliest format by both copies; nothing when even that one disagrees too much.
[[nodiscard]] std::optional<Format> readFormat(const SoftModules &modules);
void writeFormat(Modules &modules, Format format);
void writeVersion(Modules &modules);

/// Blocks of Reed-Solomon code words: `shortBlocks` of `length`, then others one longer.
struct Blocks {
    int count;
    int shortBlocks;
    int length;
    int correction; ///< Of each block's code words.
};
[[nodiscard]] Blocks blocksOf(int size, int level);

} // namespace vision::qr
