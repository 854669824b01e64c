#include "viewmodel/languages.h"

#include <QQmlEngine>
#include <QTest>

using namespace Qt::StringLiterals;
using viewmodel::AppModel;
using viewmodel::Languages;

class LanguagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysTheFixedPhrases_data()
    {
        QTest::addColumn<QByteArray>("context");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("phrases"); // fr, de, it, es: as the design fixes them
        const auto row = [](const char *context, const char *text, const QStringList &phrases) {
            QTest::newRow(text) << QByteArray(context) << QByteArray(text) << phrases;
        };
        row("RequestPage", "Is this you?", {u"Est-ce vous ?"_s, u"Sind Sie das?"_s, u"Sei tu?"_s, u"¿Eres tú?"_s});
        row("RequestNumberPage", "YES, it’s me",
            {u"OUI, c’est moi"_s, u"JA, das bin ich"_s, u"SÌ, sono io"_s, u"SÍ, soy yo"_s});
        row("RequestPage", "NO, it’s not me",
            {u"NON, ce n’est pas moi"_s, u"NEIN, das bin ich nicht"_s, u"NO, non sono io"_s, u"NO, no soy yo"_s});
        row("RequestNumberPage", "NO, not me",
            {u"NON, pas moi"_s, u"NEIN, nicht ich"_s, u"NO, non io"_s, u"NO, yo no"_s});
        row("RequestPage", "Hold for YES, it’s me",
            {u"Maintenir pour OUI"_s, u"Für JA gedrückt halten"_s, u"Tieni premuto per SÌ"_s,
                u"Mantén pulsado para SÍ"_s});
        row("RequestNumberPage", "Type the number you see where you sign in",
            {u"Tapez le nombre affiché là où vous vous connectez"_s, u"Welche Zahl steht dort, wo Sie sich anmelden?"_s,
                u"Scrivi il numero che vedi dove stai accedendo"_s,
                u"Escribe el número que ves donde inicias sesión"_s});
        row("RequestDeniedPage", "Refused. Nobody got in.",
            {u"Refusé. Personne n’est entré."_s, u"Abgelehnt. Niemand ist hineingekommen."_s,
                u"Rifiutato. Nessuno è entrato."_s, u"Rechazado. Nadie ha entrado."_s});
        row("RequestPage", "Not sure? Choose NO.",
            {u"Un doute ? Choisissez NON."_s, u"Nicht sicher? Wählen Sie NEIN."_s, u"Non sei sicuro? Scegli NO."_s,
                u"¿Dudas? Elige NO."_s});
        row("TimeToAnswer", "Time left to answer",
            {u"Temps restant pour répondre"_s, u"Zeit zum Antworten"_s, u"Tempo per rispondere"_s,
                u"Tiempo para responder"_s});
        row("LinkCodesPage", "Keep these 10 backup codes",
            {u"Gardez ces 10 codes de secours"_s, u"Bewahren Sie diese 10 Ersatzcodes auf"_s,
                u"Conserva questi 10 codici di riserva"_s, u"Guarda estos 10 códigos de reserva"_s});
        row("ScanWords", "Good. Hold still.",
            {u"Bien. Ne bougez plus."_s, u"Gut. Bitte stillhalten."_s, u"Bene. Resta fermo."_s,
                u"Bien. No te muevas."_s});
    }

    void saysTheFixedPhrases()
    {
        QFETCH(QByteArray, context);
        QFETCH(QByteArray, text);
        QFETCH(QStringList, phrases);
        QQmlEngine engine;
        AppModel app;
        Languages languages(engine, app);
        const QStringList codes{u"fr"_s, u"de"_s, u"it"_s, u"es"_s};
        for (int i = 0; i < codes.size(); ++i) {
            languages.use(codes.at(i));
            QCOMPARE(QCoreApplication::translate(context.constData(), text.constData()), phrases.at(i));
        }
    }

    void countsInWords()
    {
        QQmlEngine engine;
        AppModel app;
        Languages languages(engine, app);
        const auto left
            = [](int n) { return QCoreApplication::translate("LockedRequest", "%n sign-in(s) waiting", nullptr, n); };
        languages.use(u"en"_s);
        QCOMPARE(left(1), u"1 sign-in is waiting"_s);
        QCOMPARE(left(2), u"2 sign-ins are waiting"_s);
        languages.use(u"de"_s);
        QCOMPARE(left(1), u"1 Anmeldung wartet"_s);
        QCOMPARE(left(2), u"2 Anmeldungen warten"_s);
        languages.use(u"fr"_s);
        QCOMPARE(left(0), u"0 connexion attend"_s);
    }

    void aProblemFollowsTheLanguage()
    {
        QQmlEngine engine;
        AppModel app;
        Languages languages(engine, app);
        app.link()->show(viewmodel::Trouble{viewmodel::Problem::WrongPassword, 0, {}});
        languages.use(u"it"_s);
        QCOMPARE(app.link()->error(),
            u"Questa password non corrisponde. Il tuo account è al sicuro e nulla è cambiato. Controlla la lingua della tastiera, poi riprova."_s);
        QCOMPARE(engine.uiLanguage(), u"it"_s);
        app.toast()->show(viewmodel::Toast::AccountAdded, u"Studio Quai"_s);
        QCOMPARE(app.toast()->text(), u"Studio Quai è stato aggiunto"_s);
        viewmodel::RequestFacts facts;
        facts.browser = u"Firefox"_s;
        facts.system = u"Linux"_s;
        QCOMPARE(facts.device(), u"Firefox su Linux"_s);
    }

    void thePersonsThenTheSystemsThenEnglish()
    {
        QQmlEngine engine;
        AppModel app;
        Languages languages(engine, app);
        languages.setSystem(u"pt_BR"_s);
        QCOMPARE(languages.current(), u"en"_s);
        languages.setSystem(u"de-CH"_s);
        QCOMPARE(languages.current(), u"de"_s);
        languages.use(u"fr"_s);
        QCOMPARE(languages.current(), u"fr"_s);
        languages.setSystem(u"it"_s);
        QCOMPARE(languages.current(), u"fr"_s);
        languages.use({});
        QCOMPARE(languages.current(), u"it"_s);
        QCOMPARE(QCoreApplication::translate("RequestPage", "Is this you?"), u"Sei tu?"_s);
    }
};

QTEST_MAIN(LanguagesTest)
#include "languages.moc"
