#pragma once

#include "core/base/result.h"
#include "core/crypto/secret.h"

#include <QString>

namespace kctl {

class Arguments;

/// What the person wrote for `word`, or with "-" the first line of standard input, without its line end.
[[nodiscard]] base::Result<QString> lineOf(const QString &word);

/// The first line of `--password-file F`, or what is typed at the terminal, unseen; twice the same for a new one.
/// NotFound: no such file. Unavailable: no file named and no terminal. Refused: the two differ, or it is empty.
enum class PasswordUse { Existing, New };
[[nodiscard]] base::Result<crypto::SecretBytes> askPassword(const Arguments &arguments, PasswordUse use);

} // namespace kctl
