#include "manager/store/devices.h"

namespace manager::store {

using namespace Qt::StringLiterals;

namespace {
template <class Id> QVariant optionalId(const std::optional<Id> &id)
{
    return id ? QVariant(id->toBytes()) : QVariant();
}

template <class Id> std::optional<Id> toOptionalId(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(toId<Id>(value));
}

QVariant orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

Device device(const Row &row)
{
    Device d;
    d.id = toId<DeviceId>(row[0]);
    d.account = toId<AccountId>(row[1]);
    d.name = row[2].toString();
    d.platform = row[3].toString();
    d.appVersion = row[4].toString();
    d.storage = protocol::Storage(row[5].toInt());
    d.possession = row[6].toByteArray();
    d.verification = row[7].toByteArray();
    d.sealing = row[8].toByteArray();
    d.state = DeviceState(row[9].toInt());
    d.counter = row[10].toLongLong();
    d.enrolHash = row[11].toByteArray();
    d.enrolled = row[12].toByteArray();
    d.added = toInstant(row[13]);
    d.seen = toInstant(row[14]);
    d.seed = row[15].toByteArray();
    d.step = row[16].isNull() ? std::nullopt : std::optional(row[16].toLongLong());
    d.sealedSeed = row[17].toByteArray();
    d.sealedSeedId = toOptionalId<SealedId>(row[18]);
    d.sealedCodes = row[19].toByteArray();
    d.sealedCodesId = toOptionalId<SealedId>(row[20]);
    d.revoked = toOptionalInstant(row[21]);
    d.revokeReason = protocol::RevokeReason(row[22].toInt());
    d.revokedBy = row[23].toString();
    d.authorised = row[24].toBool();
    d.restrictedUntil = toOptionalInstant(row[25]);
    d.installation = row[26].toByteArray();
    return d;
}

std::optional<Device> device(const std::optional<Row> &row)
{
    return row ? std::optional(device(*row)) : std::nullopt;
}

std::optional<Offer> offer(const std::optional<Row> &row)
{
    if (!row) {
        return {};
    }
    return Offer{toId<OfferId>(row->at(0)), row->at(1).toByteArray(), toId<AccountId>(row->at(2)),
        toId<SessionId>(row->at(3)),
        {rules::OfferState(row->at(5).toInt()), toInstant(row->at(4)), row->at(6).toString(), row->at(7).toInt()},
        toOptionalId<DeviceId>(row->at(8))};
}
} // namespace

std::optional<Device> deviceById(Database &database, DeviceId id)
{
    return device(database.row(
        "SELECT id, account, name, platform, app_version, storage, possession, verification, sealing, "
        "state, counter, enrol_hash, enrolled, added, seen, seed, step, sealed_seed, sealed_seed_id, "
        "sealed_codes, sealed_codes_id, revoked, revoke_reason, revoked_by, authorised, restricted_until, installation FROM device WHERE id = ?"_L1,
        {id.toBytes()}));
}

std::optional<Device> deviceByEnrol(Database &database, const QByteArray &hash)
{
    return device(
        database.row("SELECT id, account, name, platform, app_version, storage, possession, verification, sealing, "
                     "state, counter, enrol_hash, enrolled, added, seen, seed, step, sealed_seed, sealed_seed_id, "
                     "sealed_codes, sealed_codes_id, revoked, revoke_reason, revoked_by, authorised, restricted_until, "
                     "installation FROM device "
                     "WHERE enrol_hash = ?"_L1,
            {hash}));
}

bool knowsKey(Database &database, const QByteArray &possession)
{
    return database.row("SELECT 1 FROM device WHERE possession = ?"_L1, {possession}).has_value();
}

QList<Device> devicesOf(Database &database, AccountId account)
{
    QList<Device> all;
    for (const Row &row :
        database.rows("SELECT id, account, name, platform, app_version, storage, possession, verification, "
                      "sealing, state, counter, enrol_hash, enrolled, added, seen, seed, step, sealed_seed, "
                      "sealed_seed_id, sealed_codes, sealed_codes_id, revoked, revoke_reason, revoked_by, authorised, "
                      "restricted_until, installation "
                      "FROM device WHERE account = ? AND state IN (1, 2) ORDER BY added"_L1,
            {account.toBytes()})) {
        all.append(device(row));
    }
    return all;
}

void saveDevice(Database &database, const Device &d)
{
    database.change(
        "INSERT INTO device(id, account, name, platform, app_version, storage, possession, verification, sealing, "
        "state, counter, enrol_hash, enrolled, added, seen, seed, step, sealed_seed, sealed_seed_id, sealed_codes, "
        "sealed_codes_id, revoked, revoke_reason, revoked_by, authorised, "
        "restricted_until, installation) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET "
        "state = excluded.state, counter = excluded.counter, enrolled = excluded.enrolled, seen = excluded.seen, "
        "seed = excluded.seed, step = excluded.step, sealed_seed = excluded.sealed_seed, "
        "sealed_seed_id = excluded.sealed_seed_id, sealed_codes = excluded.sealed_codes, "
        "sealed_codes_id = excluded.sealed_codes_id, revoked = excluded.revoked, "
        "revoke_reason = excluded.revoke_reason, revoked_by = excluded.revoked_by, "
        "restricted_until = excluded.restricted_until"_L1,
        {d.id.toBytes(), d.account.toBytes(), text(d.name), text(d.platform), text(d.appVersion), int(d.storage),
            d.possession, d.verification, d.sealing, int(d.state), d.counter, d.enrolHash, blob(d.enrolled),
            toValue(d.added), toValue(d.seen), orNull(d.seed), d.step ? QVariant(*d.step) : QVariant(),
            orNull(d.sealedSeed), optionalId(d.sealedSeedId), orNull(d.sealedCodes), optionalId(d.sealedCodesId),
            toValue(d.revoked), d.revoked ? QVariant(int(d.revokeReason)) : QVariant(), text(d.revokedBy),
            int(d.authorised), toValue(d.restrictedUntil), orNull(d.installation)});
}

void sawDevice(Database &database, DeviceId id, base::Instant now)
{
    database.change("UPDATE device SET seen = ? WHERE id = ?"_L1, {toValue(now), id.toBytes()});
}

bool raiseCounter(Database &database, DeviceId id, qint64 counter)
{
    return database.change(
               "UPDATE device SET counter = ? WHERE id = ? AND counter < ?"_L1, {counter, id.toBytes(), counter})
        == 1;
}

void revokeDevice(
    Database &database, const Device &device, protocol::RevokeReason reason, const QString &by, base::Instant now)
{
    // The possession key stays: the phone is told only when it asks with it.
    database.change("UPDATE device SET state = 3, verification = x'', seed = NULL, step = NULL, sealed_seed = NULL, "
                    "sealed_seed_id = NULL, sealed_codes = NULL, sealed_codes_id = NULL, enrolled = x'', revoked = ?, "
                    "revoke_reason = ?, revoked_by = ? WHERE id = ? AND state <> 3"_L1,
        {toValue(now), int(reason), text(by), device.id.toBytes()});
}

bool useDeviceStep(Database &database, DeviceId id, qint64 step)
{
    return database.change(
               "UPDATE device SET step = ? WHERE id = ? AND (step IS NULL OR step < ?)"_L1, {step, id.toBytes(), step})
        == 1;
}

std::optional<QByteArray> replyTo(Database &database, DeviceId device, const QByteArray &hash)
{
    const auto row
        = database.row("SELECT reply FROM answer WHERE device = ? AND hash = ?"_L1, {device.toBytes(), hash});
    return row ? std::optional(row->first().toByteArray()) : std::nullopt;
}

void saveReply(Database &database, DeviceId device, const QByteArray &hash, const QByteArray &reply, base::Instant now)
{
    database.change("INSERT INTO answer(device, hash, reply, at) VALUES(?, ?, ?, ?)"_L1,
        {device.toBytes(), hash, reply, toValue(now)});
}

void saveOffer(Database &database, const Offer &o)
{
    database.change("INSERT INTO offer(id, token, account, session, expires, state, digits, wrong, device) "
                    "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET state = excluded.state, "
                    "digits = excluded.digits, wrong = excluded.wrong, device = excluded.device"_L1,
        {o.id.toBytes(), o.token, o.account.toBytes(), o.session.toBytes(), toValue(o.rule.expires), int(o.rule.state),
            text(o.rule.digits), o.rule.wrong, optionalId(o.device)});
}

std::optional<Offer> offerById(Database &database, OfferId id)
{
    return offer(database.row("SELECT id, token, account, session, expires, state, digits, wrong, device FROM offer "
                              "WHERE id = ?"_L1,
        {id.toBytes()}));
}

std::optional<Offer> offerByToken(Database &database, const QByteArray &hash)
{
    return offer(database.row("SELECT id, token, account, session, expires, state, digits, wrong, device FROM offer "
                              "WHERE token = ?"_L1,
        {hash}));
}

void killOffers(Database &database, SessionId session)
{
    database.change("UPDATE offer SET state = 4 WHERE session = ? AND state IN (0, 1)"_L1, {session.toBytes()});
}

void addTicket(Database &database, const Ticket &ticket)
{
    database.change(
        "INSERT INTO ticket(token, account, expires, authorised, restricted_until) VALUES(?, ?, ?, ?, ?)"_L1,
        {ticket.token, optionalId(ticket.account), toValue(ticket.expires), int(ticket.authorised),
            toValue(ticket.restrictedUntil)});
}

std::optional<Ticket> findTicket(Database &database, const QByteArray &hash, base::Instant now)
{
    const auto row = database.row(
        "SELECT account, expires, authorised, restricted_until FROM ticket WHERE token = ? AND expires > ?"_L1,
        {hash, toValue(now)});
    if (!row) {
        return {};
    }
    return Ticket{hash, toOptionalId<AccountId>(row->at(0)), toInstant(row->at(1)), row->at(2).toBool(),
        toOptionalInstant(row->at(3))};
}

std::optional<Ticket> takeTicket(Database &database, const QByteArray &hash, base::Instant now)
{
    const auto row = database.row(
        "DELETE FROM ticket WHERE token = ? RETURNING account, expires, authorised, restricted_until"_L1, {hash});
    if (!row || toInstant(row->at(1)) <= now) {
        return {};
    }
    return Ticket{hash, toOptionalId<AccountId>(row->at(0)), toInstant(row->at(1)), row->at(2).toBool(),
        toOptionalInstant(row->at(3))};
}

void dropTickets(Database &database, AccountId account, const QString &by, base::Instant now)
{
    database.change("DELETE FROM ticket WHERE account = ?"_L1, {account.toBytes()});
    database.change("UPDATE device SET state = 3, verification = x'', enrolled = x'', revoked = ?, revoke_reason = ?, "
                    "revoked_by = ? WHERE account = ? AND state = 0 AND authorised = 1"_L1,
        {toValue(now), int(protocol::RevokeReason::RemovedOnWeb), text(by), account.toBytes()});
}

void endBeforeNewKey(Database &database, base::Instant now)
{
    database.change("UPDATE challenge SET state = 4, expires = min(expires, ?) WHERE state = 0"_L1, {toValue(now)});
    database.change("UPDATE offer SET state = 4 WHERE state = 0"_L1);
    database.change("DELETE FROM ticket"_L1);
}

} // namespace manager::store
