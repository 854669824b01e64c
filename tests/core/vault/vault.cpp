#include "core/vault/locked.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::Fault;
using crypto::SecretBytes;
using vault::Entry;
using vault::EntryId;
using vault::LockedVault;
using vault::SecretName;
using vault::SlotKey;
using vault::Vault;

namespace {

constexpr base::Instant someTime = base::fromUnixMilliseconds(1'767'225'600'000);

/// A vault that a key store's key opens, so that tests need not wait for Argon2id.
struct Opened {
    SlotKey key = SlotKey::generate();
    Vault vault = *Vault::create(*vault::keyStoreSlot("handle", key.clone()));

    base::Result<Vault> again(const QByteArray &file) const
    {
        const auto locked = LockedVault::read(file);
        if (!locked)
            return tl::unexpected(locked.error());
        return locked->openWithKey(locked->ways().first().id, key);
    }
};

Entry fullEntry()
{
    Entry entry;
    entry.issuer = u"Z\u00fcrich \U0001f511"_s;
    entry.name = u"me@example.org"_s;
    entry.otp = otp::Params{otp::Kind::Hotp, otp::Algorithm::Sha512, 8, std::chrono::seconds(60), 41};
    entry.order = -3;
    entry.pinned = true;
    entry.createdAt = someTime;
    entry.lastUse = someTime + std::chrono::milliseconds(1);
    entry.trashedAt = someTime + std::chrono::milliseconds(2);
    entry.link = R"({"origin":"https://example.org"})";
    return entry;
}

std::vector<vault::NamedSecret> secrets(std::initializer_list<std::pair<SecretName, const char *>> list)
{
    std::vector<vault::NamedSecret> made;
    for (const auto &[name, bytes] : list)
        made.push_back({name, SecretBytes::copyOf(bytes)});
    return made;
}

} // namespace

class VaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack()
    {
        Opened opened;
        Entry bare;
        bare.order = 5;
        const auto id = opened.vault.add(fullEntry(),
            secrets({{SecretName::Verification, "v"}, {SecretName::Seed, "seed"}, {SecretName::Possession, "p"}}));
        const auto bareId = opened.vault.add(bare);
        QVERIFY(id && bareId);
        QVERIFY(opened.vault.setSettings(R"({"language":"de"})"));
        const auto file = opened.vault.write();
        QVERIFY(file);
        QCOMPARE(opened.vault.generation(), 1U);

        const auto again = opened.again(*file);
        QVERIFY(again);
        QVERIFY(again->id() == opened.vault.id());
        QCOMPARE(again->generation(), 1U);
        QCOMPARE(again->settings(), R"({"language":"de"})"_ba);
        QVERIFY(again->entries() == opened.vault.entries());
        Entry expected = fullEntry();
        expected.id = *id;
        QVERIFY(again->entry(*id).value() == expected);
        QCOMPARE(again->secret(*id).value().reveal(), QByteArrayView("seed"));
        QCOMPARE(again->secret(*id, SecretName::Possession).value().reveal(), QByteArrayView("p"));
        QCOMPARE(again->secret(*id, SecretName::Verification).value().reveal(), QByteArrayView("v"));
        QCOMPARE(again->secret(*id, SecretName::Sealing).error().fault, Fault::NotFound);
        QCOMPARE(again->secret(*bareId).error().fault, Fault::NotFound);
    }

    void namesAndSecretsAreNotInTheFile()
    {
        Opened opened;
        QVERIFY(opened.vault.add(fullEntry(), secrets({{SecretName::Seed, "a seed nobody should see"}})));
        QVERIFY(opened.vault.setSettings(R"({"language":"de"})"));
        const QByteArray file = opened.vault.write().value();
        for (const QByteArrayView hidden : {"example.org", "rich", "a seed nobody should see", "language", "origin"})
            QVERIFY(!file.contains(hidden));
    }

    void entriesChange()
    {
        Opened opened;
        Vault &vault = opened.vault;
        const EntryId first = vault.add(fullEntry(), secrets({{SecretName::Seed, "1"}})).value();
        Entry second = fullEntry();
        second.order = -9;
        const EntryId secondId = vault.add(second).value();
        QVERIFY(vault.entries().first().id == secondId);

        Entry changed = vault.entry(first).value();
        changed.order = -10;
        changed.name = u"new"_s;
        QVERIFY(vault.update(changed));
        QVERIFY(vault.entries().first() == changed);
        QVERIFY(vault.hasSecret(first, SecretName::Seed));

        QVERIFY(vault.setSecret(first, SecretName::Seed, SecretBytes::copyOf("2")));
        QCOMPARE(vault.secret(first).value().reveal(), QByteArrayView("2"));
        QVERIFY(vault.removeSecret(first, SecretName::Seed));
        QCOMPARE(vault.removeSecret(first, SecretName::Seed).error().fault, Fault::NotFound);

        QVERIFY(vault.remove(first));
        QCOMPARE(vault.entries().size(), 1);
        QCOMPARE(vault.entry(first).error().fault, Fault::NotFound);
        QCOMPARE(vault.remove(first).error().fault, Fault::NotFound);
        QCOMPARE(vault.update(changed).error().fault, Fault::NotFound);
        QCOMPARE(vault.setSecret(first, SecretName::Seed, SecretBytes::copyOf("3")).error().fault, Fault::NotFound);
    }

    void limitsAreKept()
    {
        Opened opened;
        Vault &vault = opened.vault;
        Entry entry = fullEntry();
        entry.name = QString(vault::longestText, u'x');
        const EntryId id = vault.add(entry).value();
        entry.name = QString(vault::longestText + 1, u'x');
        QCOMPARE(vault.add(entry).error().fault, Fault::Malformed);
        entry = fullEntry();
        entry.issuer = QChar(0xd800);
        QCOMPARE(vault.add(entry).error().fault, Fault::Malformed);
        entry = fullEntry();
        entry.link = R"({"a":1,"a":2})";
        QCOMPARE(vault.add(entry).error().fault, Fault::Malformed);
        entry = fullEntry();
        entry.otp->digits = 5;
        QCOMPARE(vault.add(entry).error().fault, Fault::Unsupported);
        entry = fullEntry();
        entry.lastUse = base::fromUnixMilliseconds(-1);
        QCOMPARE(vault.add(entry).error().fault, Fault::Malformed);
        QCOMPARE(vault.setSettings("[]").error().fault, Fault::Malformed);
        QCOMPARE(vault.setSecret(id, SecretName::Seed, SecretBytes()).error().fault, Fault::Malformed);
        QVERIFY(vault.setSecret(id, SecretName::Seed, SecretBytes::random(vault::longestSecret)));
        QCOMPARE(vault.setSecret(id, SecretName::Seed, SecretBytes::random(vault::longestSecret + 1)).error().fault,
            Fault::Malformed);
        QCOMPARE(vault.add(fullEntry(), secrets({{SecretName::Seed, ""}})).error().fault, Fault::Malformed);
        QCOMPARE(vault.entries().size(), 1);
        QVERIFY(opened.again(vault.write().value()));
    }

    void generationsGrow()
    {
        Opened opened;
        const QByteArray first = opened.vault.write().value();
        const QByteArray second = opened.vault.write().value();
        QVERIFY(first != second);
        QCOMPARE(LockedVault::read(first).value().generation(), 1U);
        QCOMPARE(LockedVault::read(second).value().generation(), 2U);
        auto old = opened.again(first);
        QVERIFY(old);
        QCOMPARE(vault::mayReplace(second, *old).error().fault, Fault::Refused);
        QVERIFY(vault::mayReplace(first, *old));
        QVERIFY(vault::mayReplace(second, opened.vault));
        Opened other;
        QCOMPARE(vault::mayReplace(first, other.vault).error().fault, Fault::Refused);
        QCOMPARE(vault::mayReplace("KAUTHVLT\xff\xff", opened.vault).error().fault, Fault::Unsupported);
        QCOMPARE(vault::mayReplace("something else", opened.vault).error().fault, Fault::Malformed);
    }

    void passwordsOpenAndChange()
    {
        const auto password = [](const char *text) { return SecretBytes::copyOf(text); };
        auto vault = Vault::create(vault::passwordSlot(password("old"), crypto::leastCost).value());
        QVERIFY(vault);
        const EntryId id = vault->add(fullEntry(), secrets({{SecretName::Seed, "seed"}})).value();
        const QByteArray before = vault->write().value();
        const auto locked = LockedVault::read(before);
        QVERIFY(locked);
        QCOMPARE(locked->openWithPassword(password("Old")).error().fault, Fault::WrongKey);
        QVERIFY(vault::costOf(locked->ways().first()).value() == crypto::leastCost);

        auto opened = locked->openWithPassword(password("old"));
        QVERIFY(opened);
        const auto oldSlot = opened->ways().first().id;
        QCOMPARE(opened->removeSlot(oldSlot).error().fault, Fault::Refused);
        QVERIFY(opened->addSlot(vault::passwordSlot(password("new"), crypto::leastCost).value()));
        QVERIFY(opened->removeSlot(oldSlot));
        QCOMPARE(opened->removeSlot(oldSlot).error().fault, Fault::NotFound);
        const QByteArray after = opened->write().value();
        const auto changed = LockedVault::read(after);
        QVERIFY(changed);
        QCOMPARE(changed->openWithPassword(password("old")).error().fault, Fault::WrongKey);
        // The master key stayed: what was sealed before still opens.
        QCOMPARE(
            changed->openWithPassword(password("new")).value().secret(id).value().reveal(), QByteArrayView("seed"));
        QCOMPARE(vault::passwordSlot(SecretBytes(), crypto::leastCost).error().fault, Fault::Malformed);
        QCOMPARE(vault::passwordSlot(password("x"), {1, 8 * 1024 * 1024}).error().fault, Fault::Unsupported);
    }

    void keyStoresHandTheirBytesBack()
    {
        Opened opened;
        const SlotKey second = SlotKey::generate();
        const auto added = opened.vault.addSlot(vault::keyStoreSlot(QByteArray(4096, 'w'), second.clone()).value());
        QVERIFY(added);
        const auto locked = LockedVault::read(opened.vault.write().value()).value();
        QCOMPARE(locked.ways().size(), 2);
        QCOMPARE(locked.ways().at(0).parameters, "handle"_ba);
        QCOMPARE(locked.ways().at(1).parameters, QByteArray(4096, 'w'));
        QVERIFY(locked.openWithKey(*added, second));
        QCOMPARE(locked.openWithKey(*added, opened.key).error().fault, Fault::WrongKey);
        QCOMPARE(locked.openWithKey(vault::SlotId(), second).error().fault, Fault::NotFound);
        QCOMPARE(locked.openWithPassword(SecretBytes::copyOf("x")).error().fault, Fault::NotFound);
        QVERIFY(!vault::keyStoreSlot(QByteArray(4097, 'w'), second.clone()));
        while (opened.vault.ways().size() < vault::mostSlots)
            QVERIFY(opened.vault.addSlot(vault::keyStoreSlot("x", SlotKey::generate()).value()));
        QCOMPARE(
            opened.vault.addSlot(vault::keyStoreSlot("x", SlotKey::generate()).value()).error().fault, Fault::Refused);
        QVERIFY(opened.again(opened.vault.write().value()));
    }

    void aThousandAccounts()
    {
        Opened opened;
        std::vector<EntryId> ids;
        for (int i = 0; i < 1000; ++i) {
            Entry entry = fullEntry();
            entry.order = 1000 - i;
            entry.name = QString::number(i);
            ids.push_back(opened.vault.add(entry, secrets({{SecretName::Seed, qPrintable(entry.name)}})).value());
        }
        const auto again = opened.again(opened.vault.write().value());
        QVERIFY(again);
        QCOMPARE(again->entries().size(), 1000);
        for (int i = 0; i < 1000; ++i) {
            QCOMPARE(again->entries().at(999 - i).name, QString::number(i));
            QCOMPARE(again->secret(ids[static_cast<size_t>(i)]).value().reveal().toByteArray(), QByteArray::number(i));
        }
    }
};

QTEST_APPLESS_MAIN(VaultTest)
#include "vault.moc"
