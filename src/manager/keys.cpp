#include "manager/keys.h"

#include "core/base/encoding.h"
#include "core/crypto/hash.h"
#include "core/protocol/successor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace manager {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype serverSeed = 32;
constexpr qsizetype restSize = 64;
constexpr qsizetype mostChanges = 1000; ///< Of the server's key.
constexpr qsizetype longestSuccessor = 1024;

/// The whole file under its name, or nothing under it: a first start that ended half way is only a first start again.
base::Result<void> keep(const QString &path, const crypto::SecretBytes &secret)
{
    const QString half = path + ".new"_L1;
    QFile::remove(half); // of a start that ended here
    QFile file(half);
    const auto failed = [&](const QString &why) {
        file.close();
        QFile::remove(half);
        return base::fail(base::Fault::Broken, u"%1: %2"_s.arg(path, why));
    };
    const qsizetype size = secret.size();
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        || file.write(secret.reveal().data(), size) != size || !file.flush()) {
        return failed(file.errorString());
    }
    if (::fsync(file.handle()) != 0) {
        return failed(qt_error_string(errno));
    }
    file.close();
    if (std::rename(QFile::encodeName(half).constData(), QFile::encodeName(path).constData()) != 0) {
        return failed(qt_error_string(errno));
    }
    const int folder
        = ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool kept = folder >= 0 && ::fsync(folder) == 0;
    const int error = errno;
    if (folder >= 0) {
        ::close(folder);
    }
    return kept ? base::Result<void>{} : failed(qt_error_string(error));
}

struct Size {
    qsizetype made; ///< Of a fresh one; none is smaller.
    qsizetype most;
};

base::Result<crypto::SecretBytes> load(const QString &path, Size size, bool mayMake)
{
    QFile file(path);
    if (!file.exists()) {
        if (!mayMake) {
            return base::fail(base::Fault::Refused,
                u"%1 is missing, but there is a database made with it: put it back from the backup"_s.arg(path));
        }
        auto fresh = crypto::SecretBytes::random(size.made);
        if (auto kept = keep(path, fresh); !kept) {
            return tl::unexpected(kept.error());
        }
        return fresh;
    }
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (file.permissions() & others) {
        return base::fail(base::Fault::Refused, u"%1 can be read by others: chmod 600 it"_s.arg(path));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return base::fail(base::Fault::Broken, u"%1: %2"_s.arg(path, file.errorString()));
    }
    QByteArray bytes = file.read(size.most + 1);
    auto secret = crypto::SecretBytes::copyOf(bytes);
    crypto::wipe(bytes);
    if (secret.size() < size.made || secret.size() > size.most) {
        return base::fail(base::Fault::Malformed, u"%1 is damaged: put it back from the backup"_s.arg(path));
    }
    return secret;
}

/// The keys before this one, one Successor a line; each must have named the next, and the last one today's.
base::Result<QList<EarlierKey>> readEarlier(QByteArrayView lines, const crypto::Ed25519Public &today)
{
    QList<EarlierKey> earlier;
    std::optional<crypto::Ed25519Public> next;
    const auto damaged
        = [] { return base::fail(base::Fault::Malformed, u"server.key is damaged: put it back from the backup"_s); };
    while (!lines.isEmpty()) {
        const qsizetype end = lines.indexOf('\n');
        if (end < 0) {
            return damaged();
        }
        const QByteArray line = lines.first(end).toByteArray();
        lines = lines.sliced(end + 1);
        const auto named = protocol::unverifiedPayload(line).and_then(
            [](const QByteArray &payload) { return protocol::decode<protocol::Successor>(payload); });
        if (!named || !protocol::readSuccessor(line, named->previous) || (next && !(*next == named->previous))) {
            return damaged();
        }
        earlier.append({named->previous, line});
        next = named->key;
    }
    return !next || *next == today ? base::Result<QList<EarlierKey>>(earlier) : damaged();
}

base::Result<Keys> keysOf(const crypto::SecretBytes &serverFile, const crypto::SecretBytes &restFile)
{
    auto server = crypto::Ed25519Private::fromBytes(crypto::SecretBytes::copyOf(serverFile.reveal().first(serverSeed)));
    auto restKey = RestKey::fromBytes(crypto::SecretBytes::copyOf(restFile.reveal().first(restSize / 2)));
    if (!server || !restKey) {
        return base::fail(base::Fault::Malformed, u"keys: not usable"_s);
    }
    auto earlier = readEarlier(serverFile.reveal().sliced(serverSeed), server->publicKey());
    if (!earlier) {
        return tl::unexpected(earlier.error());
    }
    const QByteArray hash = protocol::keyHash(server->publicKey());
    return Keys{std::move(*server), std::move(*earlier), std::move(*restKey),
        crypto::SecretBytes::copyOf(restFile.reveal().last(restSize / 2)), hash};
}

base::Result<Keys> load(const QString &folder, bool mayMake)
{
    const auto server
        = load(folder + "/server.key"_L1, {serverSeed, serverSeed + mostChanges * longestSuccessor}, mayMake);
    if (!server) {
        return tl::unexpected(server.error());
    }
    const auto rest = load(folder + "/rest.key"_L1, {restSize, restSize}, mayMake);
    return rest ? keysOf(*server, *rest) : tl::unexpected(rest.error());
}

} // namespace

crypto::SecretBytes Keys::purpose(QByteArrayView label) const
{
    return crypto::SecretBytes::copyOf(crypto::hmacSha256(pepper, label));
}

QList<crypto::Ed25519Public> Keys::everyServerKey() const
{
    QList<crypto::Ed25519Public> all;
    for (const EarlierKey &before : earlier) {
        all.append(before.key);
    }
    all.append(server.publicKey());
    return all;
}

QByteArray Keys::renewed(const QByteArray &envelope) const
{
    const auto claim = protocol::claim(envelope);
    if (!claim || protocol::isFromPhone(claim->type) || claim->kid == base::toBase64Url(serverHash)) {
        return envelope;
    }
    for (const EarlierKey &before : earlier) {
        if (const auto payload = protocol::verifyJws(claim->type, before.key, envelope)) {
            return protocol::signJws(claim->type, server, *payload);
        }
    }
    return envelope; // not ours: nobody believes it
}

base::Result<Keys> loadKeys(const QString &folder, bool databaseExists)
{
    return load(folder, !databaseExists);
}

base::Result<Keys> rotateServerKey(const QString &folder, const Keys &keys, base::Instant now)
{
    if (keys.earlier.size() >= mostChanges) {
        return base::fail(base::Fault::Refused, u"the key was changed too often"_s);
    }
    const auto next = crypto::Ed25519Private::generate();
    QByteArray file = next.toBytes().reveal().toByteArray();
    for (const EarlierKey &before : keys.earlier) {
        file += before.successor + '\n';
    }
    file += protocol::succeed(keys.server, next, now) + '\n';
    const auto kept = keep(folder + "/server.key"_L1, crypto::SecretBytes::copyOf(file));
    crypto::wipe(file);
    return kept ? load(folder, false) : tl::unexpected(kept.error());
}

} // namespace manager
