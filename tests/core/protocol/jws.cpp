#include "core/protocol/jws.h"

#include "core/base/encoding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace protocol;

class JwsTest : public QObject {
    Q_OBJECT

    const crypto::P256Private m_phone = crypto::P256Private::generate();
    const crypto::Ed25519Private m_server = crypto::Ed25519Private::generate();
    const QByteArray m_kid = "0NHS09TV1tfY2drb3N3e3w";

    QByteArray good() const { return signJws(Type::Fetch, m_kid, m_phone, R"({"a":1})"); }

    /// Signed for real, under any header.
    QByteArray under(const QByteArray &header) const
    {
        const auto input = base::toBase64Url(header) + '.' + base::toBase64Url(R"({"a":1})");
        return attach(input, m_phone.sign(input));
    }

private Q_SLOTS:
    void roundTrip()
    {
        QCOMPARE(*verifyJws(Type::Fetch, m_kid, m_phone.publicKey(), good()), QByteArray(R"({"a":1})"));
        const auto state = signJws(Type::State, m_server, "{}");
        QCOMPARE(*verifyJws(Type::State, m_server.publicKey(), state), QByteArray("{}"));
        const auto claimed = claim(state);
        QVERIFY(claimed);
        QCOMPARE(claimed->type, Type::State);
        QCOMPARE(claimed->kid, base::toBase64Url(keyHash(m_server.publicKey())));
    }

    void anotherTypeKidOrKey()
    {
        const auto other = crypto::P256Private::generate();
        QCOMPARE(verifyJws(Type::Deny, m_kid, m_phone.publicKey(), good()).error().fault, base::Fault::WrongKey);
        QCOMPARE(verifyJws(Type::Fetch, "0NHS09TV1tfY2drb3N3e3A", m_phone.publicKey(), good()).error().fault,
            base::Fault::WrongKey);
        QCOMPARE(verifyJws(Type::Fetch, m_kid, other.publicKey(), good()).error().fault, base::Fault::WrongKey);
        const auto forged = signJws(Type::State, crypto::Ed25519Private::generate(), "{}");
        QCOMPARE(verifyJws(Type::State, m_server.publicKey(), forged).error().fault, base::Fault::WrongKey);
    }

    void everyByteCounts()
    {
        const auto envelope = good();
        for (qsizetype at = 0; at < envelope.size(); ++at) {
            auto changed = envelope;
            changed[at] = changed[at] == 'A' ? 'B' : 'A';
            QVERIFY2(!verifyJws(Type::Fetch, m_kid, m_phone.publicKey(), changed), qPrintable(QString::number(at)));
        }
        for (qsizetype length = 0; length < envelope.size(); ++length)
            QVERIFY(!verifyJws(Type::Fetch, m_kid, m_phone.publicKey(), envelope.first(length)));
    }

    void headers_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("fault");
        const auto malformed = int(base::Fault::Malformed);
        QTest::newRow("none") << QByteArray(R"({"alg":"none","kid":"0NHS09TV1tfY2drb3N3e3w","typ":"kauth-fetch+jws"})")
                              << malformed;
        QTest::newRow("other direction") << QByteArray(
            R"({"alg":"EdDSA","kid":"0NHS09TV1tfY2drb3N3e3w","typ":"kauth-fetch+jws"})")
                                         << malformed;
        QTest::newRow("HMAC") << QByteArray(R"({"alg":"HS256","kid":"0NHS09TV1tfY2drb3N3e3w","typ":"kauth-fetch+jws"})")
                              << malformed;
        QTest::newRow("lower case") << QByteArray(
            R"({"alg":"es256","kid":"0NHS09TV1tfY2drb3N3e3w","typ":"kauth-fetch+jws"})")
                                    << malformed;
        QTest::newRow("a key inside") << QByteArray(
            R"({"alg":"ES256","jwk":{},"kid":"0NHS09TV1tfY2drb3N3e3w","typ":"kauth-fetch+jws"})")
                                      << malformed;
        QTest::newRow("crit") << QByteArray(
            R"({"alg":"ES256","crit":["x"],"kid":"0NHS09TV1tfY2drb3N3e3w","typ":"kauth-fetch+jws"})")
                              << malformed;
        QTest::newRow("no kid") << QByteArray(R"({"alg":"ES256","typ":"kauth-fetch+jws"})") << malformed;
        QTest::newRow("twice") << QByteArray(
            R"({"alg":"ES256","alg":"ES256","kid":"0NHS09TV1tfY2drb3N3e3w","typ":"kauth-fetch+jws"})")
                               << malformed;
        QTest::newRow("not text") << QByteArray(
            R"({"alg":["ES256"],"kid":"0NHS09TV1tfY2drb3N3e3w","typ":"kauth-fetch+jws"})")
                                  << malformed;
        QTest::newRow("unknown type") << QByteArray(R"({"alg":"ES256","kid":"0NHS09TV1tfY2drb3N3e3w","typ":"JWT"})")
                                      << int(base::Fault::Unsupported);
        QTest::newRow("long") << QByteArray(
            R"({"alg":"ES256","kid":"0NHS09TV1tfY2drb3N3e3w","typ":"kauth-fetch+jws"} )")
                                     .leftJustified(400, ' ')
                              << malformed;
    }
    void headers()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, fault);
        const auto opened = verifyJws(Type::Fetch, m_kid, m_phone.publicKey(), under(header));
        QVERIFY(!opened);
        QCOMPARE(int(opened.error().fault), fault);
    }

    void shapes_data()
    {
        QTest::addColumn<QByteArray>("envelope");
        const auto envelope = good();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("dots") << QByteArray("..");
        QTest::newRow("four parts") << envelope + ".AA";
        QTest::newRow("padding") << envelope + "==";
        QTest::newRow("newline") << envelope + '\n';
        QTest::newRow("space before") << ' ' + envelope;
        QTest::newRow("standard base64") << QByteArray(envelope).replace('-', '+').replace('_', '/') + "/";
        QTest::newRow("too long") << envelope + QByteArray(MaxMessage, 'A');
        QTest::newRow("JSON serialization") << QByteArray(R"({"protected":"e30","payload":"e30","signature":"AA"})");
    }
    void shapes()
    {
        QFETCH(QByteArray, envelope);
        const auto opened = verifyJws(Type::Fetch, m_kid, m_phone.publicKey(), envelope);
        QVERIFY(!opened);
        QCOMPARE(opened.error().fault, base::Fault::Malformed);
    }

    void strayBits()
    {
        // The last character of a 64-byte signature holds four unused bits: only one text stands for it.
        const auto envelope = good();
        const auto alphabet = QByteArray("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
        auto changed = envelope;
        changed.back() = alphabet[alphabet.indexOf(envelope.back()) | 1];
        QCOMPARE(verifyJws(Type::Fetch, m_kid, m_phone.publicKey(), changed).error().fault, base::Fault::Malformed);
    }
};

QTEST_APPLESS_MAIN(JwsTest)
#include "jws.moc"
