#pragma once

#include "viewmodel/kinds.h"

#include <QDateTime>
#include <QtQml/qqmlregistration.h>

namespace viewmodel {

/// One account in full. Times are local.
struct AccountDetail {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString email MEMBER email)
    Q_PROPERTY(QString server MEMBER server)
    Q_PROPERTY(bool linked MEMBER linked)
    Q_PROPERTY(bool pinned MEMBER pinned)
    Q_PROPERTY(viewmodel::Push push MEMBER push)
    Q_PROPERTY(QStringList stopped MEMBER stopped)
    Q_PROPERTY(QDateTime tested MEMBER tested)
    Q_PROPERTY(bool testedToday MEMBER testedToday)
    Q_PROPERTY(int codesLeft MEMBER codesLeft)
    Q_PROPERTY(viewmodel::Time time MEMBER time)
    Q_PROPERTY(int clockLate MEMBER clockLate)
    Q_PROPERTY(QString storage MEMBER storage)
    Q_PROPERTY(bool byHand MEMBER byHand)

public:
    QString id{};
    QString name{};
    QString email{};
    QString server{};
    bool linked = false;
    bool pinned = false;
    Push push = Push::Absent;
    QStringList stopped{}; ///< other phones of this account that the Manager stopped
    QDateTime tested{}; ///< when push was last proven
    bool testedToday = false;
    int codesLeft = -1; ///< backup codes; -1: not known or none
    Time time = Time::Right;
    int clockLate = 0; ///< seconds this phone is behind; negative: ahead
    QString storage{}; ///< "software", "tee", "strongbox", "secure-enclave"
    bool byHand = false; ///< the list is ordered by hand: the account can be moved up and down

    friend bool operator==(const AccountDetail &, const AccountDetail &) = default;
};

/// The code as it stands this second. Empty code: hidden, or no time to trust.
struct CodeNow {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString next MEMBER next)
    Q_PROPERTY(int secondsLeft MEMBER secondsLeft)
    Q_PROPERTY(int period MEMBER period)
    Q_PROPERTY(bool covered MEMBER covered)

public:
    QString code{};
    QString next{};
    int secondsLeft = 0;
    int period = 30;
    bool covered = false; ///< tap to reveal

    friend bool operator==(const CodeNow &, const CodeNow &) = default;
};

class AccountModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(viewmodel::AccountDetail detail READ detail NOTIFY detailChanged)
    Q_PROPERTY(viewmodel::CodeNow now READ now NOTIFY nowChanged)

public:
    using QObject::QObject;

    void show(const AccountDetail &detail);
    void show(const CodeNow &now);
    [[nodiscard]] AccountDetail detail() const { return m_detail; }
    [[nodiscard]] CodeNow now() const { return m_now; }

Q_SIGNALS:
    void detailChanged();
    void nowChanged();

    // what the person wants; called by the page
    void copyWanted();
    void copyNextWanted();
    void revealWanted();
    void testWanted();
    void backupWanted();
    void pinWanted(bool pinned);
    void moveWanted(int steps); ///< -1 up, +1 down
    void forgetWanted(); ///< plain accounts only; linked ones are removed in the Manager
    void fixClockWanted();
    void stoppedWanted(); ///< the Manager's page of devices

private:
    AccountDetail m_detail;
    CodeNow m_now;
};

} // namespace viewmodel
