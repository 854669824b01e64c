#include "manager/store/checks.h"

namespace manager::store {

using namespace Qt::StringLiterals;

// clang-format off
#define CASE_COLUMNS "id, number, token, ticket, account, named, helper, reason, requester, reviewers, language, phase, created, expires, " \
    "phone, code, code_left, code_until, sends, next_send, case_key, confirm, bearer, taken, document, submitted, deletes, submission, again, " \
    "flaw, asked, claimed, claimed_until, first, decided, verdict, email, entered, ending, erased, receipt"
// clang-format on

namespace {

/// A row, value by value in the order of its columns.
class Reading {
public:
    explicit Reading(const Row &row)
        : m_row(row)
    {
    }
    const QVariant &next() { return m_row[m_at++]; }
    QByteArray bytes() { return next().toByteArray(); }
    QString text() { return next().toString(); }
    int number() { return next().toInt(); }
    base::Instant instant() { return toInstant(next()); }
    std::optional<base::Instant> optionalInstant() { return toOptionalInstant(next()); }
    template <class Id> Id id() { return toId<Id>(next()); }
    template <class Id> std::optional<Id> optionalId()
    {
        const QVariant &value = next();
        return value.isNull() ? std::nullopt : std::optional(toId<Id>(value));
    }
    template <class Enum> std::optional<Enum> optionalEnum()
    {
        const QVariant &value = next();
        return value.isNull() ? std::nullopt : std::optional(Enum(value.toInt()));
    }

private:
    const Row &m_row;
    qsizetype m_at = 0;
};

QList<FileKind> kindsOf(const QString &words)
{
    QList<FileKind> all;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto kind = protocol::fromText<FileKind>(word)) {
            all.append(*kind);
        }
    }
    return all;
}

QString words(const QList<FileKind> &kinds)
{
    QStringList all;
    for (const FileKind kind : kinds) {
        all.append(protocol::toText(kind));
    }
    return all.join(u' ');
}

CheckCase read(const Row &row)
{
    Reading from(row);
    CheckCase c;
    c.id = from.id<CaseId>();
    c.number = from.text();
    c.token = from.bytes();
    c.ticket = from.bytes();
    c.account = from.optionalId<AccountId>();
    c.named = from.text();
    c.helper = from.bytes();
    c.reason = protocol::CheckReason(from.number());
    c.requester = from.text();
    c.reviewers = from.bytes();
    c.language = from.text();
    c.phase = protocol::CheckPhase(from.number());
    c.created = from.instant();
    c.expires = from.instant();
    c.phone = from.bytes();
    c.code = from.bytes();
    c.codeLeft = from.number();
    c.codeUntil = from.optionalInstant();
    c.sends = from.number();
    c.nextSend = from.optionalInstant();
    c.key = from.bytes();
    c.confirm = from.bytes();
    c.bearer = from.bytes();
    c.taken = from.next().toLongLong();
    c.document = protocol::Document(from.number());
    c.submitted = from.optionalInstant();
    c.deletes = from.optionalInstant();
    c.submission = from.bytes();
    c.again = kindsOf(from.text());
    c.flaw = from.optionalEnum<protocol::Flaw>();
    c.asked = from.number();
    c.claimed = from.optionalId<AccountId>();
    c.claimedUntil = from.optionalInstant();
    c.first = from.optionalId<AccountId>();
    c.decided = from.optionalInstant();
    c.verdict = from.optionalEnum<protocol::Verdict>();
    c.email = from.text();
    c.entered = from.optionalInstant();
    c.ending = from.optionalEnum<protocol::Ending>();
    c.erased = from.number();
    c.receipt = from.bytes();
    return c;
}

std::optional<CheckCase> read(const std::optional<Row> &row)
{
    return row ? std::optional(read(*row)) : std::nullopt;
}

QList<CheckCase> readAll(const Rows &rows)
{
    QList<CheckCase> all;
    for (const Row &row : rows) {
        all.append(read(row));
    }
    return all;
}

/// Nothing is NULL, so that erased things are seen to be gone.
QVariant optionalBlob(const QByteArray &value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}
QVariant optionalText(const QString &value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}
template <class Id> QVariant optionalId(const std::optional<Id> &id)
{
    return id ? QVariant(id->toBytes()) : QVariant();
}
template <class Enum> QVariant optionalEnum(const std::optional<Enum> &value)
{
    return value ? QVariant(int(*value)) : QVariant();
}

Upload upload(const Row &row)
{
    return {toId<UploadId>(row[0]), toId<CaseId>(row[1]), FileKind(row[2].toInt()), row[3].toLongLong(),
        row[4].toLongLong(), row[5].toByteArray(), toInstant(row[6]), row[7].toBool()};
}

Reviewer reviewer(const Row &row)
{
    return {toId<ReviewerId>(row[0]), toId<AccountId>(row[1]), row[2].toByteArray(), row[3].toString()};
}

} // namespace

