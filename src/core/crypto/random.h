#pragma once

#include "core/base/id.h"

#include <QString>

namespace crypto {

/// From the operating system's source; for anything secret take SecretBytes::random or Key::generate.
[[nodiscard]] QByteArray randomBytes(qsizetype size);

/// Decimal digits, each equally likely, leading zeros included.
[[nodiscard]] QString randomDigits(int count);

/// Uniform in 0 .. bound - 1; `bound` is at least 1.
[[nodiscard]] quint32 randomBelow(quint32 bound);

/// `const auto id = crypto::newId<DeviceId>();`
template <class IdType> [[nodiscard]] IdType newId()
{
    return *IdType::fromBytes(randomBytes(IdType::size));
}

} // namespace crypto
