#pragma once

#include "core/vault/slot.h"

namespace vault {

inline constexpr qsizetype largestFile = 32 * 1024 * 1024;

/// What a file says before any key is needed.
struct Header {
    VaultId id;
    quint64 generation = 0;
    QByteArray commitment; ///< To the master key.
    QList<Slot> ways;
    quint32 bodySize = 0;
};

/// The file up to its body, digest included.
[[nodiscard]] QByteArray writeHeader(const Header &header);

struct ReadHeader {
    Header header;
    qsizetype size; ///< Where the body begins.
};
/// Checks everything that can be checked without a key, the file's size among it. Unsupported: a newer version or
/// suite.
[[nodiscard]] base::Result<ReadHeader> readHeader(QByteArrayView file);

} // namespace vault
