#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/crypto/hash.h"
#include "core/otp/code.h"
#include "core/vault/locked.h"

#include <QDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using base::Fault;
using crypto::SecretBytes;
using vault::LockedVault;
using vault::SlotKey;
using vault::Vault;

/// Drop NAME.vault and NAME.json into tests/data/vault, get a test. The JSON says with which "key" (of the first
/// key-store slot, hexadecimal) or "password" it is opened and what to "expect": "open", or the fault's name.
namespace {

const QDir folder(QStringLiteral(K_TEST_DATA "/vault"));

QByteArray contents(const QString &name)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(name));
    return file.readAll();
}

QJsonObject about(const QString &name)
{
    return base::readJson(contents(name + u".json"_s)).value();
}

base::Result<Vault> openWithKey(const QByteArray &bytes, const QString &hexKey)
{
    const auto locked = LockedVault::read(bytes);
    if (!locked)
        return tl::unexpected(locked.error());
    const auto key = SlotKey::fromBytes(SecretBytes::copyOf(base::fromHex(hexKey.toLatin1()).value()));
    for (const vault::Slot &slot : locked->ways()) {
        if (slot.kind == vault::SlotKind::KeyStore)
            return locked->openWithKey(slot.id, key.value());
    }
    return base::fail(Fault::NotFound, u"no such slot"_s);
}

base::Result<Vault> openWithPassword(const QByteArray &bytes, const QString &password)
{
    const auto locked = LockedVault::read(bytes);
    if (!locked)
        return tl::unexpected(locked.error());
    return locked->openWithPassword(crypto::passwordBytes(password));
}

void compareEntry(const Vault &vault, const vault::Entry &entry, const QJsonObject &expected)
{
    QCOMPARE(entry.issuer, expected[u"issuer"].toString());
    QCOMPARE(entry.name, expected[u"name"].toString());
    QCOMPARE(entry.pinned, expected[u"pinned"].toBool());
    QCOMPARE(QString::fromUtf8(entry.link), expected[u"link"].toString());
    QCOMPARE(entry.lastUse ? base::toUnixMilliseconds(*entry.lastUse) : 0, expected[u"lastUse"].toInteger());
    QCOMPARE(entry.trashedAt ? base::toUnixMilliseconds(*entry.trashedAt) : 0, expected[u"trashedAt"].toInteger());
    if (expected.contains(u"code")) {
        const auto seed = vault.secret(entry.id);
        QVERIFY(seed && entry.otp);
        const auto code = otp::code(*seed, *entry.otp, base::fromUnixMilliseconds(59000));
        QCOMPARE(code.value(), expected[u"code"].toString());
    }
    const QJsonObject secrets = expected[u"secrets"].toObject();
    for (const QString &name : secrets.keys()) {
        const auto secret = vault.secret(entry.id, static_cast<vault::SecretName>(name.toInt()));
        QVERIFY(secret);
        QCOMPARE(QString::fromLatin1(base::toHex(secret->reveal())), secrets[name].toString());
    }
}

void compare(const base::Result<Vault> &opened, const QJsonObject &expected)
{
    QCOMPARE(opened ? u"open"_s : QString(base::name(opened.error().fault)), expected[u"expect"].toString());
    if (!opened)
        return;
    QCOMPARE(static_cast<qint64>(opened->generation()), expected[u"generation"].toInteger());
    QCOMPARE(QString::fromUtf8(opened->settings()), expected[u"settings"].toString());
    const QJsonArray accounts = expected[u"accounts"].toArray();
    QCOMPARE(opened->entries().size(), accounts.size());
    for (qsizetype i = 0; i < accounts.size(); ++i)
        compareEntry(*opened, opened->entries().at(i), accounts.at(i).toObject());
}

/// As a forger would: the digest needs no key.
QByteArray withDigest(QByteArray file)
{
    const auto end = 14 + static_cast<qsizetype>(qFromBigEndian<quint32>(file.constData() + 10));
    return file.replace(end, 16, crypto::sha256(file.first(end)).first(16));
}

} // namespace

class VaultFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void files_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList found = folder.entryList({u"*.vault"_s}, QDir::Files, QDir::Name);
        QVERIFY(found.size() >= 20);
        for (const QString &name : found)
            QTest::newRow(qPrintable(name.chopped(6))) << name.chopped(6);
    }

    void files()
    {
        QFETCH(QString, name);
        const QByteArray bytes = contents(name + u".vault"_s);
        const QJsonObject expected = about(name);
        QVERIFY(expected.contains(u"key") || expected.contains(u"password"));
        if (expected.contains(u"key"))
            compare(openWithKey(bytes, expected[u"key"].toString()), expected);
        if (expected.contains(u"password"))
            compare(openWithPassword(bytes, expected[u"password"].toString()), expected);
    }

    void broken_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("four-accounts") << u"four-accounts"_s;
        QTest::newRow("empty") << u"empty"_s;
    }

    void truncatedAtEveryByte_data() { broken_data(); }
    void truncatedAtEveryByte()
    {
        QFETCH(QString, name);
        const QByteArray good = contents(name + u".vault"_s);
        const QString key = about(name)[u"key"].toString();
        QVERIFY(openWithKey(good, key));
        for (qsizetype size = 0; size < good.size(); ++size)
            QCOMPARE(openWithKey(good.first(size), key).error().fault, Fault::Malformed);
    }

    void flippedAtEveryBit_data() { broken_data(); }
    void flippedAtEveryBit()
    {
        QFETCH(QString, name);
        const QByteArray good = contents(name + u".vault"_s);
        const QString key = about(name)[u"key"].toString();
        for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
            QByteArray flipped = good;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ 1 << bit % 8);
            const auto opened = openWithKey(flipped, key);
            QVERIFY(!opened);
            const bool isVersion = bit / 8 == 8 || bit / 8 == 9;
            if (isVersion && opened.error().fault == Fault::Unsupported)
                continue; // flipped into a later version
            QCOMPARE(opened.error().fault, Fault::Malformed); // and never WrongKey: the person would type it again
        }
    }

    void forgedHeadersDoNotOpen_data() { broken_data(); }
    void forgedHeadersDoNotOpen()
    {
        QFETCH(QString, name);
        const QByteArray good = contents(name + u".vault"_s);
        const QString key = about(name)[u"key"].toString();
        const auto end = 14 + static_cast<qsizetype>(qFromBigEndian<quint32>(good.constData() + 10));
        QVERIFY(openWithKey(withDigest(good), key));
        for (qsizetype i = 14; i < end; ++i) {
            QByteArray forged = good;
            forged[i] = static_cast<char>(forged[i] ^ 0x01);
            QVERIFY2(!openWithKey(withDigest(forged), key), qPrintable(u"byte %1"_s.arg(i)));
        }
    }

    void readingAndWritingKeepsReservedSlots()
    {
        const QJsonObject expected = about(u"four-accounts"_s);
        auto opened = openWithKey(contents(u"four-accounts.vault"_s), expected[u"key"].toString());
        QVERIFY(opened);
        const auto again = LockedVault::read(opened->write().value());
        QVERIFY(again);
        QCOMPARE(again->ways().size(), 3);
        QVERIFY(again->ways().at(2).kind == vault::SlotKind::Recovery);
        QCOMPARE(again->ways().at(2).parameters, "reserved"_ba);
        QCOMPARE(again->ways().at(2).sealedMaster, opened->ways().at(2).sealedMaster);
    }
};

QTEST_APPLESS_MAIN(VaultFilesTest)
#include "files.moc"