std::optional<CheckCase> caseById(Database &database, CaseId id)
{
    return read(database.row("SELECT " CASE_COLUMNS " FROM check_case WHERE id = ?"_L1, {id.toBytes()}));
}

std::optional<CheckCase> caseByToken(Database &database, const QByteArray &hash)
{
    return read(database.row("SELECT " CASE_COLUMNS " FROM check_case WHERE token = ?"_L1, {hash}));
}

std::optional<CheckCase> caseByBearer(Database &database, const QByteArray &hash)
{
    return read(database.row("SELECT " CASE_COLUMNS " FROM check_case WHERE bearer = ?"_L1, {hash}));
}

std::optional<CheckCase> caseByHelper(Database &database, const QByteArray &hash)
{
    return read(database.row(
        "SELECT " CASE_COLUMNS " FROM check_case WHERE helper = ? ORDER BY created DESC LIMIT 1"_L1, {hash}));
}

QList<CheckCase> waitingCases(Database &database)
{
    return readAll(database.rows(
        "SELECT " CASE_COLUMNS " FROM check_case WHERE phase = 2 AND ending IS NULL ORDER BY submitted"_L1));
}

QList<CheckCase> endingCases(Database &database, base::Instant now)
{
    return readAll(database.rows("SELECT " CASE_COLUMNS " FROM check_case WHERE erased < 2 AND "
                                 "(phase >= 4 OR (phase IN (2, 3) AND deletes <= ?) OR (phase < 2 AND expires <= ?)) "
                                 "ORDER BY created LIMIT 100"_L1,
        {toValue(now), toValue(now)}));
}

void saveCase(Database &database, const CheckCase &c)
{
    database.change(
        "INSERT INTO check_case(" CASE_COLUMNS ") VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET "
        "ticket = excluded.ticket, account = excluded.account, named = excluded.named, "
        "helper = excluded.helper, phase = excluded.phase, expires = excluded.expires, "
        "phone = excluded.phone, code = excluded.code, code_left = excluded.code_left, "
        "code_until = excluded.code_until, sends = excluded.sends, next_send = excluded.next_send, "
        "case_key = excluded.case_key, confirm = excluded.confirm, bearer = excluded.bearer, "
        "taken = excluded.taken, document = excluded.document, submitted = excluded.submitted, "
        "deletes = excluded.deletes, submission = excluded.submission, again = excluded.again, "
        "flaw = excluded.flaw, asked = excluded.asked, claimed = excluded.claimed, "
        "claimed_until = excluded.claimed_until, first = excluded.first, decided = excluded.decided, "
        "verdict = excluded.verdict, email = excluded.email, entered = excluded.entered, "
        "ending = excluded.ending, erased = excluded.erased, receipt = excluded.receipt"_L1,
        {c.id.toBytes(), c.number, c.token, optionalBlob(c.ticket), optionalId(c.account), optionalText(c.named),
            optionalBlob(c.helper), int(c.reason), c.requester, c.reviewers, text(c.language), int(c.phase),
            toValue(c.created), toValue(c.expires), optionalBlob(c.phone), optionalBlob(c.code), c.codeLeft,
            toValue(c.codeUntil), c.sends, toValue(c.nextSend), optionalBlob(c.key), optionalBlob(c.confirm),
            optionalBlob(c.bearer), c.taken, int(c.document), toValue(c.submitted), toValue(c.deletes),
            optionalBlob(c.submission), text(words(c.again)), optionalEnum(c.flaw), c.asked, optionalId(c.claimed),
            toValue(c.claimedUntil), optionalId(c.first), toValue(c.decided), optionalEnum(c.verdict),
            optionalText(c.email), toValue(c.entered), optionalEnum(c.ending), c.erased, optionalBlob(c.receipt)});
}

QStringList endCasesOf(Database &database, AccountId account)
{
    QStringList open;
    for (const Row &row :
        database.rows("SELECT number FROM check_case WHERE account = ? AND ending IS NULL"_L1, {account.toBytes()})) {
        open.append(row[0].toString());
    }
    database.change("UPDATE check_case SET phase = ?, ending = ?, code = NULL, claimed = NULL "
                    "WHERE account = ? AND ending IS NULL"_L1,
        {int(protocol::CheckPhase::Deleted), int(protocol::Ending::Withdrawn), account.toBytes()});
    database.change(
        "UPDATE check_case SET account = NULL, named = NULL, helper = NULL, email = NULL WHERE account = ?"_L1,
        {account.toBytes()});
    return open;
}

void countTaken(Database &database, CaseId id, qint64 bytes)
{
    database.change("UPDATE check_case SET taken = taken + ? WHERE id = ?"_L1, {bytes, id.toBytes()});
}

