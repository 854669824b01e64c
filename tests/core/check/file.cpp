#include "core/check/file.h"
#include "core/check/place.h"

#include "core/base/encoding.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"

#include <QTest>

#include <cmath>

using namespace check;
using base::Fault;
using protocol::FileKind;

class FileTest : public QObject {
    Q_OBJECT
    crypto::SealingPair m_one = crypto::SealingPair::generate();
    crypto::SealingPair m_two = crypto::SealingPair::generate();
    QList<protocol::Reviewer> m_reviewers{{crypto::newId<protocol::ReviewerId>(), m_one.publicKey()},
        {crypto::newId<protocol::ReviewerId>(), m_two.publicKey()}};
    FileIdentity m_identity{crypto::newId<protocol::CaseId>(), FileKind::Front};

private Q_SLOTS:
    void everyReviewerAndNobodyElse()
    {
        const auto plain = crypto::randomBytes(200'000);
        const auto file = sealFile(m_identity, plain, m_reviewers);
        QCOMPARE(file.hash, crypto::sha256(file.bytes));
        QCOMPARE(file.keys.size(), 2);
        QCOMPARE(file.keys[1].reviewer, m_reviewers[1].id);
        QCOMPARE(openFile(m_identity, file.bytes, file.keys[0].sealed, m_one)->reveal().toByteArray(), plain);
        QCOMPARE(openFile(m_identity, file.bytes, file.keys[1].sealed, m_two)->reveal().toByteArray(), plain);
        QCOMPARE(openFile(m_identity, file.bytes, file.keys[0].sealed, m_two).error().fault, Fault::WrongKey);
        QVERIFY(!file.bytes.contains(plain.mid(1000, 16)));
    }

    void asTheFormatSays()
    {
        const auto file = sealFile(m_identity, "picture", {m_reviewers[0]});
        QCOMPARE(file.bytes.size(), 28 + 24 + 7 + 17);
        QCOMPARE(file.bytes.first(12), QByteArray("KCHKFILE\0\1\1\1", 12));
        QCOMPARE(file.bytes.mid(12, 16), m_identity.id.toBytes());
        const auto box = crypto::openSealed(m_one, file.keys[0].sealed);
        QCOMPARE(box->reveal().first(59).toByteArray(),
            QByteArray("kcheck-key\0", 11) + m_identity.id.toBytes() + file.hash);
        const auto key = crypto::StreamKey::fromBytes(crypto::SecretBytes::copyOf(box->reveal().sliced(59)));
        QCOMPARE(crypto::openStream(*key, file.bytes.first(28), file.bytes.sliced(28))->reveal().toByteArray(),
            QByteArray("picture"));
    }

    void nothingElse()
    {
        const auto file = sealFile(m_identity, crypto::randomBytes(70'000), m_reviewers);
        const auto other = sealFile(m_identity, crypto::randomBytes(70'000), m_reviewers);
        const auto open = [&](const FileIdentity &identity, const QByteArray &bytes, const QByteArray &key) {
            const auto opened = openFile(identity, bytes, key, m_one);
            return opened ? -1 : int(opened.error().fault);
        };
        const auto key = file.keys[0].sealed;
        QCOMPARE(open({m_identity.id, FileKind::Back}, file.bytes, key), int(Fault::WrongKey));
        QCOMPARE(open({crypto::newId<protocol::CaseId>(), FileKind::Front}, file.bytes, key), int(Fault::WrongKey));
        QCOMPARE(open(m_identity, file.bytes, other.keys[0].sealed), int(Fault::WrongKey));
        QCOMPARE(open(m_identity, other.bytes, key), int(Fault::WrongKey));
        auto later = file.bytes;
        later[9] = 2;
        QCOMPARE(open(m_identity, later, key), int(Fault::Unsupported));
        QCOMPARE(open(m_identity, file.bytes.first(20), key), int(Fault::Malformed));
        QCOMPARE(open(m_identity, "KCHK", key), int(Fault::Malformed));
        for (qsizetype at = 28; at < file.bytes.size(); at += 997) {
            auto changed = file.bytes;
            changed[at] = char(changed[at] ^ 1);
            QCOMPARE(open(m_identity, changed, key), int(Fault::WrongKey));
        }
        // No key is used twice.
        QVERIFY(sealFile(m_identity, "x", m_reviewers).bytes != sealFile(m_identity, "x", m_reviewers).bytes);
    }

    void places_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::newRow("Vevey") << 46.46301 << 6.84337;
        QTest::newRow("equator") << 0.004 << -0.004;
        QTest::newRow("Tromsø") << 69.64921 << 18.95532;
        QTest::newRow("south") << -54.80191 << -68.30295;
        QTest::newRow("date line") << -16.79999 << 179.99999;
        QTest::newRow("pole") << 90.0 << 12.3;
    }
    void places()
    {
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        const auto place = roundedPlace({latitude, longitude, 12.2});
        QVERIFY(place);
        QCOMPARE(place->accuracy, 13);
        const double kilometres = 111.195;
        const double north = (place->latitude / 1e5 - latitude) * kilometres;
        const double east = (place->longitude / 1e5 - longitude) * kilometres * std::cos(latitude * M_PI / 180);
        QVERIFY2(std::hypot(north, east) < 0.72,
            qPrintable(QString::number(std::hypot(north, east)))); // half a square's diagonal
        // Neighbours within 200 m of a grid point are the same.
        const auto point = roundedPlace({place->latitude / 1e5, place->longitude / 1e5, 12.2});
        QCOMPARE(point->latitude, place->latitude);
        if (latitude == 90)
            return; // the one place where the grid ends between two of its lines
        QCOMPARE(
            roundedPlace({place->latitude / 1e5 * 0.99999, place->longitude / 1e5, 12.2})->latitude, place->latitude);
        QVERIFY(std::abs(place->latitude / 1e5 * kilometres - std::round(place->latitude / 1e5 * kilometres)) < 0.002);
    }
    void noPlace()
    {
        for (const auto &position : {Position{91, 0, 1}, Position{0, 181, 1}, Position{std::nan(""), 0, 1},
                 Position{0, 0, -1}, Position{0, 0, std::nan("")}})
            QCOMPARE(roundedPlace(position).error().fault, Fault::Refused);
    }
};

QTEST_APPLESS_MAIN(FileTest)
#include "file.moc"
