#include "platform/desktop/settings.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using platform::Settings;

class SettingsTest : public QObject {
    Q_OBJECT

    static QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

private Q_SLOTS:
    void takes_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *command, const char *member, const QJsonValue &value) {
            QTest::newRow(command) << QByteArray(command) << QByteArray(member) << value;
        };
        row(R"({"do":"network","mode":"slow","delay":1.5,"loss":20})", "network", u"slow"_s);
        row(R"({"do":"network","mode":"slow","delay":1.5,"loss":20})", "networkDelay", 1.5);
        row(R"({"do":"network","mode":"slow","loss":20})", "networkLoss", 20);
        row(R"({"do":"network","mode":"off"})", "networkDelay", 0.6);
        row(R"({"do":"push","mode":"delay","delay":3})", "pushDelay", 3);
        row(R"({"do":"push","mode":"duplicate"})", "push", u"duplicate"_s);
        row(R"({"do":"clock","skew":-90.5})", "skew", -90.5);
        row(R"({"do":"biometrics","answer":"none"})", "biometrics", u"none"_s);
        row(R"({"do":"permission","camera":"refused"})", "permission", u"refused"_s);
        row(R"({"do":"locale","locale":"de_CH"})", "locale", u"de_CH"_s);
        row(R"({"do":"theme","theme":"dark"})", "theme", u"dark"_s);
        row(R"({"do":"font","scale":2})", "font", 2);
        row(R"({"do":"motion","less":true})", "lessMotion", true);
        row(R"({"do":"contrast","more":true})", "moreContrast", true);
        row(R"({"do":"size","width":320,"height":568})", "height", 568);
        row(R"({"do":"turn"})", "width", 844);
    }

    void takes()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, member);
        QFETCH(QJsonValue, value);
        const auto settings = applied(Settings{}, json(command));
        QVERIFY(settings);
        const QJsonObject made = toJson(*settings);
        QCOMPARE(made[QLatin1StringView(member)], value);
        const auto again = platform::settingsFrom(made);
        QVERIFY(again);
        QCOMPARE(*again, *settings);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("command");
        for (const char *command : {R"({"do":"network"})", R"({"do":"network","mode":"fast"})",
                 R"({"do":"network","mode":"slow","delay":-1})", R"({"do":"network","mode":"slow","loss":101})",
                 R"({"do":"network","mode":"slow","delay":"1"})", R"({"do":"push","mode":"lose"})", R"({"do":"clock"})",
                 R"({"do":"clock","skew":1e12})", R"({"do":"biometrics","answer":"maybe"})", R"({"do":"locale"})",
                 R"({"do":"locale","locale":"../fr"})", R"({"do":"theme","theme":"blue"})",
                 R"({"do":"font","scale":9})", R"({"do":"font"})", R"({"do":"motion"})", R"({"do":"contrast"})",
                 R"({"do":"size","width":100,"height":568})", R"({"do":"size","width":390})"})
            QTest::newRow(command) << QByteArray(command);
    }

    void refuses()
    {
        QFETCH(QByteArray, command);
        const auto settings = applied(Settings{}, json(command));
        QVERIFY(!settings);
        QCOMPARE(settings.error().fault, base::Fault::Malformed);
        QVERIFY(!settings.error().detail.isEmpty());
    }

    void knowsWhatIsNotItsOwn()
    {
        QCOMPARE(applied(Settings{}, json(R"({"do":"tap","name":"yes"})")).error().fault, base::Fault::Unsupported);
        QVERIFY(!platform::settingsFrom({}));
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings.moc"
