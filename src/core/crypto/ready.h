#pragma once

namespace crypto {

/// Called before the first use of libsodium in any function that may be the program's first; ends the program when
/// there is no source of randomness, because nothing after that could be safe.
void needSodium();

} // namespace crypto
