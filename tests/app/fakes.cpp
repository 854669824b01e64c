#include "fakes.h"

#include "core/crypto/hash.h"
#include "core/crypto/seal.h"

#include <QTimer>

namespace fakes {

using base::Fault;

base::Result<void> Storage::lock()
{
    if (auto error = m_fuse.burn("lock"))
        return tl::unexpected(*error);
    if (taken)
        return base::fail(Fault::Refused, {});
    return {};
}

template <class T> QFuture<base::Result<T>> Storage::answer(base::Result<T> result) const
{
    if (!slow)
        return app::ready(std::move(result));
    const app::Pending<T> pending;
    QTimer::singleShot(0, [pending, result = std::move(result)] { pending.answer(result); });
    return pending.future();
}

QFuture<base::Result<QByteArray>> Storage::read(QString name, Generation generation)
{
    if (auto error = m_fuse.burn("read"))
        return app::failed<QByteArray>(*error);
    const auto &files = generation == Generation::Current ? current : previous;
    if (!files.contains(name))
        return answer<QByteArray>(base::fail(Fault::NotFound, {}));
    return answer<QByteArray>(files[name]);
}

QFuture<base::Result<void>> Storage::write(QString name, QByteArray bytes)
{
    if (auto error = m_fuse.burn("write"))
        return app::failed(*error);
    if (writeFault)
        return answer<void>(base::fail(*writeFault, {}));
    ++writes;
    if (current.contains(name))
        previous[name] = current[name];
    current[name] = bytes;
    return answer<void>({});
}

QFuture<base::Result<void>> Storage::remove(QString name)
{
    if (auto error = m_fuse.burn("remove"))
        return app::failed(*error);
    current.remove(name);
    previous.remove(name);
    return answer<void>({});
}

QFuture<base::Result<void>> Storage::putAside(QString name)
{
    if (auto error = m_fuse.burn("putAside"))
        return app::failed(*error);
    if (!current.contains(name))
        return app::failed({Fault::NotFound, {}});
    aside[name] = current.take(name);
    return app::done();
}

QFuture<base::Result<app::KeyStore::Pair>> KeyStore::create(Purpose)
{
    if (auto error = m_fuse.burn("create"))
        return app::failed<Pair>(*error);
    const auto key = crypto::P256Private::generate();
    return app::ready(base::Result<Pair>(Pair{key.toBytes().clone(), key.publicKey()}));
}

QFuture<base::Result<QByteArray>> KeyStore::sign(Purpose purpose, crypto::SecretBytes blob, QByteArray bytes)
{
    if (auto error = m_fuse.burn("sign"))
        return app::failed<QByteArray>(*error);
    if (signFault && purpose == Purpose::Verification)
        return app::failed<QByteArray>({*signFault, {}});
    if (erased.contains(crypto::sha256(blob.reveal())))
        return app::failed<QByteArray>({Fault::NotFound, {}});
    return app::ready(
        crypto::P256Private::fromBytes(std::move(blob)).map([&](const auto &key) { return key.sign(bytes); }));
}

QFuture<base::Result<void>> KeyStore::erase(crypto::SecretBytes blob)
{
    if (auto error = m_fuse.burn("erase"))
        return app::failed(*error);
    erased.append(crypto::sha256(blob.reveal()));
    return app::done();
}

QFuture<base::Result<QByteArray>> KeyStore::wrap(crypto::SecretBytes bytes)
{
    if (auto error = m_fuse.burn("wrap"))
        return app::failed<QByteArray>(*error);
    return app::ready(base::Result<QByteArray>(crypto::sealBytes(m_key, "wrap", bytes.reveal())));
}

QFuture<base::Result<crypto::SecretBytes>> KeyStore::unwrap(QByteArray wrapped)
{
    if (auto error = m_fuse.burn("unwrap"))
        return app::failed<crypto::SecretBytes>(*error);
    return app::ready(crypto::openBytes(m_key, "wrap", wrapped));
}

QFuture<base::Result<void>> KeyStore::remember(QString name, QByteArray value)
{
    if (auto error = m_fuse.burn("remember"))
        return app::failed(*error);
    values[name] = value;
    return app::done();
}

QFuture<base::Result<QByteArray>> KeyStore::recall(QString name)
{
    if (auto error = m_fuse.burn("recall"))
        return app::failed<QByteArray>(*error);
    if (!values.contains(name))
        return app::failed<QByteArray>({Fault::NotFound, {}});
    return app::ready(base::Result<QByteArray>(values[name]));
}

} // namespace fakes
