#pragma once

#include "core/base/result.h"

#include <QStringView>

#include <array>

/// One closed list of words, and how it is looked up; for the .cpp files of this room.
namespace protocol {

template <class Enum> struct Word {
    Enum value;
    QLatin1StringView text;
};

template <class Enum, size_t Count> QLatin1StringView textOf(const std::array<Word<Enum>, Count> &words, Enum value)
{
    for (const auto &word : words) {
        if (word.value == value)
            return word.text;
    }
    Q_UNREACHABLE();
}

template <class Enum, size_t Count>
base::Result<Enum> valueOf(const std::array<Word<Enum>, Count> &words, QStringView text)
{
    for (const auto &word : words) {
        if (text == word.text)
            return word.value;
    }
    return base::fail(base::Fault::Malformed, QStringLiteral("protocol: a word that is not in its list"));
}

} // namespace protocol
