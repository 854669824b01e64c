#include "platform/desktop/softwarekeystore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace platform;
using Purpose = app::KeyStore::Purpose;
using crypto::SecretBytes;

class SoftwareKeyStoreTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString file() const { return m_folder->filePath(u"keystore"_s); }
    std::unique_ptr<SoftwareKeyStore> open() { return SoftwareKeyStore::open(file()).value(); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void signsWithWhatItMade()
    {
        const auto store = open();
        const auto pair = store->create(Purpose::Verification).takeResult();
        QVERIFY(pair);
        const auto signature = store->sign(Purpose::Verification, pair->blob.clone(), "bytes").takeResult();
        QVERIFY(signature);
        QVERIFY(crypto::verify(pair->publicKey, "bytes", *signature));
        QCOMPARE(store->storageClass(), protocol::Storage::Software);
        const auto other = store->create(Purpose::Verification).takeResult();
        QVERIFY(!(other->publicKey == pair->publicKey));
    }

    void whatIsErasedSignsNothingAlsoAfterAStart()
    {
        SecretBytes blob;
        {
            const auto store = open();
            blob = std::move(store->create(Purpose::Possession).takeResult()->blob);
            QVERIFY(store->erase(blob.clone()).takeResult());
            QCOMPARE(
                store->sign(Purpose::Possession, blob.clone(), "b").takeResult().error().fault, base::Fault::NotFound);
        }
        QCOMPARE(
            open()->sign(Purpose::Possession, blob.clone(), "b").takeResult().error().fault, base::Fault::NotFound);
    }

    void wrapsAcrossStarts()
    {
        const QByteArray wrapped = open()->wrap(SecretBytes::copyOf("master")).takeResult().value();
        QVERIFY(!wrapped.contains("master"));
        QCOMPARE(open()->unwrap(wrapped).takeResult()->reveal(), QByteArrayView("master"));
        QByteArray changed = wrapped;
        changed[changed.size() - 1] = char(changed.back() ^ 1);
        QCOMPARE(open()->unwrap(changed).takeResult().error().fault, base::Fault::WrongKey);
        QVERIFY(QFile::remove(file()));
        QCOMPARE(open()->unwrap(wrapped).takeResult().error().fault, base::Fault::NotFound);
    }

    void remembers()
    {
        QCOMPARE(open()->recall(u"generation"_s).takeResult().error().fault, base::Fault::NotFound);
        QVERIFY(open()->remember(u"generation"_s, "41").takeResult());
        QVERIFY(open()->remember(u"generation"_s, "42").takeResult());
        QCOMPARE(open()->recall(u"generation"_s).takeResult().value(), QByteArray("42"));
    }

    void fileIsItsUsersAlone()
    {
        QVERIFY(open()->remember(u"x"_s, "1").takeResult());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(file()) & others, QFile::Permissions());
    }

    void saysWhenItsFileIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("short key") << QByteArray("{\"wrap\":\"AAAA\",\"values\":{},\"erased\":[]}");
        QTest::newRow("no base64") << QByteArray("{\"wrap\":\"\",\"values\":{\"x\":\"*\"},\"erased\":[]}");
    }

    void saysWhenItsFileIsDamaged()
    {
        QFETCH(QByteArray, bytes);
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(bytes) == bytes.size());
        damaged.close();
        const auto store = SoftwareKeyStore::open(file());
        QVERIFY(!store);
        QCOMPARE(store.error().fault, base::Fault::Broken);
    }

    void saysWhenNothingCanBeWritten()
    {
        const auto store = SoftwareKeyStore::open(m_folder->filePath(u"no/such/folder"_s)).value();
        QCOMPARE(store->remember(u"x"_s, "1").takeResult().error().fault, base::Fault::Broken);
        QCOMPARE(store->wrap(SecretBytes::copyOf("m")).takeResult().error().fault, base::Fault::Broken);
    }
};

QTEST_GUILESS_MAIN(SoftwareKeyStoreTest)
#include "softwarekeystore.moc"
