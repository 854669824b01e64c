#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace vision {

/// The machine-readable zones that are known: ICAO 9303 (TD and MRV), the French card of 1995 to 2021, the Swiss
/// licence.
enum class MrzFormat { Td1, Td2, Td3, MrvA, MrvB, Fra, Che, Other };

/// As reports write it: "TD1" ... "MRVA", "FRA", "CHE", "other".
[[nodiscard]] QLatin1StringView name(MrzFormat format);

/// What each check digit says; nothing where the format has no such digit.
struct MrzChecks {
    std::optional<bool> number;
    std::optional<bool> birth;
    std::optional<bool> expiry;
    std::optional<bool> composite;
    std::optional<bool> optional; ///< Over the optional part (TD3's personal number); issuers often leave it out.

    /// There is at least one digit, and none of the first four is wrong.
    [[nodiscard]] bool allRight() const;
    friend bool operator==(const MrzChecks &, const MrzChecks &) = default;
};

/// Fillers are gone or spaces; empty where the zone has no such part or it makes no sense. Dates are ISO 8601,
/// shortened where month or day are unknown ("1974-08").
struct MrzFields {
    QString type; ///< "P", "ID", "V" ...
    QString issuer; ///< Three letters, Germany's "D" alone.
    QString number; ///< Whole, also when it is longer than nine.
    QString surname;
    QString given;
    QString nationality;
    QString birth;
    QString sex; ///< "F", "M" or empty.
    QString expiry;
    QString issued; ///< FRA: year and month.
    QString optional;
    QString optional2;
};

struct Mrz {
    MrzFormat format = MrzFormat::Other;
    QStringList lines; ///< As printed, normalised by cleanMrzLine().
    MrzChecks checks;
    MrzFields fields;
};

/// Capitals, without spaces.
[[nodiscard]] QString cleanMrzLine(QStringView typed);

/// The format by number and length of clean lines and how they begin.
[[nodiscard]] MrzFormat mrzFormat(const QStringList &lines);

/// Nothing is repaired: what is wrong is said by the checks. `year` is the current one; it decides centuries (a birth
/// is not in the future, an expiry within fifty years).
[[nodiscard]] Mrz parseMrz(const QStringList &lines, int year);

/// The same lines with letters and digits exchanged for their look-alikes (0/O, 1/I, 2/Z, 5/S, 6/G, 8/B ...) where only
/// the other kind may stand. Looks at no check digit, so a wrong text does not become a right one by trying.
[[nodiscard]] QStringList withLookAlikes(const QStringList &lines);

} // namespace vision
