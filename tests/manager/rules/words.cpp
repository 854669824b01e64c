#include "manager/rules/agent.h"
#include "manager/rules/backup.h"
#include "manager/rules/place.h"

#include <QtTest>

using namespace manager::rules;
using namespace Qt::StringLiterals;

/// What people type and what browsers and networks are called.
class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void backupRoundTrip()
    {
        QCOMPARE(backupText(QByteArray(10, '\0')), u"0000-0000-0000-0000"_s);
        QCOMPARE(backupText(QByteArray(10, '\xff')), u"ZZZZ-ZZZZ-ZZZZ-ZZZZ"_s);
        const QByteArray bytes = QByteArray::fromHex("00443214c74254b635cf");
        QCOMPARE(backupText(bytes), u"0123-4567-89AB-CDEF"_s);
        QCOMPARE(readBackup(u"0123-4567-89AB-CDEF").value(), bytes);
    }

    void backupForgives_data()
    {
        QTest::addColumn<QString>("typed");
        for (const auto *text : {"0123456789abcdef", "o123 4567 89ab cdef", " OI23-4567-89AB-CDEF ",
                 "0L23-4567-89AB-CDEF", "0i2-345678-9AB\tCDEF\n"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }

    void backupForgives()
    {
        QFETCH(QString, typed);
        QCOMPARE(readBackup(typed).value(), QByteArray::fromHex("00443214c74254b635cf"));
    }

    void backupRefuses_data()
    {
        QTest::addColumn<QString>("typed");
        for (const auto *text : {"", "0123-4567-89AB-CDE", "0123-4567-89AB-CDEFG", "U123-4567-89AB-CDEF",
                 "0123_4567_89AB_CDEF", "0123-4567-89AB-CDE\xc3\xa9"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }

    void backupRefuses()
    {
        QFETCH(QString, typed);
        QVERIFY(!readBackup(typed));
    }

    void agents_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("browser");
        QTest::addColumn<QString>("system");
        const auto row = [](const char *header, QString browser, QString system) {
            QTest::newRow(header) << QByteArray(header) << browser << system;
        };
        row("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", u"Firefox"_s, u"Linux"_s);
        row("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/130.0.0.0 "
            "Safari/537.36",
            u"Chrome"_s, u"Linux"_s);
        row("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130 Safari/537.36 "
            "Edg/130",
            u"Edge"_s, u"Windows"_s);
        row("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 "
            "Safari/605.1.15",
            u"Safari"_s, u"macOS"_s);
        row("Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130 Mobile "
            "Safari/537.36",
            u"Chrome"_s, u"Android"_s);
        row("Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 CriOS/130 Mobile Safari/604.1",
            u"Chrome"_s, u"iPhone"_s);
        row("", u"Unknown browser"_s, u"unknown system"_s);
        row("<b>Evil</b>\x1b[31m", u"Unknown browser"_s, u"unknown system"_s);
    }

    void agents()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, browser);
        QFETCH(QString, system);
        QCOMPARE(readAgent(header), (Agent{browser, system}));
        QCOMPARE(readAgent(QByteArray(100'000, 'x') + header).browser, u"Unknown browser"_s);
    }

    void places()
    {
        const QList<NamedNetwork> named{readNetwork(u"198.51.100.0/24", u"Bern"_s).value(),
            readNetwork(u"198.51.100.64/26", u"Bern, second floor"_s).value(),
            readNetwork(u"2001:db8::/32", u"Vevey"_s).value()};
        const auto place = [&](QStringView address) { return placeOf(QHostAddress(address.toString()), named); };
        QCOMPARE(place(u"127.0.0.1"), u"This computer"_s);
        QCOMPARE(place(u"::1"), u"This computer"_s);
        QCOMPARE(place(u"::ffff:127.0.0.1"), u"This computer"_s);
        QCOMPARE(place(u"192.168.1.4"), u"Local network"_s);
        QCOMPARE(place(u"fd00::1"), u"Local network"_s);
        QCOMPARE(place(u"198.51.100.3"), u"Bern"_s);
        QCOMPARE(place(u"198.51.100.70"), u"Bern, second floor"_s);
        QCOMPARE(place(u"2001:db8:7::1"), u"Vevey"_s);
        QCOMPARE(place(u"192.0.2.71"), u"Unknown place"_s);
        QVERIFY(!readNetwork(u"nonsense/8", u"x"_s));
        QVERIFY(!readNetwork(u"10.0.0.1", u"x"_s));
    }

    void networks()
    {
        const auto network = [](QStringView address) { return networkOf(QHostAddress(address.toString())); };
        QCOMPARE(network(u"198.51.100.3"), u"198.51.100.0/24"_s);
        QCOMPARE(network(u"::ffff:198.51.100.200"), u"198.51.100.0/24"_s);
        QCOMPARE(network(u"2001:db8:1:2:3:4:5:6"), u"2001:db8:1:2::/64"_s);
        QCOMPARE(network(u"127.0.0.1"), network(u"::1"));
        QCOMPARE(network(u""), u"unknown"_s);
    }
};

QTEST_APPLESS_MAIN(WordsTest)
#include "words.moc"
