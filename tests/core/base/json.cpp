#include "core/base/json.h"

#include <QTest>

using namespace Qt::StringLiterals;

class JsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepted_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << "{}"_ba;
        QTest::newRow("white space") << " \t\r\n{ \"a\" : [ 1 , 2 ] } \n"_ba;
        QTest::newRow("numbers") << R"({"n":[0,-0,1,-1,0.5,-1.25e+3,1E-7,9007199254740993]})"_ba;
        QTest::newRow("words") << R"({"a":true,"b":false,"c":null})"_ba;
        QTest::newRow("escapes") << "{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\udd11\"}"_ba;
        QTest::newRow("the same name at two depths") << R"({"a":{"a":1},"b":[{"a":1},{"a":2}]})"_ba;
        QTest::newRow("text in many scripts") << "{\"\u00e9\":\"\u20ac \U0001f511\"}"_ba;
        QTest::newRow("as deep as allowed") << R"({"a":[[[[[[[1]]]]]]]})"_ba;
    }

    void accepted()
    {
        QFETCH(QByteArray, text);
        const auto object = base::readJson(text);
        QVERIFY2(object, object ? "" : qPrintable(object.error().detail));
        const QByteArray again = base::writeJson(*object);
        QCOMPARE(base::readJson(again).value(), *object);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("blank") << "  "_ba;
        QTest::newRow("array") << "[]"_ba;
        QTest::newRow("number") << "1"_ba;
        QTest::newRow("byte order mark") << "\xef\xbb\xbf{}"_ba;
        QTest::newRow("cut short") << "{\"a\":1"_ba;
        QTest::newRow("cut in a string") << "{\"a"_ba;
        QTest::newRow("cut in an escape") << "{\"a\\"_ba;
        QTest::newRow("cut in a code point") << "{\"\\u00"_ba;
        QTest::newRow("trailing bytes") << "{}x"_ba;
        QTest::newRow("trailing object") << "{}{}"_ba;
        QTest::newRow("trailing NUL") << QByteArray("{}\0", 3);
        QTest::newRow("duplicate name") << R"({"a":1,"a":1})"_ba;
        QTest::newRow("duplicate name, escaped") << R"({"a":1,"\u0061":2})"_ba;
        QTest::newRow("duplicate name, escaped pair") << "{\"\U0001f511\":1,\"\\ud83d\\udd11\":2}"_ba;
        QTest::newRow("duplicate name, deep") << R"({"x":[{"a":1,"b":2,"a":3}]})"_ba;
        QTest::newRow("lone high surrogate") << R"({"a":"\ud83d"})"_ba;
        QTest::newRow("lone low surrogate") << R"({"a":"\udd11"})"_ba;
        QTest::newRow("surrogates swapped") << R"({"a":"\udd11\ud83d"})"_ba;
        QTest::newRow("high surrogate twice") << R"({"a":"\ud83d\ud83d"})"_ba;
        QTest::newRow("surrogate as UTF-8") << "{\"a\":\"\xed\xa0\x80\"}"_ba;
        QTest::newRow("invalid UTF-8") << "{\"a\":\"\xff\"}"_ba;
        QTest::newRow("NaN") << R"({"a":NaN})"_ba;
        QTest::newRow("Infinity") << R"({"a":-Infinity})"_ba;
        QTest::newRow("beyond double") << R"({"a":1e999})"_ba;
        QTest::newRow("leading zero") << R"({"a":01})"_ba;
        QTest::newRow("leading plus") << R"({"a":+1})"_ba;
        QTest::newRow("bare point") << R"({"a":1.})"_ba;
        QTest::newRow("point first") << R"({"a":.5})"_ba;
        QTest::newRow("hexadecimal") << R"({"a":0x10})"_ba;
        QTest::newRow("exponent without digits") << R"({"a":1e})"_ba;
        QTest::newRow("minus alone") << R"({"a":-})"_ba;
        QTest::newRow("comma at the end") << R"({"a":1,})"_ba;
        QTest::newRow("comma at the end of an array") << R"({"a":[1,]})"_ba;
        QTest::newRow("comma missing") << R"({"a":1 "b":2})"_ba;
        QTest::newRow("colon missing") << R"({"a" 1})"_ba;
        QTest::newRow("value missing") << R"({"a":})"_ba;
        QTest::newRow("name not quoted") << R"({a:1})"_ba;
        QTest::newRow("single quotes") << "{'a':1}"_ba;
        QTest::newRow("comment") << "{/**/}"_ba;
        QTest::newRow("control character") << "{\"a\":\"\n\"}"_ba;
        QTest::newRow("unknown escape") << R"({"a":"\x41"})"_ba;
        QTest::newRow("brackets crossed") << R"({"a":[1}])"_ba;
        QTest::newRow("word cut short") << R"({"a":tru})"_ba;
        QTest::newRow("word in capitals") << R"({"a":True})"_ba;
        QTest::newRow("too deep") << R"({"a":[[[[[[[[1]]]]]]]]})"_ba;
        QTest::newRow("very deep") << QByteArray(60000, '[');
        QTest::newRow("very deep objects") << QByteArray("{\"a\":").repeated(10000);
        QTest::newRow("too long") << "{\"a\":\"" + QByteArray(64 * 1024, 'x') + "\"}";
    }

    void refused()
    {
        QFETCH(QByteArray, text);
        const auto object = base::readJson(text);
        QVERIFY(!object);
        QCOMPARE(object.error().fault, base::Fault::Malformed);
    }

    void equalObjectsAreEqualBytes()
    {
        const auto one = base::readJson(R"({"b":1, "a":{"y":2,"x":3}})").value();
        const auto other = base::readJson("{\"a\":{\"x\":3,\"y\":2},\n\"b\":1}").value();
        QCOMPARE(base::writeJson(one), R"({"a":{"x":3,"y":2},"b":1})"_ba);
        QCOMPARE(base::writeJson(one), base::writeJson(other));
    }

    void readerTakesAnObjectApart()
    {
        base::ObjectReader reader(base::readJson(R"({"name":"desk","key":"Zm9v","n":-7,"big":9007199254740993,
            "on":true,"inside":{"x":1},"list":[1,2],"maybe":"there"})")
                .value());
        QCOMPARE(reader.string(u"name", 4), u"desk"_s);
        QCOMPARE(reader.bytes(u"key", 3), "foo"_ba);
        QCOMPARE(reader.integer(u"n", -7, -7), -7);
        QCOMPARE(reader.integer(u"big", 0, std::numeric_limits<qint64>::max()), 9007199254740993);
        QCOMPARE(reader.boolean(u"on"), true);
        QCOMPARE(reader.object(u"inside").size(), 1);
        QCOMPARE(reader.array(u"list", 2).size(), 2);
        QCOMPARE(reader.optionalString(u"maybe", 10), u"there"_s);
        QCOMPARE(reader.optionalString(u"absent", 10), std::nullopt);
        QCOMPARE(reader.optionalBytes(u"absent", 10), std::nullopt);
        QCOMPARE(reader.optionalBytesUpTo(u"absent", 10), std::nullopt);
        QCOMPARE(reader.optionalInteger(u"absent", 0, 1), std::nullopt);
        QCOMPARE(reader.optionalBoolean(u"absent"), std::nullopt);
        QCOMPARE(reader.optionalObject(u"absent"), std::nullopt);
        QCOMPARE(reader.optionalArray(u"absent", 1), std::nullopt);
        QVERIFY(reader.finish());
    }

    void readerRefuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("missing") << R"({"s":"x","b":"Zm9v"})"_ba;
        QTest::newRow("unknown") << R"({"s":"x","b":"Zm9v","n":1,"extra":1})"_ba;
        QTest::newRow("another case of the name") << R"({"S":"x","b":"Zm9v","n":1})"_ba;
        QTest::newRow("number for text") << R"({"s":1,"b":"Zm9v","n":1})"_ba;
        QTest::newRow("null for text") << R"({"s":null,"b":"Zm9v","n":1})"_ba;
        QTest::newRow("text too long") << R"({"s":"xxxxx","b":"Zm9v","n":1})"_ba;
        QTest::newRow("NUL in text") << R"({"s":"\u0000","b":"Zm9v","n":1})"_ba;
        QTest::newRow("end of line in text") << R"({"s":"a\nb","b":"Zm9v","n":1})"_ba;
        QTest::newRow("C1 control in text") << R"({"s":"\u0085","b":"Zm9v","n":1})"_ba;
        QTest::newRow("bytes too short") << R"({"s":"x","b":"Zm8","n":1})"_ba;
        QTest::newRow("bytes too long") << R"({"s":"x","b":"Zm9vYg","n":1})"_ba;
        QTest::newRow("bytes padded") << R"({"s":"x","b":"Zm8=","n":1})"_ba;
        QTest::newRow("text for a number") << R"({"s":"x","b":"Zm9v","n":"1"})"_ba;
        QTest::newRow("fraction") << R"({"s":"x","b":"Zm9v","n":1.5})"_ba;
        QTest::newRow("below") << R"({"s":"x","b":"Zm9v","n":-1})"_ba;
        QTest::newRow("above") << R"({"s":"x","b":"Zm9v","n":11})"_ba;
        QTest::newRow("beyond 64 bits") << R"({"s":"x","b":"Zm9v","n":18446744073709551617})"_ba;
        QTest::newRow("boolean for a number") << R"({"s":"x","b":"Zm9v","n":true})"_ba;
    }

    void readerRefuses()
    {
        QFETCH(QByteArray, text);
        base::ObjectReader reader(base::readJson(text).value());
        (void)reader.string(u"s", 4);
        (void)reader.bytes(u"b", 3);
        (void)reader.integer(u"n", 0, 10);
        QCOMPARE(reader.finish().error().fault, base::Fault::Malformed);
    }

    void callersMayRefuse()
    {
        base::ObjectReader reader(base::readJson(R"({"mode":"sideways"})").value());
        const QString mode = reader.string(u"mode", 10);
        reader.refuse(u"mode", u"unknown");
        reader.refuse(u"other", u"later");
        const auto end = reader.finish();
        QVERIFY(!end);
        QVERIFY(end.error().detail.contains(u"mode"));
        QVERIFY(!end.error().detail.contains(mode)); // details are safe to log
    }
};

QTEST_APPLESS_MAIN(JsonTest)
#include "json.moc"
