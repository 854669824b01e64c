#pragma once

#include "viewmodel/checkcasemodel.h"

namespace viewmodel {

/// What came of a check that was sent, or did not come of it.
struct CheckAnswer {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(QString number READ shownNumber)
    Q_PROPERTY(viewmodel::checks::Reason reason MEMBER reason)
    Q_PROPERTY(QString requester MEMBER requester)
    Q_PROPERTY(QString email MEMBER email)
    Q_PROPERTY(QDateTime sent MEMBER sent)
    Q_PROPERTY(QDateTime deletes MEMBER deletes)
    Q_PROPERTY(int minutesLeft MEMBER minutesLeft)
    Q_PROPERTY(QDateTime deleted MEMBER deleted)
    Q_PROPERTY(viewmodel::checks::Ending ending MEMBER ending)
    Q_PROPERTY(viewmodel::checks::Flaw flaw MEMBER flaw)
    Q_PROPERTY(viewmodel::checks::File again MEMBER again)
    Q_PROPERTY(int photos MEMBER photos)
    Q_PROPERTY(int triesLeft MEMBER triesLeft)
    Q_PROPERTY(bool final MEMBER final)
    Q_PROPERTY(viewmodel::checks::Verdict verdict MEMBER verdict)
    Q_PROPERTY(QString receipt MEMBER receipt)
    Q_PROPERTY(bool receiptComes MEMBER receiptComes)
    Q_PROPERTY(bool busy MEMBER busy)

public:
    [[nodiscard]] QString shownNumber() const { return unbroken(number); }

    QString number{}; ///< of the case
    checks::Reason reason = checks::Reason::TwoStepOff;
    QString requester{}; ///< the service that asked
    QString email{}; ///< of the account; approved, it may be what was forgotten
    QDateTime sent{}; ///< local times
    QDateTime deletes{}; ///< at the latest
    int minutesLeft = 0; ///< until then
    QDateTime deleted{};
    checks::Ending ending = checks::Ending::Decided;
    checks::Flaw flaw = checks::Flaw::Glare; ///< of a photo that is wanted again
    checks::File again = checks::File::Front; ///< the first of those
    int photos = 1; ///< how many of them
    int triesLeft = 0;
    bool final = false; ///< rejected: nothing is wanted again
    checks::Verdict verdict = checks::Verdict::Neutral;
    QString receipt{}; ///< signed by the server; empty when it was not reached, or ...
    bool receiptComes = false; ///< ... is still deleting
    bool busy = false;

    friend bool operator==(const CheckAnswer &, const CheckAnswer &) = default;
};

class CheckAnswerModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by CheckModel")
    Q_PROPERTY(viewmodel::CheckAnswer answer READ answer NOTIFY answerChanged)

public:
    using QObject::QObject;

    void show(const CheckAnswer &answer);
    [[nodiscard]] CheckAnswer answer() const { return m_answer; }

Q_SIGNALS:
    void answerChanged();

    // what the person wants; called by the pages
    void withdrawWanted(); ///< confirmed
    void againWanted(); ///< the photos that are wanted again
    void linkWanted(); ///< this phone with kAuth
    void supportWanted();
    void copyReceiptWanted();
    void doneWanted();

private:
    CheckAnswer m_answer;
};

} // namespace viewmodel
