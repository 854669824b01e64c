#include "platform/desktop/softwarekeystore.h"

#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/crypto/hash.h"
#include "core/crypto/seal.h"
#include "platform/common/safefile.h"
#include "platform/desktop/ready.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace platform {
namespace {

constexpr QByteArrayView wrapLabel = "kauth.desktop.keystore.wrap.v1";
constexpr qsizetype wrappingSize = 32;
constexpr base::JsonLimits limits{1024 * 1024};

base::Error broken(const char *what)
{
    return {base::Fault::Broken, u"key store: "_s + QString::fromLatin1(what)};
}

} // namespace

base::Result<std::unique_ptr<SoftwareKeyStore>> SoftwareKeyStore::open(const QString &file)
{
    std::unique_ptr<SoftwareKeyStore> store(new SoftwareKeyStore(file));
    if (const auto loaded = store->load(); !loaded)
        return tl::unexpected(loaded.error());
    return store;
}

SoftwareKeyStore::SoftwareKeyStore(QString file)
    : m_file(std::move(file))
{
}

base::Result<void> SoftwareKeyStore::load()
{
    QFile file(m_file);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(broken("cannot be read"));
    QByteArray bytes = file.readAll();
    const auto json = base::readJson(bytes, limits);
    crypto::wipe(bytes);
    if (!json)
        return tl::unexpected(broken("damaged"));
    bool readable = true;
    const auto bytesOf = [&readable](const QJsonValue &value) {
        const auto bytesRead = base::fromBase64Url(value.toString().toLatin1());
        readable = readable && bytesRead;
        return bytesRead.value_or(QByteArray());
    };
    m_wrapping = crypto::SecretBytes::copyOf(bytesOf((*json)["wrap"_L1]));
    const QJsonObject values = (*json)["values"_L1].toObject();
    for (auto value = values.begin(); value != values.end(); ++value)
        m_values.insert(value.key(), bytesOf(value.value()));
    const QJsonArray erased = (*json)["erased"_L1].toArray();
    for (const QJsonValue &hash : erased)
        m_erased.insert(bytesOf(hash));
    if (!readable || (!m_wrapping.isEmpty() && m_wrapping.size() != wrappingSize))
        return tl::unexpected(broken("damaged"));
    return {};
}

base::Result<void> SoftwareKeyStore::save() const
{
    const auto text = [](QByteArrayView bytes) { return QString::fromLatin1(base::toBase64Url(bytes)); };
    QJsonObject values;
    for (auto value = m_values.begin(); value != m_values.end(); ++value)
        values[value.key()] = text(value.value());
    QJsonArray erased;
    for (const QByteArray &hash : m_erased)
        erased.append(text(hash));
    QByteArray bytes
        = base::writeJson({{u"wrap"_s, text(m_wrapping.reveal())}, {u"values"_s, values}, {u"erased"_s, erased}});
    const auto writer = SafeFile(m_file).lock();
    const bool written = writer && writer->write(bytes);
    crypto::wipe(bytes);
    if (!written)
        return tl::unexpected(broken("cannot be written"));
    return {};
}

QFuture<base::Result<app::KeyStore::Pair>> SoftwareKeyStore::create(Purpose)
{
    const auto key = crypto::P256Private::generate();
    return ready<Pair>(Pair{key.toBytes().clone(), key.publicKey()});
}

QFuture<base::Result<QByteArray>> SoftwareKeyStore::sign(Purpose, crypto::SecretBytes blob, QByteArray bytes)
{
    if (m_erased.contains(crypto::sha256(blob.reveal())))
        return ready<QByteArray>(base::fail(base::Fault::NotFound, u"key store: the key was erased"_s));
    const auto key = crypto::P256Private::fromBytes(std::move(blob));
    if (!key)
        return ready<QByteArray>(tl::unexpected(key.error()));
    return ready<QByteArray>(key->sign(bytes));
}

QFuture<base::Result<void>> SoftwareKeyStore::erase(crypto::SecretBytes blob)
{
    m_erased.insert(crypto::sha256(blob.reveal()));
    return ready<void>(save());
}

QFuture<base::Result<QByteArray>> SoftwareKeyStore::wrap(crypto::SecretBytes bytes)
{
    if (m_wrapping.isEmpty()) {
        m_wrapping = crypto::SecretBytes::random(wrappingSize);
        if (const auto saved = save(); !saved) {
            m_wrapping = {};
            return ready<QByteArray>(tl::unexpected(saved.error()));
        }
    }
    return ready<QByteArray>(crypto::sealBytes(m_wrapping, wrapLabel, bytes.reveal()));
}

QFuture<base::Result<crypto::SecretBytes>> SoftwareKeyStore::unwrap(QByteArray wrapped)
{
    if (m_wrapping.isEmpty())
        return ready<crypto::SecretBytes>(base::fail(base::Fault::NotFound, u"key store: no key"_s));
    auto opened = crypto::openBytes(m_wrapping, wrapLabel, wrapped);
    if (!opened)
        return ready<crypto::SecretBytes>(base::fail(base::Fault::WrongKey, u"key store: not wrapped here"_s));
    return ready<crypto::SecretBytes>(std::move(opened));
}

QFuture<base::Result<void>> SoftwareKeyStore::remember(QString name, QByteArray value)
{
    m_values.insert(name, value);
    return ready<void>(save());
}

QFuture<base::Result<QByteArray>> SoftwareKeyStore::recall(QString name)
{
    const auto found = m_values.constFind(name);
    if (found == m_values.constEnd())
        return ready<QByteArray>(base::fail(base::Fault::NotFound, u"key store: nothing of that name"_s));
    return ready<QByteArray>(*found);
}

} // namespace platform
