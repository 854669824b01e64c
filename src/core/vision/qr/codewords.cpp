#include "core/vision/qr/codewords.h"

#include "core/vision/qr/reedsolomon.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vision::qr {

namespace {

struct Words {
    std::vector<std::uint8_t> values;
    std::vector<float> sureness; ///< Of the least sure bit.
};

/// Code words kept out of correction, so that a chance fit is refused. Small symbols keep what the standard keeps.
int kept(int size, const Blocks &blocks)
{
    if (blocks.correction <= 10)
        return 2 + (blocks.correction < 8);
    return blocks.count > 4 ? 1 : size < 29 ? 3 : 2;
}

Words wordsOf(const SoftModules &modules, const std::vector<ModuleAt> &order, int mask, std::size_t count)
{
    Words words{std::vector<std::uint8_t>(count, 0), std::vector<float>(count, 10)};
    for (std::size_t i = 0; i < count * 8; ++i) {
        const ModuleAt cell = order[i];
        const float value = modules.at(cell.x, cell.y);
        const bool bit = (value > 0) != isMasked(mask, cell.x, cell.y);
        words.values[i / 8] = std::uint8_t(words.values[i / 8] << 1 | int(bit));
        words.sureness[i / 8] = std::min(words.sureness[i / 8], std::abs(value));
    }
    return words;
}

/// Where the words of block `block` stand among the interleaved ones.
std::vector<std::size_t> placesOf(const Blocks &blocks, int block)
{
    const int shortData = blocks.length - blocks.correction;
    std::vector<std::size_t> places;
    for (int i = 0; i < shortData; ++i)
        places.push_back(std::size_t(i * blocks.count + block));
    if (block >= blocks.shortBlocks)
        places.push_back(std::size_t(shortData * blocks.count + block - blocks.shortBlocks));
    const int data = shortData * blocks.count + blocks.count - blocks.shortBlocks;
    for (int i = 0; i < blocks.correction; ++i)
        places.push_back(std::size_t(data + i * blocks.count + block));
    return places;
}

/// First trusting every word, then with more and more of the least sure ones erased.
bool correctBlock(Words &words, const std::vector<std::size_t> &places, int correction, int keep)
{
    std::vector<std::uint8_t> block;
    std::vector<int> doubtful(places.size());
    for (const std::size_t place : places)
        block.push_back(words.values[place]);
    std::iota(doubtful.begin(), doubtful.end(), 0);
    std::sort(doubtful.begin(), doubtful.end(),
        [&](int a, int b) { return words.sureness[places[std::size_t(a)]] < words.sureness[places[std::size_t(b)]]; });
    for (int erased = 0; erased <= correction - keep; erased += 2) {
        const auto errors = correct(block, correction, {doubtful.data(), std::size_t(erased)});
        if (!errors)
            continue;
        if (2 * *errors + erased > correction - keep)
            return false;
        for (std::size_t i = 0; i < places.size(); ++i)
            words.values[places[i]] = block[i];
        return true;
    }
    return false;
}

} // namespace

std::optional<Modules> cleanSymbol(const SoftModules &modules)
{
    const auto format = readFormat(modules);
    if (!format)
        return std::nullopt;
    const Square<Cell> layout = layoutOf(modules.size);
    const std::vector<ModuleAt> order = dataOrder(layout);
    const Blocks blocks = blocksOf(modules.size, format->level);
    Words words = wordsOf(modules, order, format->mask, order.size() / 8);
    for (int block = 0; block < blocks.count; ++block) {
        if (!correctBlock(words, placesOf(blocks, block), blocks.correction, kept(modules.size, blocks)))
            return std::nullopt;
    }

    Modules clean(modules.size);
    for (std::size_t i = 0; i < clean.cells.size(); ++i)
        clean.cells[i] = layout.cells[i] == Cell::Dark;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const ModuleAt cell = order[i];
        const bool bit = i / 8 < words.values.size() && words.values[i / 8] >> (7 - i % 8) & 1;
        clean.at(cell.x, cell.y) = bit != isMasked(format->mask, cell.x, cell.y);
    }
    writeFormat(clean, *format);
    writeVersion(clean);
    return clean;
}

} // namespace vision::qr
