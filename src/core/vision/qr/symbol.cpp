// The facts of ISO/IEC 18004.
#include "core/vision/qr/symbol.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace vision::qr {

namespace {

/// By level as stored (M, L, H, Q), then by version from 1.
constexpr std::uint8_t corrections[4][40]
    = {{10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28, 28,
           28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28},
        {7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28, 30, 30,
            30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30},
        {17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30, 24, 30, 30, 30, 30, 30, 30,
            30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30},
        {13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28, 30, 30, 30, 30, 28, 30, 30,
            30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30}};
constexpr std::uint8_t blockCounts[4][40]
    = {{1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31,
           33, 35, 37, 38, 40, 43, 45, 47, 49},
        {1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18,
            19, 19, 20, 21, 22, 24, 25},
        {1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25, 34, 30, 32, 35, 37, 40, 42, 45, 48,
            51, 54, 57, 60, 63, 66, 70, 74, 77, 81},
        {1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27, 29, 34, 34, 35, 38, 40,
            43, 45, 48, 51, 53, 56, 59, 62, 65, 68}};

int remainder(int value, int generator, int degree)
{
    int rest = value << degree;
    for (int bit = 18; bit >= degree; --bit) {
        if (rest >> bit & 1)
            rest ^= generator << (bit - degree);
    }
    return rest;
}

int formatWord(int data)
{
    return (data << 10 | remainder(data, 0x537, 10)) ^ 0x5412;
}

/// Where bit `bit` of the format stands, in either copy.
ModuleAt formatCell(int size, int copy, int bit)
{
    if (copy == 0) {
        if (bit < 8)
            return {8, bit < 6 ? bit : bit + 1};
        return {bit == 8 ? 7 : 14 - bit, 8};
    }
    return bit < 8 ? ModuleAt{size - 1 - bit, 8} : ModuleAt{8, size - 15 + bit};
}

void drawRings(Square<Cell> &layout, ModuleAt centre, int reach, int lightRing)
{
    for (int dy = -reach; dy <= reach; ++dy) {
        for (int dx = -reach; dx <= reach; ++dx) {
            const int x = centre.x + dx;
            const int y = centre.y + dy;
            const int ring = std::max(std::abs(dx), std::abs(dy));
            if (x >= 0 && y >= 0 && x < layout.size && y < layout.size)
                layout.at(x, y) = ring == lightRing || ring == 4 ? Cell::Light : Cell::Dark;
        }
    }
}

} // namespace

std::vector<int> alignmentLines(int size)
{
    const int version = versionOf(size);
    if (version < 2)
        return {};
    const int count = version / 7 + 2;
    const int step = version == 32 ? 26 : (version * 4 + count * 2 + 1) / (count * 2 - 2) * 2;
    std::vector<int> lines(std::size_t(count), 6);
    for (int i = 1; i < count; ++i)
        lines[std::size_t(i)] = size - 7 - (count - 1 - i) * step;
    return lines;
}

Square<Cell> layoutOf(int size)
{
    Square<Cell> layout(size, Cell::Data);
    for (int i = 0; i < size; ++i)
        layout.at(i, 6) = layout.at(6, i) = i % 2 == 0 ? Cell::Dark : Cell::Light;
    const std::vector<int> lines = alignmentLines(size);
    for (const int y : lines) {
        for (const int x : lines) {
            const bool onFinder = (x == 6 && y == 6) || (x == 6 && y == lines.back()) || (y == 6 && x == lines.back());
            if (!onFinder)
                drawRings(layout, {x, y}, 2, 1);
        }
    }
    for (const ModuleAt centre : {ModuleAt{3, 3}, ModuleAt{size - 4, 3}, ModuleAt{3, size - 4}})
        drawRings(layout, centre, 4, 2);
    for (int copy = 0; copy < 2; ++copy) {
        for (int bit = 0; bit < 15; ++bit) {
            const ModuleAt cell = formatCell(size, copy, bit);
            layout.at(cell.x, cell.y) = Cell::Format;
        }
    }
    layout.at(8, size - 8) = Cell::Dark;
    if (versionOf(size) >= 7) {
        for (int bit = 0; bit < 18; ++bit)
            layout.at(size - 11 + bit % 3, bit / 3) = layout.at(bit / 3, size - 11 + bit % 3) = Cell::Version;
    }
    return layout;
}

