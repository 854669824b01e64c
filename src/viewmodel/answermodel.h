#pragma once

#include "viewmodel/kinds.h"
#include "viewmodel/words.h"

#include <QDateTime>
#include <QtQml/qqmlregistration.h>

namespace viewmodel {

/// How a request ended.
struct Answer {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(viewmodel::Outcome outcome MEMBER outcome)
    Q_PROPERTY(QString account MEMBER account)
    Q_PROPERTY(QString place READ shownPlace)
    Q_PROPERTY(QString device READ device)
    Q_PROPERTY(QDateTime asked MEMBER asked)
    Q_PROPERTY(int endSeconds MEMBER endSeconds)
    Q_PROPERTY(int sessions MEMBER sessions)
    Q_PROPERTY(bool paused MEMBER paused)
    Q_PROPERTY(bool unsent MEMBER unsent)
    Q_PROPERTY(bool mine MEMBER mine)
    Q_PROPERTY(bool busy MEMBER busy)
    Q_PROPERTY(bool changes MEMBER changes)

public:
    Outcome outcome = Outcome::Expired;
    QString account{};
    QString browser{};
    QString system{};
    QString place{};
    QDateTime asked{}; ///< local time
    int endSeconds = 0; ///< "End this session" is there for so long
    int sessions = -1; ///< signed-in sessions of the account; -1: not known
    bool paused = false; ///< requests are paused for one hour
    bool unsent = false; ///< a NO that is kept until there is a network
    bool mine = false; ///< a NO that was said to have been a mistake; the Manager knows
    bool busy = false; ///< looking for a new request, or ending the session
    bool changes = false; ///< it was about the ways to sign in, not about a sign-in

    [[nodiscard]] QString device() const { return deviceText(browser, system); }
    [[nodiscard]] QString shownPlace() const { return placeText(place); }
    friend bool operator==(const Answer &, const Answer &) = default;
};

class AnswerModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(viewmodel::Answer answer READ answer NOTIFY answerChanged)

public:
    using QObject::QObject;

    void show(const Answer &answer);
    [[nodiscard]] Answer answer() const { return m_answer; }

Q_SIGNALS:
    void answerChanged();

    // what the person wants; called by the page
    void doneWanted();
    void endSessionWanted();
    void changePasswordWanted();
    void sessionsWanted();
    void pauseWanted(bool paused);
    void lookAgainWanted();
    void notMeWanted();
    void itWasMeWanted();

private:
    Answer m_answer;
};

} // namespace viewmodel
