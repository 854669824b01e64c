#include "app/checkfolder.h"

#include "core/crypto/seal.h"
#include "core/protocol/checkwords.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using base::Fault;

Q_LOGGING_CATEGORY(lcCheckFolder, "kauth.check.file")

namespace app {
namespace {

const auto RecordName = u"check"_s;
const auto KeyName = u"check.key"_s;
constexpr QByteArrayView RecordLabel = "kauth.check.record.v1";
constexpr protocol::FileKind AllKinds[] = {protocol::FileKind::Front, protocol::FileKind::Back,
    protocol::FileKind::Passport, protocol::FileKind::Selfie, protocol::FileKind::Facts};

base::Error forgotten()
{
    return {Fault::Expired, u"check: forgotten"_s};
}

QString nameOf(protocol::FileKind kind)
{
    return u"check."_s + protocol::toText(kind);
}

} // namespace

CheckFolder::CheckFolder(const Ports &ports, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
{
}

QFuture<base::Result<crypto::SecretBytes>> CheckFolder::load()
{
    const Pending<crypto::SecretBytes> record;
    m_ports.keyStore.recall(KeyName).then(this, [this, record](const base::Result<QByteArray> &wrapped) {
        if (wrapped && !wrapped->isEmpty())
            unwrap(*wrapped, record);
        else
            record.answer(wrapped ? base::fail(Fault::NotFound, u"check: none"_s) : tl::unexpected(wrapped.error()));
    });
    return record.future();
}

void CheckFolder::unwrap(const QByteArray &wrapped, const Pending<crypto::SecretBytes> &record)
{
    m_ports.keyStore.unwrap(wrapped).then(this, [this, record](base::Result<crypto::SecretBytes> bytes) {
        auto key
            = std::move(bytes).and_then([](crypto::SecretBytes &&secret) { return Key::fromBytes(std::move(secret)); });
        if (!key) {
            record.answer(tl::unexpected(key.error()));
            return;
        }
        m_key = std::move(*key);
        m_ports.storage.read(RecordName, Storage::Generation::Current)
            .then(this, [this, record](const base::Result<QByteArray> &sealed) {
                record.answer(
                    sealed.and_then([&](const QByteArray &file) { return crypto::open(*m_key, RecordLabel, file); }));
            });
    });
}

QFuture<base::Result<void>> CheckFolder::ensureKey()
{
    if (m_key)
        return done();
    m_key = Key::generate();
    return m_ports.keyStore.wrap(m_key->bytes().clone())
        .then(this,
            [this, life = m_life](const base::Result<QByteArray> &wrapped) -> QFuture<base::Result<void>> {
                if (wrapped && life != m_life)
                    return failed(forgotten());
                return wrapped ? m_ports.keyStore.remember(KeyName, *wrapped) : failed(wrapped.error());
            })
        .unwrap()
        .then(this, [this, life = m_life](const base::Result<void> &remembered) {
            if (!remembered && life == m_life)
                m_key.reset();
            return remembered;
        });
}

QFuture<base::Result<void>> CheckFolder::save(crypto::SecretBytes record)
{
    const Pending<void> pending;
    m_waiting.append(pending);
    m_next = std::move(record);
    if (!m_writing)
        writeNext();
    return pending.future();
}

void CheckFolder::writeNext()
{
    m_writing = true;
    ensureKey().then(this, [this, life = m_life](const base::Result<void> &key) {
        if (life != m_life && !m_next.isEmpty()) { // forgotten on the way, and another one begun
            writeNext();
            return;
        }
        const auto batch = std::exchange(m_waiting, {});
        if (!key || life != m_life) {
            finish(batch, key ? base::Result<void>(tl::unexpected(forgotten())) : key);
            return;
        }
        m_ports.storage.write(RecordName, crypto::seal(*m_key, RecordLabel, m_next))
            .then(this, [this, batch](const base::Result<void> &written) { finish(batch, written); });
    });
}

void CheckFolder::finish(const QList<Pending<void>> &batch, const base::Result<void> &result)
{
    if (!result)
        qCWarning(lcCheckFolder) << "save failed:" << base::name(result.error().fault) << result.error().detail;
    for (const auto &pending : batch)
        pending.answer(result);
    m_writing = false;
    if (!m_waiting.isEmpty())
        writeNext();
}

QFuture<base::Result<void>> CheckFolder::forget()
{
    ++m_life;
    m_key.reset();
    m_next = {};
    dropAll();
    (void)m_ports.storage.remove(RecordName);
    return m_ports.keyStore.remember(KeyName, {});
}

QFuture<base::Result<void>> CheckFolder::put(protocol::FileKind kind, const QByteArray &ciphertext)
{
    return m_ports.storage.write(nameOf(kind), ciphertext);
}

QFuture<base::Result<QByteArray>> CheckFolder::get(protocol::FileKind kind)
{
    return m_ports.storage.read(nameOf(kind), Storage::Generation::Current);
}

void CheckFolder::drop(protocol::FileKind kind)
{
    (void)m_ports.storage.remove(nameOf(kind));
}

void CheckFolder::dropAll()
{
    for (const auto kind : AllKinds)
        drop(kind);
}

} // namespace app