std::vector<ModuleAt> dataOrder(const Square<Cell> &layout)
{
    std::vector<ModuleAt> order;
    bool upwards = true;
    for (int right = layout.size - 1; right >= 1; right -= 2) {
        if (right == 6)
            right = 5; // the timing pattern takes a column of its own
        for (int step = 0; step < layout.size; ++step) {
            const int y = upwards ? layout.size - 1 - step : step;
            for (const int x : {right, right - 1}) {
                if (layout.at(x, y) == Cell::Data)
                    order.push_back({x, y});
            }
        }
        upwards = !upwards;
    }
    return order;
}

bool isMasked(int mask, int x, int y)
{
    switch (mask) {
    case 0:
        return (x + y) % 2 == 0;
    case 1:
        return y % 2 == 0;
    case 2:
        return x % 3 == 0;
    case 3:
        return (x + y) % 3 == 0;
    case 4:
        return (x / 3 + y / 2) % 2 == 0;
    case 5:
        return x * y % 2 + x * y % 3 == 0;
    case 6:
        return (x * y % 2 + x * y % 3) % 2 == 0;
    default:
        return ((x + y) % 2 + x * y % 3) % 2 == 0;
    }
}

std::optional<Format> readFormat(const SoftModules &modules)
{
    std::array<float, 15> bits{};
    float sureness = 0;
    for (int copy = 0; copy < 2; ++copy) {
        for (int bit = 0; bit < 15; ++bit) {
            const ModuleAt cell = formatCell(modules.size, copy, bit);
            const float value = std::clamp(modules.at(cell.x, cell.y), -1.F, 1.F);
            bits[std::size_t(bit)] += value;
            sureness += std::abs(value);
        }
    }
    int best = 0;
    float most = -100;
    for (int data = 0; data < 32; ++data) {
        const int word = formatWord(data);
        float agreement = 0;
        for (int bit = 0; bit < 15; ++bit)
            agreement += word >> bit & 1 ? bits[std::size_t(bit)] : -bits[std::size_t(bit)];
        if (agreement > most) {
            most = agreement;
            best = data;
        }
    }
    if (most < 0.45F * sureness)
        return std::nullopt;
    return Format{best >> 3, best & 7};
}

void writeFormat(Modules &modules, Format format)
{
    const int word = formatWord(format.level << 3 | format.mask);
    for (int copy = 0; copy < 2; ++copy) {
        for (int bit = 0; bit < 15; ++bit) {
            const ModuleAt cell = formatCell(modules.size, copy, bit);
            modules.at(cell.x, cell.y) = word >> bit & 1;
        }
    }
}

void writeVersion(Modules &modules)
{
    const int version = versionOf(modules.size);
    if (version < 7)
        return;
    const int word = version << 12 | remainder(version, 0x1F25, 12);
    for (int bit = 0; bit < 18; ++bit) {
        const std::uint8_t dark = word >> bit & 1;
        modules.at(modules.size - 11 + bit % 3, bit / 3) = dark;
        modules.at(bit / 3, modules.size - 11 + bit % 3) = dark;
    }
}

Blocks blocksOf(int size, int level)
{
    const int version = versionOf(size);
    int bits = (16 * version + 128) * version + 64;
    if (version >= 2) {
        const int lines = version / 7 + 2;
        bits -= (25 * lines - 10) * lines - 55;
    }
    if (version >= 7)
        bits -= 36;
    const int words = bits / 8;
    const int count = blockCounts[level][version - 1];
    return {count, count - words % count, words / count, corrections[level][version - 1]};
}

} // namespace vision::qr
