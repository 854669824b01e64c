#include "core/base/uri.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::UriStyle;

class UriTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takenApart()
    {
        const auto uri
            = base::readUri(u"kauth://LINK:8443/a%2Fb?o=https%3A%2F%2Fexample.org&t=a+b&empty="_s, UriStyle::Strict);
        QVERIFY(uri);
        QCOMPARE(uri->scheme, u"kauth"_s);
        QCOMPARE(uri->host, u"link"_s);
        QCOMPARE(uri->port, quint16(8443));
        QCOMPARE(uri->path, u"/a/b"_s);
        QCOMPARE(uri->query.size(), 3);
        QCOMPARE(uri->parameter(u"o"), u"https://example.org"_s);
        QCOMPARE(uri->parameter(u"t"), u"a+b"_s);
        QCOMPARE(uri->parameter(u"empty"), u""_s);
        QCOMPARE(uri->parameter(u"O"), std::nullopt);
    }

    void withoutMore()
    {
        const auto uri = base::readUri(u"https://example.org"_s, UriStyle::Strict);
        QVERIFY(uri);
        QVERIFY(!uri->port);
        QVERIFY(uri->path.isEmpty());
        QVERIFY(uri->query.isEmpty());
    }

    void forgiving()
    {
        const auto uri
            = base::readUri(u"otpauth://totp/Z\u00fcrich \U0001f511:me?issuer=Big+Corp%2B"_s, UriStyle::Forgiving);
        QVERIFY(uri);
        QCOMPARE(uri->path, u"/Z\u00fcrich \U0001f511:me"_s);
        QCOMPARE(uri->parameter(u"issuer"), u"Big Corp+"_s);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("evenForgiving");
        QTest::newRow("empty") << QString() << true;
        QTest::newRow("no scheme") << u"example.org/x"_s << true;
        QTest::newRow("scheme alone") << u"https://"_s << true;
        QTest::newRow("scheme with a digit") << u"h2://x"_s << true;
        QTest::newRow("blank before") << u" https://example.org"_s << true;
        QTest::newRow("user") << u"https://me@example.org/"_s << true;
        QTest::newRow("user and password") << u"https://me:pw@example.org/"_s << true;
        QTest::newRow("escaped host") << u"https://ex%61mple.org/"_s << true;
        QTest::newRow("unicode host") << u"https://ex\u0430mple.org/"_s << true;
        QTest::newRow("IP literal") << u"https://[::1]/"_s << true;
        QTest::newRow("backslash") << u"https://good.org\\@evil.org/"_s << true;
        QTest::newRow("port empty") << u"https://example.org:/"_s << true;
        QTest::newRow("port 0") << u"https://example.org:0/"_s << true;
        QTest::newRow("port 65536") << u"https://example.org:65536/"_s << true;
        QTest::newRow("port signed") << u"https://example.org:+80/"_s << true;
        QTest::newRow("port with zeros") << u"https://example.org:0080/"_s << true;
        QTest::newRow("fragment") << u"https://example.org/#x"_s << true;
        QTest::newRow("fragment in the query") << u"https://example.org/?a=1#x"_s << true;
        QTest::newRow("duplicate parameter") << u"k://h/?a=1&a=2"_s << true;
        QTest::newRow("duplicate parameter, escaped") << u"k://h/?a=1&%61=2"_s << true;
        QTest::newRow("parameter without value") << u"k://h/?a"_s << true;
        QTest::newRow("parameter without name") << u"k://h/?=a"_s << true;
        QTest::newRow("empty parameter") << u"k://h/?a=1&"_s << true;
        QTest::newRow("NUL") << u"k://h/?a=%00"_s << true;
        QTest::newRow("end of line") << u"k://h/?a=%0A"_s << true;
        QTest::newRow("C1 control") << u"k://h/%C2%85"_s << true;
        QTest::newRow("escape cut short") << u"k://h/%4"_s << true;
        QTest::newRow("escape of nothing") << u"k://h/?a=%"_s << true;
        QTest::newRow("escape not hexadecimal") << u"k://h/?a=%G0"_s << true;
        QTest::newRow("escaped overlong") << u"k://h/?a=%C0%80"_s << true;
        QTest::newRow("escaped surrogate") << u"k://h/?a=%ED%A0%80"_s << true;
        QTest::newRow("lone surrogate") << u"k://h/?a="_s + QChar(0xd83d) << true;
        QTest::newRow("raw tab") << u"k://h/?a=\t"_s << true;
        QTest::newRow("too long") << u"k://h/"_s + QString(5000, u'a') << true;
        QTest::newRow("too many parameters") << u"k://h/?"_s + [] {
            QStringList all;
            for (int i = 0; i < 65; ++i)
                all.append(u"p%1=1"_s.arg(i));
            return all.join(u'&');
        }() << true;
        QTest::newRow("raw blank") << u"k://h/?a=b c"_s << false;
        QTest::newRow("raw letter beyond ASCII") << u"k://h/?a=\u00fc"_s << false;
        QTest::newRow("angle bracket") << u"k://h/<"_s << false;
    }

    void refused()
    {
        QFETCH(QString, text);
        QFETCH(bool, evenForgiving);
        QCOMPARE(base::readUri(text, UriStyle::Strict).error().fault, base::Fault::Malformed);
        QCOMPARE(base::readUri(text, UriStyle::Forgiving).has_value(), !evenForgiving);
    }

    void encodeIsUndone()
    {
        const QString text = u"a-b._~c d&e=f?g#h/\u00fc\U0001f511%"_s;
        const QString encoded = base::percentEncode(text);
        QCOMPARE(encoded, u"a-b._~c%20d%26e%3Df%3Fg%23h%2F%C3%BC%F0%9F%94%91%25"_s);
        const auto uri = base::readUri(u"k://h/?x="_s + encoded, UriStyle::Strict);
        QVERIFY(uri);
        QCOMPARE(uri->parameter(u"x"), text);
    }
};

QTEST_APPLESS_MAIN(UriTest)
#include "uri.moc"
