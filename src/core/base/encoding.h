#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace base {

/// Bytes as text, each encoding in its one canonical form; readers refuse whatever the writers would not have written,
/// except where a parameter says otherwise. Not constant-time: seeds pass through here only while a person adds them.

[[nodiscard]] QByteArray toHex(QByteArrayView bytes);
/// Lower or upper case, two digits a byte, nothing else.
[[nodiscard]] Result<QByteArray> fromHex(QByteArrayView text);

/// RFC 4648 section 5, without padding.
[[nodiscard]] QByteArray toBase64Url(QByteArrayView bytes);
/// No padding, no white space, and the unused bits of the last character are zero.
[[nodiscard]] Result<QByteArray> fromBase64Url(QByteArrayView text);

/// RFC 4648 section 6, upper case, without padding.
[[nodiscard]] QByteArray toBase32(QByteArrayView bytes);
/// Either case; complete padding or none. Lengths no encoder produces are refused; unused bits are ignored, because
/// well-known issuers of authenticator seeds leave them set.
[[nodiscard]] Result<QByteArray> fromBase32(QByteArrayView text);

/// UTF-8 as Unicode defines it: no overlong forms, no surrogates, nothing above U+10FFFF.
[[nodiscard]] bool isUtf8(QByteArrayView bytes);

} // namespace base
