#include "manager/store/audit.h"

#include "core/base/json.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"

#include <QtEndian>

namespace manager::store {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype personalSalt = 16;

void addNumber(QByteArray &to, qint64 number)
{
    char bytes[8];
    qToBigEndian(number, bytes);
    to.append(bytes, sizeof bytes);
}

void addBytes(QByteArray &to, QByteArrayView bytes)
{
    addNumber(to, bytes.size());
    to.append(bytes);
}

struct Link {
    qint64 seq;
    qint64 at;
    QByteArray account;
    QByteArray kind;
    QByteArray detail;
    QByteArray personalHash;
    QByteArray previous;
};

QByteArray hashOf(const Link &link)
{
    QByteArray bytes("kauth-audit\0001", 13);
    addNumber(bytes, link.seq);
    addNumber(bytes, link.at);
    addBytes(bytes, link.account);
    addBytes(bytes, link.kind);
    addBytes(bytes, link.detail);
    addBytes(bytes, link.personalHash);
    addBytes(bytes, link.previous);
    return crypto::sha256(bytes);
}

QByteArray toSign(qint64 seq, qint64 at, const QByteArray &hash)
{
    QByteArray bytes("kauth-audit-checkpoint\0001", 24);
    addNumber(bytes, seq);
    addNumber(bytes, at);
    addBytes(bytes, hash);
    return bytes;
}

QJsonObject personalOf(const QVariant &value)
{
    return base::readJson(value.toByteArray().mid(personalSalt)).value_or(QJsonObject());
}
} // namespace

void append(Database &database, const AuditEntry &entry, base::Instant now)
{
    const auto last = database.row("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"_L1);
    const QByteArray personal
        = entry.personal.isEmpty() ? QByteArray() : crypto::randomBytes(personalSalt) + base::writeJson(entry.personal);
    const Link link{last ? last->at(0).toLongLong() + 1 : 1, base::toUnixMilliseconds(now),
        entry.account ? entry.account->toBytes() : QByteArray(), entry.kind.toUtf8(), base::writeJson(entry.detail),
        crypto::sha256(personal), last ? last->at(1).toByteArray() : QByteArray(crypto::sha256Size, '\0')};
    database.change("INSERT INTO audit(seq, at, account, kind, detail, personal, personal_hash, previous, hash) "
                    "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1,
        {link.seq, link.at, entry.account ? QVariant(link.account) : QVariant(), entry.kind,
            QString::fromUtf8(link.detail), personal.isEmpty() ? QVariant() : QVariant(personal), link.personalHash,
            link.previous, hashOf(link)});
}

QList<AuditRow> activity(Database &database, AccountId account, int limit)
{
    QList<AuditRow> all;
    for (const Row &row : database.rows(
             "SELECT seq, at, kind, detail, personal FROM audit WHERE account = ? ORDER BY seq DESC LIMIT ?"_L1,
             {account.toBytes(), limit})) {
        all.append({row[0].toLongLong(), toInstant(row[1]), row[2].toString(),
            base::readJson(row[3].toString().toUtf8()).value_or(QJsonObject()), personalOf(row[4])});
    }
    return all;
}

QJsonObject newestDetail(Database &database, const QString &kind)
{
    const auto row = database.row("SELECT detail FROM audit WHERE kind = ? ORDER BY seq DESC LIMIT 1"_L1, {kind});
    return row ? base::readJson(row->first().toString().toUtf8()).value_or(QJsonObject()) : QJsonObject();
}

void erasePersonal(Database &database, AccountId account)
{
    database.change(
        "UPDATE audit SET personal = NULL WHERE account = ? AND personal IS NOT NULL"_L1, {account.toBytes()});
}

void addCheckpoint(Database &database, const crypto::Ed25519Private &key, base::Instant now)
{
    const auto last = database.row("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"_L1);
    if (!last || database.row("SELECT 1 FROM checkpoint WHERE seq = ?"_L1, {last->at(0)})) {
        return;
    }
    const qint64 at = base::toUnixMilliseconds(now);
    const QByteArray hash = last->at(1).toByteArray();
    database.change("INSERT INTO checkpoint(seq, at, hash, signature) VALUES(?, ?, ?, ?)"_L1,
        {last->at(0), at, hash, key.sign(toSign(last->at(0).toLongLong(), at, hash))});
}

qint64 unsignedEntries(Database &database)
{
    const auto row = database.row(
        "SELECT coalesce((SELECT max(seq) FROM audit), 0) - coalesce((SELECT max(seq) FROM checkpoint), 0)"_L1);
    return row ? row->first().toLongLong() : 0;
}

base::Result<qint64> verifyAudit(Database &database, const QList<crypto::Ed25519Public> &keys)
{
    const auto wrong = [](qint64 seq, QLatin1StringView what) {
        return base::fail(base::Fault::WrongKey, u"audit entry %1: %2"_s.arg(QString::number(seq), what));
    };
    QByteArray previous(crypto::sha256Size, '\0');
    qint64 expected = 0;
    QHash<qint64, QByteArray> hashes;
    for (const Row &row :
        database.rows("SELECT seq, at, account, kind, detail, personal, personal_hash, previous, hash "
                      "FROM audit ORDER BY seq"_L1)) {
        const Link link{row[0].toLongLong(), row[1].toLongLong(), row[2].toByteArray(), row[3].toString().toUtf8(),
            row[4].toString().toUtf8(), row[6].toByteArray(), row[7].toByteArray()};
        if (link.seq != ++expected) {
            return wrong(expected, "is missing"_L1);
        }
        if (link.previous != previous) {
            return wrong(link.seq, "does not follow the one before it"_L1);
        }
        // An erased personal part cannot be checked, a kept one must be what was noted.
        if (!row[5].isNull() && crypto::sha256(row[5].toByteArray()) != link.personalHash) {
            return wrong(link.seq, "has another personal part"_L1);
        }
        if (hashOf(link) != row[8].toByteArray()) {
            return wrong(link.seq, "was changed"_L1);
        }
        previous = row[8].toByteArray();
        hashes.insert(link.seq, previous);
    }
    auto signer = keys.begin();
    for (const Row &row : database.rows("SELECT seq, at, hash, signature FROM checkpoint ORDER BY seq"_L1)) {
        const qint64 seq = row[0].toLongLong();
        const QByteArray said = toSign(seq, row[1].toLongLong(), row[2].toByteArray());
        signer = std::find_if(signer, keys.end(),
            [&](const crypto::Ed25519Public &key) { return crypto::verify(key, said, row[3].toByteArray()); });
        if (signer == keys.end()) {
            return wrong(seq, "has a checkpoint this server did not sign"_L1);
        }
        if (hashes.value(seq) != row[2].toByteArray()) {
            return wrong(seq, "is not what its checkpoint says"_L1);
        }
    }
    if (database.failure()) {
        return tl::unexpected(*database.failure());
    }
    return expected;
}

} // namespace manager::store
