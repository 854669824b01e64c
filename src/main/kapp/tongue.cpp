#include "main/kapp/tongue.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

void Tongue::setSystem(const QString &language)
{
    m_system = language;
    speak();
}

void Tongue::setChosen(const QString &language)
{
    m_chosen = language;
    speak();
}

void Tongue::speak()
{
    const QString language = m_chosen.isEmpty() ? m_system : m_chosen;
    if (language == m_spoken)
        return;
    m_spoken = language;
    QLocale::setDefault(QLocale(language));
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(QLocale(language), u"kauth"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_translator);
    Q_EMIT changed();
}
