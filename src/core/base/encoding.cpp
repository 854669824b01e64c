#include "core/base/encoding.h"

#include <array>

using namespace Qt::StringLiterals;

namespace base {
namespace {

constexpr char hexDigits[] = "0123456789abcdef";
constexpr char base64Digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr char base32Digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

using Table = std::array<qint8, 256>;

constexpr Table tableOf(const char *digits, int count, bool eitherCase)
{
    Table table{};
    table.fill(-1);
    for (int i = 0; i < count; ++i) {
        const auto c = static_cast<unsigned char>(digits[i]);
        table[c] = static_cast<qint8>(i);
        if (eitherCase && c >= 'A' && c <= 'Z')
            table[c + 32] = static_cast<qint8>(i);
        if (eitherCase && c >= 'a' && c <= 'z')
            table[c - 32] = static_cast<qint8>(i);
    }
    return table;
}

constexpr Table hexValues = tableOf(hexDigits, 16, true);
constexpr Table base64Values = tableOf(base64Digits, 64, false);
constexpr Table base32Values = tableOf(base32Digits, 32, true);

int valueOf(const Table &table, char c)
{
    return table[static_cast<unsigned char>(c)];
}

QByteArray write(QByteArrayView bytes, const char *digits, int bitsPerDigit)
{
    QByteArray text;
    text.reserve((bytes.size() * 8 + bitsPerDigit - 1) / bitsPerDigit);
    const unsigned mask = (1U << bitsPerDigit) - 1;
    unsigned pending = 0;
    int bits = 0;
    for (const char c : bytes) {
        pending = (pending << 8 | static_cast<unsigned char>(c)) & 0xffffU;
        for (bits += 8; bits >= bitsPerDigit; bits -= bitsPerDigit)
            text.append(digits[pending >> (bits - bitsPerDigit) & mask]);
    }
    if (bits > 0)
        text.append(digits[pending << (bitsPerDigit - bits) & mask]);
    return text;
}

struct Read {
    QByteArray bytes;
    bool unusedBitsSet = false;
};

Result<Read> read(QByteArrayView text, const Table &table, int bitsPerDigit)
{
    Read result;
    result.bytes.reserve(text.size() * bitsPerDigit / 8);
    unsigned pending = 0;
    int bits = 0;
    for (const char c : text) {
        const int value = valueOf(table, c);
        if (value < 0)
            return fail(Fault::Malformed, u"encoding: character outside the alphabet"_s);
        pending = (pending << bitsPerDigit | static_cast<unsigned>(value)) & 0xffffU;
        bits += bitsPerDigit;
        if (bits >= 8) {
            bits -= 8;
            result.bytes.append(static_cast<char>(pending >> bits & 0xffU));
        }
    }
    result.unusedBitsSet = (pending & ((1U << bits) - 1)) != 0;
    if (bits >= bitsPerDigit)
        return fail(Fault::Malformed, u"encoding: impossible length"_s);
    return result;
}

} // namespace

QByteArray toHex(QByteArrayView bytes)
{
    return write(bytes, hexDigits, 4);
}

Result<QByteArray> fromHex(QByteArrayView text)
{
    return read(text, hexValues, 4).map([](Read &&read) { return std::move(read.bytes); });
}

QByteArray toBase64Url(QByteArrayView bytes)
{
    return write(bytes, base64Digits, 6);
}

Result<QByteArray> fromBase64Url(QByteArrayView text)
{
    auto result = read(text, base64Values, 6);
    if (!result)
        return tl::unexpected(result.error());
    if (result->unusedBitsSet)
        return fail(Fault::Malformed, u"base64url: unused bits are set"_s);
    return std::move(result->bytes);
}

QByteArray toBase32(QByteArrayView bytes)
{
    return write(bytes, base32Digits, 5);
}

Result<QByteArray> fromBase32(QByteArrayView text)
{
    qsizetype length = text.size();
    while (length > 0 && text[length - 1] == '=')
        --length;
    if (length != text.size() && (text.size() % 8 != 0 || text.size() - length > 6))
        return fail(Fault::Malformed, u"base32: wrong padding"_s);
    return read(text.first(length), base32Values, 5).map([](Read &&read) { return std::move(read.bytes); });
}

bool isUtf8(QByteArrayView bytes)
{
    const auto at = [&](qsizetype i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U; };
    for (qsizetype i = 0; i < bytes.size();) {
        const unsigned first = at(i);
        if (first < 0x80) {
            ++i;
            continue;
        }
        const int more = first >= 0xc2 && first <= 0xdf ? 1
            : first >= 0xe0 && first <= 0xef            ? 2
            : first >= 0xf0 && first <= 0xf4            ? 3
                                                        : 0;
        if (more == 0)
            return false;
        const unsigned lowest = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
        const unsigned highest = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
        if (at(i + 1) < lowest || at(i + 1) > highest)
            return false;
        for (int k = 2; k <= more; ++k) {
            if (at(i + k) < 0x80 || at(i + k) > 0xbf)
                return false;
        }
        i += more + 1;
    }
    return true;
}

} // namespace base
