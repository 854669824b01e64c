#include "manager/keys.h"

#include "core/crypto/hash.h"
#include "core/protocol/jws.h"

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

base::Result<crypto::SecretBytes> load(const QString &path, qsizetype size, bool mayMake)
{
    QFile file(path);
    if (!file.exists()) {
        if (!mayMake) {
            return base::fail(base::Fault::Refused,
                u"%1 is missing, but there is a database made with it: put it back from the backup"_s.arg(path));
        }
        auto fresh = crypto::SecretBytes::random(size);
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
    QByteArray bytes = file.read(size + 1);
    auto secret = crypto::SecretBytes::copyOf(bytes);
    crypto::wipe(bytes);
    if (secret.size() != size) {
        return base::fail(base::Fault::Malformed, u"%1 is damaged: put it back from the backup"_s.arg(path));
    }
    return secret;
}

} // namespace

crypto::SecretBytes Keys::purpose(QByteArrayView label) const
{
    return crypto::SecretBytes::copyOf(crypto::hmacSha256(pepper, label));
}

base::Result<Keys> loadKeys(const QString &folder, bool databaseExists)
{
    auto seed = load(folder + "/server.key"_L1, 32, !databaseExists);
    if (!seed) {
        return tl::unexpected(seed.error());
    }
    auto rest = load(folder + "/rest.key"_L1, 64, !databaseExists);
    if (!rest) {
        return tl::unexpected(rest.error());
    }
    auto server = crypto::Ed25519Private::fromBytes(std::move(*seed));
    auto restKey = RestKey::fromBytes(crypto::SecretBytes::copyOf(rest->reveal().first(32)));
    if (!server || !restKey) {
        return base::fail(base::Fault::Malformed, u"keys: not usable"_s);
    }
    const QByteArray hash = protocol::keyHash(server->publicKey());
    return Keys{std::move(*server), std::move(*restKey), crypto::SecretBytes::copyOf(rest->reveal().last(32)), hash};
}

} // namespace manager
