#include "core/protocol/offer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace protocol;
using base::Fault;

class OfferTest : public QObject {
    Q_OBJECT
    const QString m_rest = u"&t=sLGys7S1tre4ubq7vL2-vw&k=VvCOjOL5evulQSk9TzotaxkMheWBS3m0roOl3zMQ6tc"_s;

private Q_SLOTS:
    void origins_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("origin"); // empty: refused
        QTest::addColumn<bool>("loopback");
        QTest::newRow("plain") << u"https://id.example.org"_s << u"https://id.example.org"_s << false;
        QTest::newRow("port") << u"https://id.example.org:8443"_s << u"https://id.example.org:8443"_s << false;
        QTest::newRow("default port") << u"https://id.example.org:443"_s << u"https://id.example.org"_s << false;
        QTest::newRow("slash") << u"https://id.example.org/"_s << u"https://id.example.org"_s << false;
        QTest::newRow("case") << u"HTTPS://ID.Example.org"_s << u"https://id.example.org"_s << false;
        QTest::newRow("true form of Cyrillic letters")
            << u"https://ехаmple.org"_s << u"https://xn--mple-43d3a6i.org"_s << false;
        QTest::newRow("umlaut") << u"https://bücher.example"_s << u"https://xn--bcher-kva.example"_s << false;
        QTest::newRow("http") << u"http://id.example.org"_s << QString() << true;
        QTest::newRow("http localhost") << u"http://localhost:8080"_s << u"http://localhost:8080"_s << true;
        QTest::newRow("http 127") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s << true;
        QTest::newRow("http localhost, not allowed") << u"http://localhost:8080"_s << QString() << false;
        QTest::newRow("looks like loopback") << u"http://127.0.0.1.example.org"_s << QString() << true;
        QTest::newRow("localhost of others") << u"http://localhost.example.org"_s << QString() << true;
        QTest::newRow("userinfo") << u"https://id.example.org@evil.example"_s << QString() << false;
        QTest::newRow("path") << u"https://id.example.org/x"_s << QString() << false;
        QTest::newRow("query") << u"https://id.example.org?x=1"_s << QString() << false;
        QTest::newRow("fragment") << u"https://id.example.org#x"_s << QString() << false;
        QTest::newRow("backslash") << u"https://id.example.org\\evil.example"_s << QString() << false;
        QTest::newRow("scheme") << u"ftp://id.example.org"_s << QString() << false;
        QTest::newRow("no scheme") << u"id.example.org"_s << QString() << false;
        QTest::newRow("empty host") << u"https://"_s << QString() << false;
        QTest::newRow("port 0") << u"https://id.example.org:0"_s << QString() << false;
        QTest::newRow("port too big") << u"https://id.example.org:70000"_s << QString() << false;
        QTest::newRow("escape") << u"https://id.ex%61mple.org"_s << QString() << false;
        QTest::newRow("space") << u"https://id. example.org"_s << QString() << false;
        QTest::newRow("empty label") << u"https://id..example.org"_s << QString() << false;
        QTest::newRow("long") << u"https://"_s + QString(400, u'a') + u".org"_s << QString() << false;
    }
    void origins()
    {
        QFETCH(QString, text);
        QFETCH(QString, origin);
        QFETCH(bool, loopback);
        const auto read = readOrigin(text, loopback ? Loopback::Allowed : Loopback::Refused);
        QCOMPARE(read.has_value(), !origin.isEmpty());
        if (read) {
            QCOMPARE(*read, origin);
            QCOMPARE(*readOrigin(*read, loopback ? Loopback::Allowed : Loopback::Refused), origin); // its one form
        }
    }

    void offers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("fault"); // -1: right
        const auto start = u"kauth://link?v=1&o=https%3A%2F%2Fid.example.org"_s;
        QTest::newRow("right") << start + m_rest << -1;
        QTest::newRow("another order") << u"kauth://link?o=https%3A%2F%2Fid.example.org&v=1"_s + m_rest << -1;
        QTest::newRow("otpauth") << u"otpauth://totp/x?secret=AAAA"_s << int(Fault::NotFound);
        QTest::newRow("text") << u"hello"_s << int(Fault::NotFound);
        QTest::newRow("web address") << u"https://id.example.org/?v=1"_s << int(Fault::NotFound);
        QTest::newRow("kcheck") << u"kauth://case?v=1&o=https%3A%2F%2Fid.example.org"_s + m_rest
                                << int(Fault::NotFound);
        QTest::newRow("version 2") << u"kauth://link?v=2&o=https%3A%2F%2Fid.example.org"_s + m_rest
                                   << int(Fault::Unsupported);
        QTest::newRow("no version") << u"kauth://link?o=https%3A%2F%2Fid.example.org"_s + m_rest
                                    << int(Fault::Malformed);
        QTest::newRow("unknown flag") << start + m_rest + u"&insecure=1"_s << int(Fault::Malformed);
        QTest::newRow("twice") << start + u"&o=https%3A%2F%2Fevil.example"_s + m_rest << int(Fault::Malformed);
        QTest::newRow("short token") << start
                + u"&t=sLGys7S1tre4ubq7vL2-v&k=VvCOjOL5evulQSk9TzotaxkMheWBS3m0roOl3zMQ6tc"_s
                                     << int(Fault::Malformed);
        QTest::newRow("short hash") << start + u"&t=sLGys7S1tre4ubq7vL2-vw&k=VvCOjOL5"_s << int(Fault::Malformed);
        QTest::newRow("http") << u"kauth://link?v=1&o=http%3A%2F%2Fid.example.org"_s + m_rest << int(Fault::Refused);
        QTest::newRow("userinfo") << u"kauth://link?v=1&o=https%3A%2F%2Fa%40id.example.org"_s + m_rest
                                  << int(Fault::Refused);
        QTest::newRow("not its true form")
            << u"kauth://link?v=1&o=https%3A%2F%2FID.example.org"_s + m_rest << int(Fault::Refused);
        QTest::newRow("NUL") << u"kauth://link?v=1&o=https%3A%2F%2Fid.example.org%00"_s + m_rest
                             << int(Fault::Malformed);
        QTest::newRow("long") << start + m_rest + QString(600, u'x') << int(Fault::Malformed);
    }
    void offers()
    {
        QFETCH(QString, text);
        QFETCH(int, fault);
        const auto offer = readLinkOffer(text, Loopback::Refused);
        QCOMPARE(offer ? -1 : int(offer.error().fault), fault);
        if (offer)
            QCOMPARE(*readLinkOffer(format(*offer), Loopback::Refused), *offer);
    }

    void numberCodes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("fault"); // -1: read
        const auto hash = u"VvCOjOL5evulQSk9TzotaxkMheWBS3m0roOl3zMQ6tc"_s;
        const auto row = [&](const char *name, const QString &rest, int fault) {
            QTest::newRow(name) << u"kauth://number?v=1&"_s + rest << fault;
        };
        row("six digits", u"c=%1&n=048291"_s.arg(hash), -1);
        row("five digits", u"c=%1&n=48291"_s.arg(hash), int(Fault::Malformed));
        row("letters", u"c=%1&n=04829x"_s.arg(hash), int(Fault::Malformed));
        row("short hash", u"c=VvCO&n=048291"_s, int(Fault::Malformed));
        row("one field more", u"c=%1&n=048291&x=1"_s.arg(hash), int(Fault::Malformed));
        row("no number", u"c=%1"_s.arg(hash), int(Fault::Malformed));
        QTest::newRow("version 2") << u"kauth://number?v=2&c=%1&n=048291"_s.arg(hash) << int(Fault::Unsupported);
        QTest::newRow("link offer") << u"kauth://link?v=1"_s << int(Fault::NotFound);
    }
    void numberCodes()
    {
        QFETCH(QString, text);
        QFETCH(int, fault);
        const auto code = readNumberCode(text);
        QCOMPARE(code ? -1 : int(code.error().fault), fault);
        if (code)
            QCOMPARE(format(*code), text);
    }
};

QTEST_APPLESS_MAIN(OfferTest)
#include "offer.moc"
