#pragma once

#include <QDir>
#include <QStringList>
#include <vector>

namespace kctl {

/// A line of a truth.jsonl: what may be read in a picture.
struct Expected {
    enum class Kind { Text, Anything, Nothing };
    QString file; ///< Within the corpus.
    QString group; ///< A set of real pictures, or a condition of drawn ones.
    Kind kind = Kind::Text;
    QStringList texts; ///< Comparable; one of them is right.
};

/// Both forms: real pictures (`set`, `expect`, `texts`) and rendered frames (`axis`, `text`). Looks into `folder`, and
/// into qr and qr-synth within it.
[[nodiscard]] std::vector<Expected> readTruth(const QDir &folder);

/// Character sets are guessed and line ends differ between decoders; what is left must be equal.
[[nodiscard]] QString comparable(const QString &text);

} // namespace kctl
