#include "viewmodel/languages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QQmlEngine>

namespace viewmodel {

using namespace Qt::StringLiterals;

Languages::Languages(QQmlEngine &engine, AppModel &app)
    : m_engine(engine)
    , m_app(app)
{
}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_translator);
}

QStringList Languages::all()
{
    return {u"en"_s, u"fr"_s, u"de"_s, u"it"_s, u"es"_s};
}

void Languages::setSystem(const QString &name)
{
    m_system = name;
    speak();
}

void Languages::use(const QString &code)
{
    m_chosen = code;
    speak();
}

void Languages::speak()
{
    QString wanted = u"en"_s;
    for (const QString &name : {m_chosen, m_system}) {
        if (all().contains(name.left(2))) {
            wanted = name.left(2);
            break;
        }
    }
    if (wanted == m_current)
        return;
    m_current = wanted;
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(u":/i18n/kauth_%1.qm"_s.arg(wanted)))
        QCoreApplication::installTranslator(&m_translator);
    else
        qWarning("no words for the language %s", qUtf8Printable(wanted));
    QLocale::setDefault(
        m_system.startsWith(wanted) ? QLocale(m_system) : QLocale(wanted)); // with the country, if it is the system's
    m_engine.setUiLanguage(wanted);
    m_engine.retranslate();
    m_app.retranslate();
}

} // namespace viewmodel
