#include "core/crypto/secret.h"

#include <QTest>

#include <algorithm>
#include <type_traits>

using namespace Qt::StringLiterals;
using crypto::SecretBytes;

namespace {

struct SealTag;
struct SignTag;
using SealKey = crypto::Key<SealTag>;
using SignKey = crypto::Key<SignTag>;

static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
static_assert(std::is_nothrow_move_constructible_v<SecretBytes> && std::is_nothrow_move_assignable_v<SecretBytes>);
static_assert(!std::is_convertible_v<SecretBytes, QByteArray> && !std::is_constructible_v<SecretBytes, QByteArray>);
static_assert(!std::is_constructible_v<SealKey, SignKey> && !std::is_constructible_v<SealKey, SecretBytes>);
static_assert(!std::is_copy_constructible_v<SealKey>);

template <class T>
concept Printable = requires(QDebug debug, const T &value) { debug << value; };
static_assert(!Printable<SecretBytes>);

} // namespace

class SecretTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesAndLeavesNothing()
    {
        SecretBytes first = SecretBytes::copyOf("seed");
        SecretBytes second = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is the point
        QCOMPARE(second.reveal(), QByteArrayView("seed"));
        SecretBytes third;
        third = std::move(second);
        QCOMPARE(third.reveal(), QByteArrayView("seed"));
        QCOMPARE(third.clone().reveal(), QByteArrayView("seed"));
    }

    void comparesContents_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::newRow("same") << "seed"_ba << "seed"_ba;
        QTest::newRow("empty") << ""_ba << ""_ba;
        QTest::newRow("last byte") << "seed"_ba << "seet"_ba;
        QTest::newRow("prefix") << "seed"_ba << "see"_ba;
        QTest::newRow("empty and not") << "seed"_ba << ""_ba;
        QTest::newRow("NUL inside") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3);
    }

    void comparesContents()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QCOMPARE(SecretBytes::copyOf(a) == SecretBytes::copyOf(b), a == b);
    }

    void madeInPlace()
    {
        const SecretBytes made = SecretBytes::make(4, [](std::span<unsigned char> bytes) {
            QCOMPARE(bytes.size(), size_t(4));
            QVERIFY(std::all_of(bytes.begin(), bytes.end(), [](unsigned char byte) { return byte == 0; }));
            bytes[3] = 7;
        });
        QCOMPARE(made.reveal(), QByteArrayView("\0\0\0\7", 4));
    }

    void randomDiffers()
    {
        QVERIFY(!(SecretBytes::random(32) == SecretBytes::random(32)));
        QVERIFY(SecretBytes::random(0).isEmpty());
    }

    void keysHaveOneSize()
    {
        QVERIFY(SealKey::fromBytes(SecretBytes::random(32)));
        for (const int size : {0, 31, 33})
            QCOMPARE(SealKey::fromBytes(SecretBytes::random(size)).error().fault, base::Fault::Malformed);
        const SealKey key = SealKey::generate();
        QVERIFY(key == key.clone());
        QVERIFY(!(key == SealKey::generate()));
    }

    void wipeLeavesOtherCopiesAlone()
    {
        QByteArray bytes("typed");
        const QByteArray kept = bytes;
        crypto::wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(kept, "typed"_ba);
        QString text = u"typed"_s;
        crypto::wipe(text);
        QVERIFY(text.isEmpty());
    }
};

QTEST_APPLESS_MAIN(SecretTest)
#include "secret.moc"
