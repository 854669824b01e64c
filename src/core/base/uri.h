#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace base {

enum class UriStyle {
    Strict, ///< RFC 3986 to the letter: ASCII, '+' is a plus.
    Forgiving, ///< As found in other programs' QR codes: raw spaces and non-ASCII text, '+' in the query is a space.
};

/// `scheme://host[:port]/path?query`, taken apart and percent-decoded.
struct Uri {
    struct Parameter {
        QString name;
        QString value;
    };

    QString scheme; ///< Lower case.
    QString host; ///< Lower case.
    std::optional<quint16> port;
    QString path; ///< Decoded, with its leading slash, or empty.
    QList<Parameter> query; ///< In the order given; each name once.

    [[nodiscard]] std::optional<QString> parameter(QStringView name) const;
};

/// Refused: user info, a fragment, duplicate parameters, bad escapes, escapes of control characters (%00) or of invalid
/// UTF-8, IP literals, more than `maxLength` characters.
[[nodiscard]] Result<Uri> readUri(QStringView text, UriStyle style, qsizetype maxLength = 4096);

/// Escapes everything but RFC 3986's unreserved characters.
[[nodiscard]] QString percentEncode(QStringView text);

} // namespace base
