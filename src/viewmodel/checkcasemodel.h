#pragma once

#include "viewmodel/checkkinds.h"
#include "viewmodel/faulttext.h"

#include <QDateTime>
#include <QObject>

namespace viewmodel {

/// A case as it is shown: its number stays on one line.
[[nodiscard]] inline QString unbroken(QString number)
{
    return number.replace(u'-', u'\u2011');
}

/// Who asks for what, as the server signed it: all a person needs before anything is shared.
struct CheckCase {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(QString number READ shownNumber)
    Q_PROPERTY(viewmodel::checks::Reason reason MEMBER reason)
    Q_PROPERTY(QString requester MEMBER requester)
    Q_PROPERTY(QString account MEMBER account)
    Q_PROPERTY(QString server MEMBER server)
    Q_PROPERTY(QDateTime until MEMBER until)
    Q_PROPERTY(bool open MEMBER open)
    Q_PROPERTY(bool busy MEMBER busy)

public:
    [[nodiscard]] QString shownNumber() const { return unbroken(number); }

    QString number{}; ///< "7Q4-M2K"
    checks::Reason reason = checks::Reason::TwoStepOff;
    QString requester{}; ///< the service that asks
    QString account{}; ///< as the person wrote it; empty when that is what was forgotten
    QString server{}; ///< host (and port) in its true, punycode form
    QDateTime until{}; ///< local time; then the case closes if nothing was sent
    bool open = false; ///< begun already: the start page goes on with it
    bool busy = false;

    friend bool operator==(const CheckCase &, const CheckCase &) = default;
};

class CheckCaseModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by CheckModel")
    Q_PROPERTY(viewmodel::CheckCase facts READ facts NOTIFY factsChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    using QObject::QObject;

    void show(const CheckCase &facts);
    void show(const Trouble &trouble); ///< of the link just opened
    void showPasted(const QString &text) { Q_EMIT pasted(text); }
    [[nodiscard]] CheckCase facts() const { return m_facts; }
    [[nodiscard]] QString error() const { return say(m_trouble).text(); }

Q_SIGNALS:
    void factsChanged();
    void errorChanged();
    void pasted(const QString &text);

    // what the person wants; called by the pages
    void startWanted(); ///< a new case, or where the open one stands
    void linkWanted(const QString &text);
    void pasteWanted();
    void yesWanted();
    void notMineWanted(); ///< "I did not ask for this": reported and closed

private:
    CheckCase m_facts;
    Trouble m_trouble;
};

} // namespace viewmodel
