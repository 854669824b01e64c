#include "app/lock.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using base::fail;
using base::Fault;

namespace app {
namespace {

const auto TriesName = u"lock.tries"_s;
constexpr std::chrono::seconds FirstWait{30};
constexpr std::chrono::seconds LongestWait{60 * 60};
constexpr int BiometricTries = 3;

std::chrono::seconds waitAfter(int wrong)
{
    if (wrong < Lock::FreeTries)
        return {};
    return std::min(FirstWait * (1 << std::min(wrong - Lock::FreeTries, 10)), LongestWait);
}

} // namespace

Lock::Lock(const Ports &ports, Accounts &accounts, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_accounts(accounts)
    , m_settings(settings)
{
}

bool Lock::canUseBiometrics() const
{
    return m_settings.get().biometrics && m_accounts.hasKeyStore() && m_ports.unlock.isAvailable()
        && m_wrongBiometrics < BiometricTries;
}

std::chrono::seconds Lock::waitLeft() const
{
    return std::max(
        std::chrono::seconds(0), std::chrono::ceil<std::chrono::seconds>(m_waitUntil - m_ports.clock.steady()));
}

std::chrono::seconds Lock::waitTotal() const
{
    return waitAfter(m_wrong);
}

int Lock::triesLeft() const
{
    return std::max(1, FreeTries - m_wrong);
}

QFuture<base::Result<void>> Lock::start()
{
    m_locked = isOn();
    return m_ports.keyStore.recall(TriesName).then(
        this, [this](const base::Result<QByteArray> &tries) -> base::Result<void> {
            m_wrong = tries ? std::clamp(tries->toInt(), 0, 1000) : 0;
            startWait(); // a restart does not shorten a wait
            Q_EMIT changed();
            return {};
        });
}

void Lock::startWait()
{
    const auto wait = waitAfter(m_wrong);
    if (wait == wait.zero())
        return;
    m_waitUntil = m_ports.clock.steady() + wait;
    m_ports.clock.after(wait, this, [this] { Q_EMIT changed(); });
}

void Lock::remember()
{
    m_ports.keyStore.remember(TriesName, QByteArray::number(m_wrong)).then(this, [](const base::Result<void> &) { });
}

void Lock::countWrong()
{
    ++m_wrong;
    remember();
    startWait();
}

void Lock::forgetWrong()
{
    if (std::exchange(m_wrong, 0) > 0)
        remember();
    m_wrongBiometrics = 0;
    m_waitUntil = {};
}

void Lock::opened()
{
    forgetWrong();
    m_locked = false;
    Q_EMIT changed();
    Q_EMIT unlocked();
}

QFuture<base::Result<void>> Lock::verify(crypto::SecretBytes pin)
{
    if (m_busy || waitLeft() > std::chrono::seconds(0))
        return failed({Fault::Unavailable, u"lock: a wait is due"_s});
    m_busy = true;
    Q_EMIT changed();
    return m_accounts.openWithPassword(std::move(pin)).then(this, [this](const base::Result<void> &result) {
        m_busy = false;
        if (!result && result.error().fault == Fault::WrongKey)
            countWrong();
        Q_EMIT changed();
        return result;
    });
}

QFuture<base::Result<void>> Lock::unlock(crypto::SecretBytes pin)
{
    return verify(std::move(pin)).then(this, [this](const base::Result<void> &result) {
        if (result)
            opened();
        return result;
    });
}

QFuture<base::Result<void>> Lock::confirm(crypto::SecretBytes pin)
{
    if (m_locked)
        return failed({Fault::Refused, u"lock: locked"_s});
    return verify(std::move(pin)).then(this, [this](const base::Result<void> &result) {
        if (result) {
            forgetWrong();
            if (isPinAwaited())
                settle(Proof());
        }
        return result;
    });
}

QFuture<base::Result<Proof>> Lock::prove()
{
    return proveBy(true);
}

QFuture<base::Result<Proof>> Lock::proveByBiometrics()
{
    return proveBy(false);
}

QFuture<base::Result<Proof>> Lock::proveBy(bool pinToo)
{
    if (m_locked || m_proving)
        return failed<Proof>({Fault::Refused, u"lock: nobody can prove anything now"_s});
    const Pending<Proof> pending;
    m_proving = pending;
    const auto turn = ++m_turn;
    // Without a PIN there is nothing to fall back on; the platform counts wrong fingers itself.
    if (m_ports.unlock.isAvailable() && (!isOn() || m_wrongBiometrics < BiometricTries)) {
        m_ports.unlock.ask(m_prompt).then(this, [this, turn, pinToo](const base::Result<void> &recognised) {
            if (turn != m_turn || !m_proving)
                return;
            if (recognised) {
                m_wrongBiometrics = 0;
                settle(Proof());
                return;
            }
            if (recognised.error().fault == Fault::Refused)
                ++m_wrongBiometrics;
            if (pinToo && isOn())
                askForPin();
            else
                settle(fail(Fault::Refused, u"lock: not recognised"_s));
        });
    } else if (pinToo) {
        askForPin();
    } else {
        settle(fail(Fault::Refused, u"lock: no biometrics now"_s));
    }
    return pending.future();
}

void Lock::askForPin()
{
    m_pinAsked = true;
    Q_EMIT pinWanted();
}

void Lock::settle(const base::Result<Proof> &result)
{
    const auto proving = std::exchange(m_proving, {});
    m_pinAsked = false;
    Q_EMIT changed();
    if (proving)
        proving->answer(result);
}

void Lock::giveUp()
{
    if (m_proving)
        settle(fail(Fault::Expired, u"lock: given up"_s));
}

QFuture<base::Result<void>> Lock::unlockByBiometrics(const QString &reason)
{
    if (!canUseBiometrics() || m_busy)
        return failed({Fault::Unavailable, u"lock: no biometrics now"_s});
    m_busy = true;
    Q_EMIT changed();
    return m_ports.unlock.ask(reason)
        .then(this,
            [this](const base::Result<void> &recognised) -> QFuture<base::Result<void>> {
                if (!recognised) {
                    if (recognised.error().fault == Fault::Refused)
                        ++m_wrongBiometrics;
                    return failed(recognised.error());
                }
                return m_accounts.openWithKeyStore();
            })
        .unwrap()
        .then(this, [this](const base::Result<void> &result) {
            m_busy = false;
            if (result)
                opened();
            Q_EMIT changed();
            return result;
        });
}

void Lock::lock()
{
    if (!isOn() || m_locked)
        return;
    m_locked = true;
    giveUp();
    Q_EMIT locked();
    Q_EMIT changed();
}

base::Result<void> Lock::check(QStringView pin)
{
    if (pin.size() < PinLength)
        return fail(Fault::Malformed, u"lock: too short"_s);
    const auto stepped = [&](int by) {
        return std::ranges::adjacent_find(pin, [by](QChar a, QChar b) { return b.unicode() - a.unicode() != by; })
            == pin.end();
    };
    if (stepped(0) || stepped(1) || stepped(-1))
        return fail(Fault::Refused, u"lock: too easy"_s);
    return {};
}

QFuture<base::Result<void>> Lock::setPin(crypto::SecretBytes pin)
{
    return m_accounts.setPassword(std::move(pin), m_settings.get().biometrics)
        .then(this, [this](const base::Result<void> &set) {
            if (set && isPinAwaited())
                settle(Proof()); // there was none: who chose it is who is here
            Q_EMIT changed();
            return set;
        });
}

QFuture<base::Result<void>> Lock::removePin()
{
    return m_accounts.removePassword().then(this, [this](const base::Result<void> &removed) {
        if (removed) {
            auto preferences = m_settings.get();
            preferences.biometrics = false;
            m_settings.set(preferences);
        }
        Q_EMIT changed();
        return removed;
    });
}

QFuture<base::Result<void>> Lock::setBiometrics(bool on)
{
    if (!isOn())
        return failed({Fault::Refused, u"lock: biometrics need a PIN beside them"_s});
    return m_accounts.setKeyStore(on).then(this, [this, on](const base::Result<void> &set) {
        if (set) {
            auto preferences = m_settings.get();
            preferences.biometrics = on;
            m_settings.set(preferences);
        }
        Q_EMIT changed();
        return set;
    });
}

void Lock::cameToFront()
{
    if (m_behindSince && m_ports.clock.steady() - *m_behindSince >= m_settings.get().lockAfter)
        lock();
    m_behindSince.reset();
}

void Lock::wentToBack()
{
    if (!m_behindSince)
        m_behindSince = m_ports.clock.steady();
}

} // namespace app
