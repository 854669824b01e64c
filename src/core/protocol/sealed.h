#pragma once

#include "core/crypto/sealedbox.h"
#include "core/crypto/secret.h"

/// What is sealed for one device: a purpose, then the bytes, so that a seed cannot be taken for codes.
namespace protocol {

[[nodiscard]] QByteArray sealSeed(const crypto::SealingPublic &device, const crypto::SecretBytes &seed);
[[nodiscard]] base::Result<crypto::SecretBytes> openSeed(const crypto::SealingPair &device, QByteArrayView sealed);

/// Ten codes as people see them, XXXX-XXXX-XXXX-XXXX, one a line, without a newline at the end.
[[nodiscard]] QByteArray sealCodes(const crypto::SealingPublic &device, const crypto::SecretBytes &lines);
[[nodiscard]] base::Result<crypto::SecretBytes> openCodes(const crypto::SealingPair &device, QByteArrayView sealed);

} // namespace protocol
