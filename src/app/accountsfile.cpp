#include "app/accounts.h"

#include <QLoggingCategory>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;
using base::fail;
using base::Fault;

Q_LOGGING_CATEGORY(lcFile, "kauth.file")

namespace app {
namespace {

const auto VaultName = u"vault"_s;
const auto MarkName = u"vault.mark"_s;
constexpr std::chrono::milliseconds PasswordTarget{300};

/// What is remembered outside the file: whose it is and how far it has come.
QByteArray markOf(const vault::Vault &vault)
{
    QByteArray mark = vault.id().toBytes();
    for (int shift = 56; shift >= 0; shift -= 8)
        mark += char((vault.generation() >> shift) & 0xff);
    return mark;
}

Accounts::Oddity compare(const QByteArray &mark, const vault::Vault &vault)
{
    const auto id = vault.id().toBytes();
    if (mark.size() != id.size() + 8 || !mark.startsWith(id))
        return Accounts::Oddity::Other;
    return mark > markOf(vault) ? Accounts::Oddity::Older : Accounts::Oddity::None;
}

} // namespace

QFuture<base::Result<Accounts::Found>> Accounts::look()
{
    if (auto locked = m_ports.storage.lock(); !locked)
        return failed<Found>(locked.error());
    return m_ports.storage.read(VaultName, Storage::Generation::Current)
        .then(this, [this](const base::Result<QByteArray> &bytes) -> base::Result<Found> {
            if (!bytes && bytes.error().fault == Fault::NotFound)
                return Found{};
            if (!bytes)
                return tl::unexpected(bytes.error());
            auto locked = vault::LockedVault::read(*bytes);
            if (!locked)
                return tl::unexpected(locked.error());
            m_locked = std::move(*locked);
            m_onDisk = true;
            return Found{.exists = true, .password = hasPassword(), .keyStore = hasKeyStore()};
        });
}

QFuture<base::Result<bool>> Accounts::canRestore()
{
    return m_ports.storage.read(VaultName, Storage::Generation::Previous)
        .then(this, [](const base::Result<QByteArray> &bytes) -> base::Result<bool> {
            return bytes && vault::LockedVault::read(*bytes);
        });
}

QFuture<base::Result<void>> Accounts::restorePrevious()
{
    return m_ports.storage.read(VaultName, Storage::Generation::Previous)
        .then(this,
            [this](const base::Result<QByteArray> &bytes) -> QFuture<base::Result<void>> {
                if (!bytes)
                    return failed(bytes.error());
                auto locked = vault::LockedVault::read(*bytes);
                if (!locked)
                    return failed(locked.error());
                return m_ports.storage.putAside(VaultName)
                    .then(this,
                        [this, bytes = *bytes](const base::Result<void> &aside) -> QFuture<base::Result<void>> {
                            if (!aside)
                                return failed(aside.error());
                            return m_ports.storage.write(VaultName, bytes);
                        })
                    .unwrap();
            })
        .unwrap();
}

QFuture<base::Result<void>> Accounts::startOver()
{
    return m_ports.storage.putAside(VaultName)
        .then(this,
            [this](const base::Result<void> &aside) -> QFuture<base::Result<void>> {
                if (!aside && aside.error().fault != Fault::NotFound)
                    return failed(aside.error());
                m_locked.reset();
                m_onDisk = false;
                return create();
            })
        .unwrap();
}

QFuture<base::Result<vault::NewSlot>> Accounts::newKeyStoreSlot()
{
    auto key = std::make_shared<vault::SlotKey>(vault::SlotKey::generate());
    return m_ports.keyStore.wrap(key->bytes().clone())
        .then(this, [key](const base::Result<QByteArray> &wrapped) -> base::Result<vault::NewSlot> {
            if (!wrapped)
                return tl::unexpected(wrapped.error());
            return vault::keyStoreSlot(*wrapped, std::move(*key));
        });
}

QFuture<base::Result<void>> Accounts::create()
{
    return newKeyStoreSlot()
        .then(this,
            [this](base::Result<vault::NewSlot> slot) -> QFuture<base::Result<void>> {
                if (!slot)
                    return failed(slot.error());
                auto made = vault::Vault::create(*slot);
                if (!made)
                    return failed(made.error());
                m_vault = std::move(*made);
                return save().then(this, [this](const base::Result<void> &saved) -> base::Result<void> {
                    if (!saved)
                        m_vault.reset();
                    else
                        Q_EMIT opened();
                    return saved;
                });
            })
        .unwrap();
}

void Accounts::take(vault::Vault vault)
{
    m_vault = std::move(vault);
    emptyTrash();
    m_ports.keyStore.recall(MarkName).then(this, [this](const base::Result<QByteArray> &mark) {
        if (mark && m_vault)
            m_oddity = compare(*mark, *m_vault);
        if (m_oddity != Oddity::None)
            qCWarning(lcFile) << "vault: another or older file than the one last written";
        Q_EMIT opened();
        Q_EMIT changed();
    });
}

QFuture<base::Result<void>> Accounts::openWithKeyStore()
{
    if (!m_locked)
        return failed({Fault::NotFound, u"accounts: no file"_s});
    const auto ways = m_locked->ways();
    const auto way = std::ranges::find(ways, vault::SlotKind::KeyStore, &vault::Slot::kind);
    if (way == ways.end())
        return failed({Fault::NotFound, u"accounts: the key store opens nothing"_s});
    return m_ports.keyStore.unwrap(way->parameters)
        .then(this, [this, id = way->id](base::Result<crypto::SecretBytes> bytes) -> base::Result<void> {
            if (!bytes)
                return tl::unexpected(bytes.error());
            return vault::SlotKey::fromBytes(std::move(*bytes))
                .and_then([&](const vault::SlotKey &key) { return m_locked->openWithKey(id, key); })
                .map([&](vault::Vault &&vault) {
                    if (!m_vault)
                        take(std::move(vault));
                });
        });
}

QFuture<base::Result<void>> Accounts::openWithPassword(crypto::SecretBytes password)
{
    if (!m_locked)
        return failed({Fault::NotFound, u"accounts: no file"_s});
    auto secret = std::make_shared<crypto::SecretBytes>(std::move(password));
    return QtConcurrent::run([locked = *m_locked, secret] {
        return locked.openWithPassword(*secret);
    }).then(this, [this](base::Result<vault::Vault> vault) -> base::Result<void> {
        if (!vault)
            return tl::unexpected(vault.error());
        if (!m_vault)
            take(std::move(*vault));
        return {};
    });
}

base::Result<void> Accounts::keepOnly(const QList<vault::SlotId> &ways)
{
    const auto all = m_vault->ways();
    for (const auto &way : all) {
        if (way.kind == vault::SlotKind::Recovery || ways.contains(way.id))
            continue;
        if (auto removed = m_vault->removeSlot(way.id); !removed) {
            m_vault->setWaysBack(all);
            return removed;
        }
    }
    return {};
}

QFuture<base::Result<void>> Accounts::saveWays(const QList<vault::Slot> &before)
{
    return save()
        .then(this,
            [this, before](const base::Result<void> &saved) -> QFuture<base::Result<void>> {
                if (!saved) {
                    if (m_vault)
                        m_vault->setWaysBack(before);
                    Q_EMIT changed();
                    return failed(saved.error());
                }
                // The generation before still opens by the old ways: another save takes its place.
                return save().then(this, [](const base::Result<void> &again) -> base::Result<void> {
                    if (!again)
                        qCWarning(lcFile)
                            << "vault: the generation before still opens by the old ways, until the next save";
                    return {};
                });
            })
        .unwrap();
}

QFuture<base::Result<void>> Accounts::setPassword(crypto::SecretBytes password, bool keepKeyStore)
{
    auto secret = std::make_shared<crypto::SecretBytes>(std::move(password));
    return QtConcurrent::run([secret, clock = &m_ports.clock, fixed = m_ports.installation.pinCost] {
        const auto cost = fixed ? *fixed : crypto::calibrate(PasswordTarget, [clock] { return clock->steady(); });
        return vault::passwordSlot(*secret, cost);
    })
        .then(this,
            [this, keepKeyStore](base::Result<vault::NewSlot> slot) -> QFuture<base::Result<void>> {
                if (!slot)
                    return failed(slot.error());
                if (!m_vault)
                    return failed({Fault::NotFound, u"accounts: not open"_s});
                return replaceWays(*slot, keepKeyStore ? waysOf(vault::SlotKind::KeyStore) : QList<vault::SlotId>());
            })
        .unwrap();
}

QFuture<base::Result<void>> Accounts::replaceWays(const vault::NewSlot &slot, QList<vault::SlotId> stay)
{
    const auto before = m_vault->ways();
    const auto id = m_vault->addSlot(slot);
    if (!id)
        return failed(id.error());
    stay.append(*id);
    if (auto kept = keepOnly(stay); !kept) {
        m_vault->setWaysBack(before);
        return failed(kept.error());
    }
    return saveWays(before);
}

QList<vault::SlotId> Accounts::waysOf(vault::SlotKind kind) const
{
    QList<vault::SlotId> ids;
    for (const auto &way : m_vault->ways()) {
        if (way.kind == kind)
            ids.append(way.id);
    }
    return ids;
}

QFuture<base::Result<void>> Accounts::setKeyStore(bool on)
{
    if (!m_vault)
        return failed({Fault::NotFound, u"accounts: not open"_s});
    if (on == hasKeyStore())
        return done();
    if (!on) {
        const auto before = m_vault->ways();
        if (auto kept = keepOnly(waysOf(vault::SlotKind::Password)); !kept)
            return failed(kept.error());
        return saveWays(before);
    }
    return newKeyStoreSlot()
        .then(this,
            [this](base::Result<vault::NewSlot> slot) -> QFuture<base::Result<void>> {
                if (!slot)
                    return failed(slot.error());
                return replaceWays(*slot, waysOf(vault::SlotKind::Password));
            })
        .unwrap();
}

/// In one save: a PIN that stays because the disk is full stays the only way in, if it was.
QFuture<base::Result<void>> Accounts::removePassword()
{
    if (!m_vault)
        return failed({Fault::NotFound, u"accounts: not open"_s});
    if (hasKeyStore()) {
        const auto before = m_vault->ways();
        if (auto kept = keepOnly(waysOf(vault::SlotKind::KeyStore)); !kept)
            return failed(kept.error());
        return saveWays(before);
    }
    return newKeyStoreSlot()
        .then(this,
            [this](base::Result<vault::NewSlot> slot) -> QFuture<base::Result<void>> {
                if (!slot)
                    return failed(slot.error());
                return replaceWays(*slot, {});
            })
        .unwrap();
}

bool Accounts::hasPassword() const
{
    const auto ways = m_vault ? m_vault->ways() : m_locked ? m_locked->ways() : QList<vault::Slot>();
    return std::ranges::count(ways, vault::SlotKind::Password, &vault::Slot::kind) > 0;
}

bool Accounts::hasKeyStore() const
{
    const auto ways = m_vault ? m_vault->ways() : m_locked ? m_locked->ways() : QList<vault::Slot>();
    return std::ranges::count(ways, vault::SlotKind::KeyStore, &vault::Slot::kind) > 0;
}

QFuture<base::Result<void>> Accounts::save()
{
    if (!m_vault)
        return failed({Fault::NotFound, u"accounts: not open"_s});
    const Pending<void> pending;
    m_waiting.append(pending);
    if (!m_saving)
        writeNext();
    return pending.future();
}

void Accounts::writeNext()
{
    m_saving = true;
    const auto batch = std::exchange(m_waiting, {});
    if (!m_onDisk) {
        writeBytes(batch);
        return;
    }
    m_ports.storage.read(VaultName, Storage::Generation::Current)
        .then(this, [this, batch](const base::Result<QByteArray> &onDisk) {
            // A file that went away is written anew; one that is not ours, or newer, stays.
            if (!onDisk && onDisk.error().fault != Fault::NotFound) {
                finish(batch, tl::unexpected(onDisk.error()));
                return;
            }
            if (onDisk) {
                if (auto may = vault::mayReplace(*onDisk, *m_vault); !may) {
                    finish(batch, may);
                    return;
                }
            }
            writeBytes(batch);
        });
}

void Accounts::writeBytes(const QList<Pending<void>> &batch)
{
    auto bytes = m_vault->write();
    if (!bytes) {
        finish(batch, tl::unexpected(bytes.error()));
        return;
    }
    const auto mark = markOf(*m_vault);
    m_ports.storage.write(VaultName, *bytes)
        .then(this, [this, batch, mark, bytes = *bytes](const base::Result<void> &written) {
            if (!written) {
                finish(batch, written);
                return;
            }
            m_onDisk = true;
            if (auto locked = vault::LockedVault::read(bytes))
                m_locked = std::move(*locked);
            // A mark that cannot be kept only weakens the notice of an older file; the save itself is done.
            m_ports.keyStore.remember(MarkName, mark).then(this, [this, batch](const base::Result<void> &) {
                finish(batch, {});
            });
        });
}

void Accounts::finish(const QList<Pending<void>> &batch, const base::Result<void> &result)
{
    if (!result)
        qCWarning(lcFile) << "save failed:" << base::name(result.error().fault) << result.error().detail;
    // Whoever undoes what could not be stored does so before the next bytes are made.
    for (const auto &pending : batch)
        pending.answer(result);
    m_saving = false;
    if (!m_waiting.isEmpty())
        writeNext();
}

} // namespace app