void sweepCases(Database &database, base::Instant now)
{
    database.change("UPDATE check_case SET account = NULL, helper = NULL, email = NULL "
                    "WHERE erased = 2 AND decided < ? AND coalesce(account, helper, email) IS NOT NULL"_L1,
        {toValue(now - rules::enterAfter)});
    database.change("DELETE FROM check_case WHERE erased = 2 AND coalesce(decided, deletes, expires) < ?"_L1,
        {toValue(now - rules::receiptKept)});
}

int casesDecided(Database &database, base::Instant since)
{
    const auto row = database.row("SELECT count(*) FROM check_case WHERE decided >= ?"_L1, {toValue(since)});
    return row ? row->first().toInt() : 0;
}

void addSubmission(Database &database, CaseId id, const QByteArray &envelope)
{
    database.change("INSERT INTO check_submission(of_case, envelope) VALUES(?, ?)"_L1, {id.toBytes(), envelope});
}

QByteArrayList submissionsOf(Database &database, CaseId id)
{
    QByteArrayList all;
    for (const Row &row :
        database.rows("SELECT envelope FROM check_submission WHERE of_case = ? ORDER BY seq"_L1, {id.toBytes()})) {
        all.append(row.first().toByteArray());
    }
    return all;
}

void dropSubmissions(Database &database, CaseId id)
{
    database.change("DELETE FROM check_submission WHERE of_case = ?"_L1, {id.toBytes()});
}

void addUpload(Database &database, const Upload &u)
{
    database.change("INSERT INTO check_upload(id, of_case, kind, length, offset, hash, created, kept) "
                    "VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_L1,
        {u.id.toBytes(), u.of.toBytes(), int(u.kind), u.length, u.offset, u.hash, toValue(u.created), int(u.kept)});
}

std::optional<Upload> uploadById(Database &database, UploadId id)
{
    const auto row = database.row(
        "SELECT id, of_case, kind, length, offset, hash, created, kept FROM check_upload WHERE id = ?"_L1,
        {id.toBytes()});
    return row ? std::optional(upload(*row)) : std::nullopt;
}

QList<Upload> uploadsOf(Database &database, CaseId id)
{
    QList<Upload> all;
    for (const Row &row : database.rows("SELECT id, of_case, kind, length, offset, hash, created, kept "
                                        "FROM check_upload WHERE of_case = ? ORDER BY created"_L1,
             {id.toBytes()})) {
        all.append(upload(row));
    }
    return all;
}

bool advanceUpload(Database &database, UploadId id, qint64 from, qint64 to)
{
    return database.change("UPDATE check_upload SET offset = ? WHERE id = ? AND offset = ? AND kept = 0"_L1,
               {to, id.toBytes(), from})
        == 1;
}

void keepUpload(Database &database, UploadId id)
{
    database.change("UPDATE check_upload SET kept = 1 WHERE id = ? AND kept = 0"_L1, {id.toBytes()});
}

void dropUpload(Database &database, UploadId id)
{
    database.change("DELETE FROM check_upload WHERE id = ?"_L1, {id.toBytes()});
}

QSet<QByteArray> uploadIds(Database &database)
{
    QSet<QByteArray> all;
    for (const Row &row : database.rows("SELECT id FROM check_upload"_L1)) {
        all.insert(row.first().toByteArray());
    }
    return all;
}

qint64 bytesReserved(Database &database)
{
    const auto row = database.row("SELECT coalesce(sum(length), 0) FROM check_upload"_L1);
    return row ? row->first().toLongLong() : 0;
}

QList<Reviewer> reviewers(Database &database)
{
    QList<Reviewer> all;
    for (const Row &row : database.rows("SELECT id, account, public, wrapped FROM reviewer ORDER BY id"_L1)) {
        all.append(reviewer(row));
    }
    return all;
}

std::optional<Reviewer> reviewerOf(Database &database, AccountId account)
{
    const auto row
        = database.row("SELECT id, account, public, wrapped FROM reviewer WHERE account = ?"_L1, {account.toBytes()});
    return row ? std::optional(reviewer(*row)) : std::nullopt;
}

void saveReviewer(Database &database, const Reviewer &r)
{
    database.change(
        "INSERT INTO reviewer(id, account, public, wrapped) VALUES(?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET "
        "public = excluded.public, wrapped = excluded.wrapped"_L1,
        {r.id.toBytes(), r.account.toBytes(), optionalBlob(r.key), text(r.wrapped)});
}

void removeReviewer(Database &database, AccountId account)
{
    database.change("DELETE FROM reviewer WHERE account = ?"_L1, {account.toBytes()});
}

int casesUnderWay(Database &database, base::Instant now)
{
    const auto row = database.row(
        "SELECT count(*) FROM check_case WHERE ending IS NULL AND coalesce(deletes, expires) > ?"_L1, {toValue(now)});
    return row ? row->first().toInt() : 0;
}

} // namespace manager::store
