#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <chrono>
#include <optional>

namespace protocol {

/// RFC 9457, with a closed word in `code`: what programs look at. `title` is for people who read logs.
struct Problem {
    int status; ///< 400..599
    QString code; ///< "wrong-code", "wait", "gone" ...: lower case, digits and hyphens, at most 40
    QString title;
    std::optional<std::chrono::seconds> retryAfter = {};
    std::optional<int> left = {}; ///< Tries that remain.
};
[[nodiscard]] QByteArray encode(const Problem &problem);
[[nodiscard]] base::Result<Problem> readProblem(QByteArrayView json);

} // namespace protocol
