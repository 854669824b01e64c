#pragma once

#include "app/accounts.h"
#include "app/settings.h"

namespace app {

/// The app's lock. With a PIN the vault opens by it alone (and by biometrics, if chosen, through the key store). A running app that
/// locks itself keeps the vault, so that a NO stays possible, and shows nothing of it.
class Lock : public QObject
{
    Q_OBJECT
public:
    static constexpr int FreeTries = 5;
    static constexpr int PinLength = 6;

    Lock(const Ports &ports, Accounts &accounts, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] bool isOn() const { return m_accounts.hasPassword(); }
    [[nodiscard]] bool isLocked() const { return m_locked; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool canUseBiometrics() const;
    [[nodiscard]] std::chrono::seconds waitLeft() const;
    [[nodiscard]] std::chrono::seconds waitTotal() const;
    [[nodiscard]] int triesLeft() const; ///< Before a wait.

    /// At the start: locked when there is a PIN. Remembers wrong tries of earlier runs.
    [[nodiscard]] QFuture<base::Result<void>> start();
    /// WrongKey: not this one. Unavailable: a wait is due.
    [[nodiscard]] QFuture<base::Result<void>> unlock(crypto::SecretBytes pin);
    [[nodiscard]] QFuture<base::Result<void>> unlockByBiometrics(const QString &reason);
    void lock(); ///< Nothing without a PIN.

    /// Malformed: too short. Refused: too easy to guess (all the same, a row of digits).
    [[nodiscard]] static base::Result<void> check(QStringView pin);
    [[nodiscard]] QFuture<base::Result<void>> setPin(crypto::SecretBytes pin);
    [[nodiscard]] QFuture<base::Result<void>> removePin();
    [[nodiscard]] QFuture<base::Result<void>> setBiometrics(bool on);

    void cameToFront();
    void wentToBack();

Q_SIGNALS:
    void changed();
    void locked();
    void unlocked();

private:
    void opened();
    void countWrong();
    void remember();
    void startWait();

    Ports m_ports;
    Accounts &m_accounts;
    Settings &m_settings;
    bool m_locked = false;
    bool m_busy = false;
    int m_wrong = 0;
    int m_wrongBiometrics = 0;
    std::chrono::milliseconds m_waitUntil{0}; ///< Steady.
    std::optional<std::chrono::milliseconds> m_behindSince;
};

} // namespace app
