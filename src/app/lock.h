#pragma once

#include "app/accounts.h"
#include "app/proof.h"
#include "app/settings.h"

namespace app {

/// The app's lock. With a PIN the vault opens by it alone (and by biometrics, if chosen, through the key store). A
/// running app that locks itself keeps the vault, so that a NO stays possible, and shows nothing of it.
class Lock : public QObject {
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

    /// Before the verification key signs: biometrics, else the PIN, else first a PIN to choose. Refused: not
    /// recognised, or locked. Expired: given up.
    [[nodiscard]] QFuture<base::Result<Proof>> prove();
    /// There is a PIN or biometrics already; else prove() first asks for a PIN to choose.
    [[nodiscard]] bool canProve() const { return isOn() || m_ports.unlock.isAvailable(); }
    [[nodiscard]] QFuture<base::Result<Proof>> proveByBiometrics(); ///< Without asking for a PIN.
    [[nodiscard]] bool isPinAwaited() const { return m_proving && m_pinAsked; }
    void giveUp(); ///< The person turned away, or there is nothing to sign any more.
    /// The PIN again, of somebody who is in already; the proof that waits for it is given. As unlock().
    [[nodiscard]] QFuture<base::Result<void>> confirm(crypto::SecretBytes pin);
    void setPrompt(const QString &prompt) { m_prompt = prompt; } ///< What the platform's own sheet says.

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
    void pinWanted(); ///< By a proof: to type it, or to choose one where there is none.

private:
    [[nodiscard]] QFuture<base::Result<void>> verify(crypto::SecretBytes pin);
    [[nodiscard]] QFuture<base::Result<Proof>> proveBy(bool pinToo);
    void askForPin();
    void settle(const base::Result<Proof> &result);
    void forgetWrong();
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
    QString m_prompt;
    std::optional<Pending<Proof>> m_proving;
    int m_turn = 0; ///< The proof a sensor's late answer belongs to.
    bool m_pinAsked = false;
    std::chrono::milliseconds m_waitUntil{0}; ///< Steady.
    std::optional<std::chrono::milliseconds> m_behindSince;
};

} // namespace app
