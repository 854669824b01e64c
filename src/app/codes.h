#pragma once

#include "app/links.h"

#include <QHash>

namespace app {

/// What is said of the time by which an account's codes are made.
enum class TimeTrust {
    Right,
    Corrected, ///< The phone is off by more than 10 s; the Manager's signed time is used, and that is said.
    Untrusted, ///< Off by more than 10 min: no codes, the reason instead.
};

/// The codes of all accounts that have a seed.
class Codes : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds SayAbove{10};
    static constexpr std::chrono::minutes HideAbove{10};

    struct Now {
        QString code; ///< Empty when the time is not trusted, or for HOTP before next().
        QString next; ///< Empty for HOTP.
        std::chrono::seconds left{0};
        std::chrono::seconds period{30};
    };

    Codes(const Ports &ports, Accounts &accounts, Links &links, QObject *parent = nullptr);

    [[nodiscard]] base::Result<Now> now(const vault::EntryId &account) const;
    /// HOTP: the next code, once its counter is on disk.
    [[nodiscard]] QFuture<base::Result<QString>> next(const vault::EntryId &account);
    [[nodiscard]] TimeTrust trust(const vault::EntryId &account) const;
    /// How far the phone is behind that account's server; negative: ahead; zero for plain accounts.
    [[nodiscard]] std::chrono::seconds late(const vault::EntryId &account) const;
    /// The largest difference any link sees, zero when none is worth saying.
    [[nodiscard]] std::chrono::seconds worstLate() const;

private:
    /// A code and the next one, made once for the time they hold: they are asked for every second.
    struct Made {
        otp::Params params;
        base::Instant until;
        QString code;
        QString next;
    };
    [[nodiscard]] base::Result<Made> made(
        const vault::EntryId &account, const otp::Params &params, base::Instant at) const;
    [[nodiscard]] std::chrono::milliseconds offset(const vault::EntryId &account) const;

    Ports m_ports;
    Accounts &m_accounts;
    Links &m_links;
    mutable QHash<vault::EntryId, Made> m_made;
};

} // namespace app
