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

void Languages::use(const QString &code)
{
    QString wanted = code;
    if (!all().contains(wanted))
        wanted = QLocale::system().name().left(2);
    if (!all().contains(wanted))
        wanted = u"en"_s;
    if (wanted == m_current)
        return;
    m_current = wanted;
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(u":/i18n/kauth_%1.qm"_s.arg(wanted)))
        QCoreApplication::installTranslator(&m_translator);
    else
        qWarning("no words for the language %s", qUtf8Printable(wanted));
    QLocale::setDefault(QLocale(wanted));
    m_engine.setUiLanguage(wanted);
    m_engine.retranslate();
    m_app.retranslate();
}

} // namespace viewmodel
