#include "viewmodel/checknumbermodel.h"

#include "core/check/number/phonenumber.h"

#include <QCoreApplication>

namespace viewmodel {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckNumber)
};

/// Shown from the first digits on that no number can have; a short one is only on its way.
QString words(check::NumberFlaw flaw, const QString &country)
{
    switch (flaw) {
    case check::NumberFlaw::TooLong:
        return Words::tr("%1: this number is too long.", "a country").arg(country);
    case check::NumberFlaw::Odd:
        return Words::tr("Only digits, please.");
    case check::NumberFlaw::NotMobile:
        return Words::tr("%1: no mobile number begins like this.", "a country").arg(country);
    case check::NumberFlaw::TooShort:
    case check::NumberFlaw::None:
        break;
    }
    return {};
}

/// Where the country has a trunk, it need not be typed.
QString helpFor(const check::Plan *plan, const QString &country)
{
    if (!plan || plan->trunk[0] == '\0' || qstrcmp(plan->code, "1") == 0)
        return country;
    return Words::tr("%1. You can leave out the first %2.", "a country; a digit")
        .arg(country, QString::fromLatin1(plan->trunk));
}

check::PhoneNumber judged(const QString &region, const QString &typed)
{
    const check::Plan *plan = check::planOf(region);
    return plan ? check::readNumber(*plan, typed) : check::PhoneNumber{};
}

} // namespace

void CheckNumberModel::showRegion(const QString &region)
{
    if (!m_typed.isEmpty() || region == m_region || !check::planOf(region))
        return;
    m_region = region;
    Q_EMIT numberChanged();
}

void CheckNumberModel::showNumber(const QString &e164)
{
    const check::Abroad number = check::readAbroad(e164);
    if (!number.plan)
        return;
    m_region = QString::fromLatin1(number.plan->region);
    m_typed = check::grouped(*number.plan, number.national);
    Q_EMIT numberChanged();
}

void CheckNumberModel::show(const CheckSms &sms)
{
    if (sms == m_sms)
        return;
    m_sms = sms;
    Q_EMIT smsChanged();
}

void CheckNumberModel::show(const Trouble &trouble)
{
    if ((trouble.problem == Problem::WrongSmsCode || trouble.problem == Problem::SmsCodesUsed) && !m_code.isEmpty()) {
        m_code.clear();
        Q_EMIT codeChanged();
    }
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    Q_EMIT errorChanged();
}

void CheckNumberModel::retranslate()
{
    m_countries.retranslate();
    Q_EMIT numberChanged();
    Q_EMIT errorChanged();
}

QString CheckNumberModel::callingCode() const
{
    const check::Plan *plan = check::planOf(m_region);
    return plan ? u'+' + QString::fromLatin1(plan->code) : QString();
}

QString CheckNumberModel::number() const
{
    return check::shownNumber(judged(m_region, m_typed).e164);
}

QString CheckNumberModel::help() const
{
    return helpFor(check::planOf(m_region), country());
}

QString CheckNumberModel::flaw() const
{
    return words(judged(m_region, m_typed).flaw, country());
}

bool CheckNumberModel::isComplete() const
{
    return judged(m_region, m_typed).flaw == check::NumberFlaw::None;
}

void CheckNumberModel::choose(const QString &region)
{
    if (region == m_region || !check::planOf(region))
        return;
    m_region = region;
    Q_EMIT numberChanged();
}

void CheckNumberModel::type(const QString &text)
{
    if (text == m_typed)
        return;
    const check::Abroad number = check::readAbroad(text);
    m_typed = text;
    if (number.plan && check::readNumber(*number.plan, number.national).flaw == check::NumberFlaw::None) {
        m_region = QString::fromLatin1(number.plan->region);
        m_typed = check::grouped(*number.plan, number.national);
    }
    Q_EMIT numberChanged();
}

void CheckNumberModel::send()
{
    if (isComplete() && !m_sms.busy && m_sms.waitSeconds == 0)
        Q_EMIT sendWanted(judged(m_region, m_typed).e164);
}

void CheckNumberModel::typeCode(const QString &digits)
{
    const QString before = m_code;
    for (const QChar digit : digits) {
        if (digit.isDigit() && m_code.size() < CodeDigits && !m_sms.busy)
            m_code += QChar(u'0' + digit.digitValue());
    }
    if (m_code == before)
        return;
    Q_EMIT codeChanged();
    show(Trouble{});
}

void CheckNumberModel::eraseCode()
{
    if (m_code.isEmpty() || m_sms.busy)
        return;
    m_code.chop(1);
    Q_EMIT codeChanged();
}

void CheckNumberModel::clearCode()
{
    if (m_code.isEmpty() || m_sms.busy)
        return;
    m_code.clear();
    Q_EMIT codeChanged();
}

void CheckNumberModel::confirm()
{
    if (isCodeComplete() && !m_sms.busy && m_sms.triesLeft > 0)
        Q_EMIT confirmWanted(m_code);
}

} // namespace viewmodel
