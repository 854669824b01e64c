#pragma once

#include "viewmodel/faulttext.h"
#include "viewmodel/kinds.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace viewmodel {

/// Where a link of this phone to a server stands, whichever way it began.
struct Linking {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(QString server MEMBER server)
    Q_PROPERTY(QString email MEMBER email)
    Q_PROPERTY(QString account MEMBER account)
    Q_PROPERTY(QString accountId MEMBER accountId)
    Q_PROPERTY(QString deviceName MEMBER deviceName)
    Q_PROPERTY(QString storage MEMBER storage)
    Q_PROPERTY(bool guarded MEMBER guarded)
    Q_PROPERTY(bool byCode MEMBER byCode)
    Q_PROPERTY(bool busy MEMBER busy)
    Q_PROPERTY(int waitSeconds MEMBER waitSeconds)
    Q_PROPERTY(int waitTotal MEMBER waitTotal)
    Q_PROPERTY(viewmodel::Method method MEMBER method)
    Q_PROPERTY(bool hasCode MEMBER hasCode)
    Q_PROPERTY(bool hasBackup MEMBER hasBackup)
    Q_PROPERTY(bool hasPush MEMBER hasPush)
    Q_PROPERTY(QString digits MEMBER digits)
    Q_PROPERTY(int digitsLeft MEMBER digitsLeft)
    Q_PROPERTY(int digitsTotal MEMBER digitsTotal)

public:
    QString server{}; ///< host (and port) in its true, punycode form
    QString email{};
    QString account{}; ///< name of the account; empty until the server has told it
    QString accountId{}; ///< seed of the avatar
    QString deviceName{};
    QString storage{}; ///< "software", "tee", "strongbox", "secure-enclave"
    bool guarded = true; ///< by a PIN or biometrics, which are asked before the key is used
    bool byCode = false; ///< began with a QR code or link of the Manager
    bool busy = false;
    int waitSeconds = 0; ///< after too many wrong tries
    int waitTotal = 60;
    Method method = Method::Code; ///< of the second step
    bool hasCode = false; ///< the methods the server offers
    bool hasBackup = false;
    bool hasPush = false;
    QString digits{}; ///< the six to type on the computer
    int digitsLeft = 0; ///< seconds
    int digitsTotal = 300;

    friend bool operator==(const Linking &, const Linking &) = default;
};

class LinkModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(viewmodel::Linking link READ link NOTIFY linkChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    using QObject::QObject;

    void show(const Linking &link);
    void show(const Trouble &trouble);
    [[nodiscard]] Linking link() const { return m_link; }
    [[nodiscard]] QString error() const { return say(m_trouble).text(); }

Q_SIGNALS:
    void linkChanged();
    void errorChanged();

    // what the person wants; called by the pages
    void hereWanted();
    void computerWanted();
    void keyWanted();
    void cameraWanted();
    void serverWanted(const QString &server);
    void signInWanted(const QString &email, const QString &password);
    void forgotWanted();
    void methodWanted(viewmodel::Method method);
    void secondStepWanted(const QString &code);
    void authoriseWanted(const QString &deviceName);
    void sendAddressWanted(); ///< the address of the 2FA page, to the clipboard
    void cancelWanted();

private:
    Linking m_link;
    Trouble m_trouble;
};

} // namespace viewmodel
