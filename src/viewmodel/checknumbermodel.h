#pragma once

#include "viewmodel/countriesmodel.h"
#include "viewmodel/faulttext.h"

namespace viewmodel {

/// How the SMS stands.
struct CheckSms {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(bool busy MEMBER busy)
    Q_PROPERTY(int waitSeconds MEMBER waitSeconds)
    Q_PROPERTY(int waitTotal MEMBER waitTotal)
    Q_PROPERTY(int triesLeft MEMBER triesLeft)

public:
    bool busy = false; ///< asking for an SMS, or the code is being checked
    int waitSeconds = 0; ///< until another SMS can be asked for
    int waitTotal = 30;
    int triesLeft = 5; ///< 0: a new SMS is needed

    friend bool operator==(const CheckSms &, const CheckSms &) = default;
};

/// The mobile number while it is typed, judged by the plan of its country, and the code of the SMS. Typing sends
/// nothing.
class CheckNumberModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by CheckModel")
    Q_PROPERTY(viewmodel::CountriesModel *countries READ countries CONSTANT)
    Q_PROPERTY(QString region READ region NOTIFY numberChanged)
    Q_PROPERTY(QString country READ country NOTIFY numberChanged)
    Q_PROPERTY(QString callingCode READ callingCode NOTIFY numberChanged)
    Q_PROPERTY(QString typed READ typed NOTIFY numberChanged)
    Q_PROPERTY(QString number READ number NOTIFY numberChanged)
    Q_PROPERTY(QString help READ help NOTIFY numberChanged)
    Q_PROPERTY(QString flaw READ flaw NOTIFY numberChanged)
    Q_PROPERTY(bool complete READ isComplete NOTIFY numberChanged)
    Q_PROPERTY(QString code READ code NOTIFY codeChanged)
    Q_PROPERTY(bool codeComplete READ isCodeComplete NOTIFY codeChanged)
    Q_PROPERTY(viewmodel::CheckSms sms READ sms NOTIFY smsChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    static constexpr int CodeDigits = 6;

    using QObject::QObject;

    void showRegion(const QString &region); ///< where the phone is at home; one of the plans
    void showNumber(const QString &e164); ///< asked with before, when the app comes back
    void show(const CheckSms &sms);
    void show(const Trouble &trouble); ///< a wrong code also empties what was typed
    void retranslate();

    [[nodiscard]] CountriesModel *countries() { return &m_countries; }
    [[nodiscard]] QString region() const { return m_region; }
    [[nodiscard]] QString country() const { return m_countries.nameOf(m_region); }
    [[nodiscard]] QString callingCode() const;
    [[nodiscard]] QString typed() const { return m_typed; }
    [[nodiscard]] QString number() const; ///< as people write it, with its code; empty unless complete
    [[nodiscard]] QString help() const;
    [[nodiscard]] QString flaw() const; ///< which part cannot be; empty while it still may become right
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] bool isCodeComplete() const { return m_code.size() == CodeDigits; }
    [[nodiscard]] CheckSms sms() const { return m_sms; }
    [[nodiscard]] QString error() const { return say(m_trouble).text(); }

    Q_INVOKABLE void choose(const QString &region);
    Q_INVOKABLE void type(const QString &text); ///< a number that comes with its code also chooses the country
    Q_INVOKABLE void send(); ///< only when it is complete
    Q_INVOKABLE void typeCode(const QString &digits);
    Q_INVOKABLE void eraseCode();
    Q_INVOKABLE void clearCode();
    Q_INVOKABLE void confirm();

Q_SIGNALS:
    void numberChanged();
    void codeChanged();
    void smsChanged();
    void errorChanged();

    // what the person wants
    void sendWanted(const QString &e164);
    void againWanted();
    void changeWanted();
    void confirmWanted(const QString &code);

private:
    CountriesModel m_countries;
    QString m_region = QStringLiteral("CH");
    QString m_typed;
    QString m_code;
    CheckSms m_sms;
    Trouble m_trouble;
};

} // namespace viewmodel
