#include "core/crypto/stream.h"

#include "core/crypto/random.h"

#include <QTest>

using namespace crypto;
using base::Fault;

class StreamTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sizes_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size :
            {qsizetype(0), qsizetype(1), streamPiece - 1, streamPiece, streamPiece + 1, 3 * streamPiece})
            QTest::addRow("%lld", static_cast<long long>(size)) << size;
    }
    void sizes()
    {
        QFETCH(qsizetype, size);
        const auto key = StreamKey::generate();
        const auto bytes = randomBytes(size);
        const auto sealed = sealStream(key, "for this", bytes);
        const auto pieces = std::max<qsizetype>(1, (size + streamPiece - 1) / streamPiece);
        QCOMPARE(sealed.size(), streamHeader + size + pieces * streamOverhead);
        const auto opened = openStream(key, "for this", sealed);
        QVERIFY(opened);
        QCOMPARE(opened->reveal().toByteArray(), bytes);
        QVERIFY(sealStream(key, "for this", bytes) != sealed);

        QCOMPARE(openStream(StreamKey::generate(), "for this", sealed).error().fault, Fault::WrongKey);
        QCOMPARE(openStream(key, "for that", sealed).error().fault, Fault::WrongKey);
        for (const auto &changed : {sealed.chopped(1), sealed + 'x', sealed + sealed.last(streamOverhead)})
            QVERIFY(!openStream(key, "for this", changed));
        for (qsizetype at = 0; at < sealed.size(); at += 1 + sealed.size() / 97) {
            auto changed = sealed;
            changed[at] = char(changed[at] ^ 0x40);
            QCOMPARE(openStream(key, "for this", changed).error().fault, Fault::WrongKey);
        }
    }

    void piecesStayInTheirPlaces()
    {
        const auto key = StreamKey::generate();
        const auto bytes = randomBytes(3 * streamPiece);
        const auto sealed = sealStream(key, {}, bytes);
        constexpr auto whole = streamPiece + streamOverhead;
        // Cut after a whole piece, one left out, two exchanged.
        QCOMPARE(openStream(key, {}, sealed.chopped(whole)).error().fault, Fault::WrongKey);
        QCOMPARE(openStream(key, {}, sealed.first(streamHeader + whole) + sealed.last(whole)).error().fault,
            Fault::WrongKey);
        const auto exchanged = sealed.first(streamHeader) + sealed.mid(streamHeader + whole, whole)
            + sealed.mid(streamHeader, whole) + sealed.last(whole);
        QCOMPARE(openStream(key, {}, exchanged).error().fault, Fault::WrongKey);
        QCOMPARE(openStream(key, {}, sealed.first(streamHeader)).error().fault, Fault::Malformed);
        QCOMPARE(openStream(key, {}, {}).error().fault, Fault::Malformed);
    }
};

QTEST_APPLESS_MAIN(StreamTest)
#include "stream.moc"
