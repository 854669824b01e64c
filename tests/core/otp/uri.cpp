#include "core/otp/uri.h"

#include "core/base/encoding.h"
#include "core/base/json.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Drop a JSON file into tests/data/otpauth, get a test: a "uri" and either the "fault" or everything that is to be
/// read.
namespace {

const QDir folder(QStringLiteral(K_TEST_DATA "/otpauth"));

QString kindName(otp::Kind kind)
{
    switch (kind) {
    case otp::Kind::Totp:
        return u"totp"_s;
    case otp::Kind::Hotp:
        return u"hotp"_s;
    case otp::Kind::Steam:
        return u"steam"_s;
    }
    Q_UNREACHABLE();
}

void compare(const otp::OtpAuth &auth, const QJsonObject &expected)
{
    QCOMPARE(auth.issuer, expected[u"issuer"].toString());
    QCOMPARE(auth.name, expected[u"name"].toString());
    QCOMPARE(kindName(auth.params.kind), expected[u"kind"].toString());
    QCOMPARE(QString(otp::name(auth.params.algorithm)), expected[u"algorithm"].toString());
    QCOMPARE(auth.params.digits, expected[u"digits"].toInt());
    QCOMPARE(static_cast<qint64>(auth.params.period.count()), expected[u"period"].toInteger());
    QCOMPARE(static_cast<qint64>(auth.params.counter), expected[u"counter"].toInteger());
    QCOMPARE(QString::fromLatin1(base::toHex(auth.seed.reveal())), expected[u"seed"].toString());
}

} // namespace

class UriTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void files_data()
    {
        QTest::addColumn<QJsonObject>("expected");
        const QStringList found = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        QVERIFY(found.size() >= 80);
        for (const QString &name : found) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto object = base::readJson(file.readAll());
            QVERIFY2(object, qPrintable(name));
            QTest::newRow(qPrintable(name.chopped(5))) << *object;
        }
    }

    void files()
    {
        QFETCH(QJsonObject, expected);
        const auto auth = otp::parseUri(expected[u"uri"].toString());
        if (expected.contains(u"fault")) {
            QVERIFY(!auth);
            QCOMPARE(QString(base::name(auth.error().fault)), expected[u"fault"].toString());
            return;
        }
        QVERIFY2(auth, auth ? "" : qPrintable(auth.error().detail));
        compare(*auth, expected);
        // What is written reads back the same.
        const auto again = otp::parseUri(otp::formatUri(*auth));
        QVERIFY(again);
        compare(*again, expected);
    }

    void errorsDoNotQuote()
    {
        const auto error = otp::parseUri(u"otpauth://totp/mary?secret=MZXW6YTBOI&digits=x"_s).error();
        QVERIFY(!error.detail.contains(u"mary") && !error.detail.contains(u"MZXW6YTBOI"));
    }

    void writtenForm()
    {
        otp::OtpAuth auth;
        auth.issuer = u"ACME Co"_s;
        auth.name = u"john@example.org"_s;
        auth.seed = crypto::SecretBytes::copyOf("12345678901234567890");
        QCOMPARE(otp::formatUri(auth),
            u"otpauth://totp/ACME%20Co:john%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=ACME%20Co"
            "&algorithm=SHA1&digits=6&period=30"_s);
    }
};

QTEST_APPLESS_MAIN(UriTest)
#include "uri.moc"
