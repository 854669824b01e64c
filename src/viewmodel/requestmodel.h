#pragma once

#include "viewmodel/kinds.h"
#include "viewmodel/words.h"

#include <QDateTime>
#include <QtQml/qqmlregistration.h>

namespace viewmodel {

/// One request as it was signed; never changes while it is on screen.
struct RequestFacts {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString account MEMBER account)
    Q_PROPERTY(QString email MEMBER email)
    Q_PROPERTY(QString accountId MEMBER accountId)
    Q_PROPERTY(QString server MEMBER server)
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(QString place READ shownPlace)
    Q_PROPERTY(QString device READ device)
    Q_PROPERTY(QDateTime asked MEMBER asked)
    Q_PROPERTY(viewmodel::Mode mode MEMBER mode)
    Q_PROPERTY(int digits MEMBER digits)
    Q_PROPERTY(bool strict READ isStrict)
    Q_PROPERTY(bool newBrowser MEMBER newBrowser)
    Q_PROPERTY(bool newPlace MEMBER newPlace)
    Q_PROPERTY(bool refusedLately MEMBER refusedLately)
    Q_PROPERTY(int lifetime MEMBER lifetime)
    Q_PROPERTY(bool changes MEMBER changes)

public:
    QString id{};
    QString account{};
    QString email{};
    QString accountId{}; ///< seed of the avatar
    QString server{};
    QString browser{};
    QString system{};
    QString address{};
    QString place{};
    QDateTime asked{}; ///< local time
    Mode mode = Mode::Number;
    int digits = 3; ///< 3 or 6 with Mode::Number
    bool newBrowser = false;
    bool newPlace = false;
    bool refusedLately = false;
    int lifetime = 120; ///< seconds
    bool changes = false; ///< asks to change the ways to sign in, not to sign in

    [[nodiscard]] bool isStrict() const { return digits == 6; } ///< the page shows a QR code of the number, too
    [[nodiscard]] QString device() const { return deviceText(browser, system); }
    [[nodiscard]] QString shownPlace() const { return placeText(place); }
    friend bool operator==(const RequestFacts &, const RequestFacts &) = default;
};

/// What changes around a request while it is on screen.
struct RequestProgress {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(int secondsLeft MEMBER secondsLeft)
    Q_PROPERTY(int age MEMBER age)
    Q_PROPERTY(viewmodel::Sending sending MEMBER sending)
    Q_PROPERTY(bool offline MEMBER offline)
    Q_PROPERTY(int others MEMBER others)
    Q_PROPERTY(bool choose MEMBER choose)

public:
    int secondsLeft = 0;
    int age = 0; ///< seconds since it was asked, by the server's clock
    Sending sending = Sending::Nothing;
    bool offline = false;
    int others = 0; ///< further requests that wait
    bool choose = false; ///< nothing but the person's choice tells it from the others: no YES before that

    friend bool operator==(const RequestProgress &, const RequestProgress &) = default;
};

/// The request on screen and the number typed so far. Typing sends nothing.
class RequestModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(viewmodel::RequestFacts facts READ facts NOTIFY factsChanged)
    Q_PROPERTY(viewmodel::RequestProgress progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QVariantList waiting READ waiting NOTIFY waitingChanged)
    Q_PROPERTY(QString typed READ typed NOTIFY typedChanged)
    Q_PROPERTY(bool complete READ isComplete NOTIFY typedChanged)

public:
    using QObject::QObject;

    void show(const RequestFacts &facts); ///< another id also clears the number
    void show(const RequestProgress &progress);
    void showWaiting(const QList<RequestFacts> &waiting); ///< all that are open, this one among them
    [[nodiscard]] RequestFacts facts() const { return m_facts; }
    [[nodiscard]] RequestProgress progress() const { return m_progress; }
    [[nodiscard]] QVariantList waiting() const; ///< of RequestFacts
    [[nodiscard]] QString typed() const { return m_typed; }
    [[nodiscard]] bool isComplete() const { return m_typed.size() == m_facts.digits; }

    Q_INVOKABLE void type(int digit);
    Q_INVOKABLE void erase();
    void fill(const QString &number); ///< scanned: as if it had been typed
    Q_INVOKABLE void yes(); ///< with a number only when it is complete
    Q_INVOKABLE void no();
    Q_INVOKABLE void choose(const QString &id); ///< of those that wait; answers nothing
    Q_INVOKABLE void close(); ///< decides nothing

Q_SIGNALS:
    void factsChanged();
    void progressChanged();
    void waitingChanged();
    void typedChanged();

    // what the person wants
    void holdStarted(); ///< of YES; decides nothing
    void yesWanted(const QString &id, const QString &number);
    void noWanted(const QString &id);
    void chooseWanted(const QString &id);
    void closeWanted(const QString &id);

private:
    RequestFacts m_facts;
    RequestProgress m_progress;
    QList<RequestFacts> m_waiting;
    QString m_typed;
};

} // namespace viewmodel
