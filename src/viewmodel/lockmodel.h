#pragma once

#include "viewmodel/faulttext.h"
#include "viewmodel/kinds.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace viewmodel {

/// What stands on the lock. A waiting request can be refused from here, not seen.
struct Locked {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(viewmodel::PinStep step MEMBER step)
    Q_PROPERTY(bool biometrics MEMBER biometrics)
    Q_PROPERTY(bool busy MEMBER busy)
    Q_PROPERTY(int waitSeconds MEMBER waitSeconds)
    Q_PROPERTY(int waitTotal MEMBER waitTotal)
    Q_PROPERTY(int requests MEMBER requests)
    Q_PROPERTY(int requestSeconds MEMBER requestSeconds)

public:
    PinStep step = PinStep::Unlock;
    bool biometrics = false;
    bool busy = false; ///< the PIN is being checked
    int waitSeconds = 0;
    int waitTotal = 30;
    int requests = 0;
    int requestSeconds = 0; ///< left of the oldest

    friend bool operator==(const Locked &, const Locked &) = default;
};

/// Collects the six digits of a PIN and hands them over once.
class LockModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(viewmodel::Locked state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(int typed READ typed NOTIFY typedChanged)
    Q_PROPERTY(int length READ length CONSTANT)

public:
    static constexpr int PinLength = 6;

    using QObject::QObject;

    void show(const Locked &state); ///< another step forgets what was typed
    void show(const Trouble &trouble); ///< anything but Nothing also forgets what was typed
    [[nodiscard]] Locked state() const { return m_state; }
    [[nodiscard]] QString error() const { return say(m_trouble).text(); }
    [[nodiscard]] int typed() const { return int(m_typed.size()); }
    [[nodiscard]] int length() const { return PinLength; }

    Q_INVOKABLE void type(int digit);
    Q_INVOKABLE void erase();

Q_SIGNALS:
    void stateChanged();
    void errorChanged();
    void typedChanged();

    // what the person wants
    void pinTyped(const QString &pin);
    void biometricsWanted();
    void refuseWanted();
    void cancelWanted(); ///< of choosing a PIN

private:
    void forget();

    Locked m_state;
    Trouble m_trouble;
    QString m_typed;
};

} // namespace viewmodel
