#include "manager/passwords.h"

#include "core/crypto/hash.h"
#include "core/crypto/password.h"
#include "core/crypto/random.h"
#include "manager/rules/backup.h"
#include "manager/rules/limits.h"

#include <QtEndian>

namespace manager {

using namespace Qt::StringLiterals;

namespace {
// How a password is kept: version(1) passes(4) memory(8) salt(16) hash(32), numbers big endian.
constexpr char version = 1;
constexpr qsizetype storedSize = 1 + 4 + 8 + crypto::saltSize + 32;
constexpr crypto::PasswordCost cost = crypto::leastCost;
constexpr qsizetype tagSize = 4;

QByteArray pack(const crypto::PasswordCost &spent, const QByteArray &salt, const crypto::SecretBytes &hash)
{
    QByteArray stored(13, version);
    qToBigEndian(quint32(spent.passes), stored.data() + 1);
    qToBigEndian(quint64(spent.memoryBytes), stored.data() + 5);
    return stored + salt + hash.reveal().toByteArray();
}
} // namespace

Passwords::Passwords(crypto::SecretBytes pepper)
    : m_pepper(std::move(pepper))
{
}

crypto::SecretBytes Passwords::peppered(const crypto::SecretBytes &password) const
{
    return crypto::SecretBytes::copyOf(crypto::hmacSha256(m_pepper, password.reveal()));
}

base::Result<QByteArray> Passwords::make(const crypto::SecretBytes &password) const
{
    const QByteArray salt = crypto::randomBytes(crypto::saltSize);
    return crypto::stretch(peppered(password), salt, cost).map([&](const crypto::SecretBytes &hash) {
        return pack(cost, salt, hash);
    });
}

bool Passwords::verify(const crypto::SecretBytes &password, const QByteArray &stored) const
{
    const bool known = stored.size() == storedSize && stored[0] == version;
    const QByteArray salt = known ? stored.mid(13, crypto::saltSize) : QByteArray(crypto::saltSize, 'x');
    const crypto::PasswordCost spent = known ? crypto::PasswordCost{qFromBigEndian<quint32>(stored.constData() + 1),
                                                   qFromBigEndian<quint64>(stored.constData() + 5)}
                                             : cost;
    const auto hash = crypto::stretch(peppered(password), salt, spent);
    if (hash) {
        ++m_checks;
    }
    return hash && known && crypto::equal(hash->reveal(), QByteArrayView(stored).last(32));
}

BackupKeeper::BackupKeeper(crypto::SecretBytes pepper)
    : m_pepper(std::move(pepper))
{
}

crypto::SecretBytes BackupKeeper::peppered(QByteArrayView code) const
{
    return crypto::SecretBytes::copyOf(crypto::hmacSha256(m_pepper, code));
}

QByteArray BackupKeeper::tag(store::AccountId account, QByteArrayView code) const
{
    return crypto::hmacSha256(m_pepper, QByteArray("backup tag\0", 11) + account.toBytes() + code.toByteArray())
        .first(tagSize);
}

base::Result<BackupCodes> BackupKeeper::make(store::AccountId account) const
{
    BackupCodes codes{crypto::newId<store::SealedId>(), {}, {}};
    QSet<QByteArray> tags;
    while (codes.texts.size() < rules::backupCodes) {
        QByteArray code = crypto::randomBytes(rules::backupCodeSize);
        const QByteArray tagged = tag(account, code);
        if (tags.contains(tagged)) {
            continue; // the tag must name one code of the set
        }
        const QByteArray salt = crypto::randomBytes(crypto::saltSize);
        const auto hash = crypto::stretch(peppered(code), salt, cost);
        if (!hash) {
            return tl::unexpected(hash.error());
        }
        tags.insert(tagged);
        codes.texts.append(rules::backupText(code));
        codes.kept.append({tagged, salt, hash->reveal().toByteArray()});
        crypto::wipe(code);
    }
    return codes;
}

bool BackupKeeper::proves(QByteArrayView code, const store::BackupCode &kept) const
{
    const auto hash = crypto::stretch(peppered(code), kept.salt, cost);
    return hash && crypto::equal(hash->reveal(), kept.hash);
}

} // namespace manager
