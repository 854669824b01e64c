#include "manager/store/outbox.h"

namespace manager::store {

using namespace Qt::StringLiterals;

namespace {
OutboxRow read(const Row &row)
{
    return {row[0].toLongLong(), Post(row[1].toInt()), row[2].toByteArray(), toInstant(row[3]), toInstant(row[4]),
        row[5].toInt(), toOptionalInstant(row[6]), row[7].toBool()};
}

QList<OutboxRow> readAll(const Rows &rows)
{
    QList<OutboxRow> all;
    for (const Row &row : rows) {
        all.append(read(row));
    }
    return all;
}
} // namespace

qint64 addToOutbox(Database &database, Post kind, const QByteArray &content, base::Instant now)
{
    database.change("INSERT INTO outbox(kind, content, created, next) VALUES(?, ?, ?, ?)"_L1,
        {int(kind), content, toValue(now), toValue(now)});
    const auto row = database.row("SELECT last_insert_rowid()"_L1);
    return row ? row->first().toLongLong() : 0;
}

QList<OutboxRow> toSend(Database &database, base::Instant now, int most)
{
    return readAll(database.rows("SELECT id, kind, content, created, next, tries, sent, given FROM outbox "
                                 "WHERE sent IS NULL AND given = 0 AND next <= ? ORDER BY next LIMIT ?"_L1,
        {toValue(now), most}));
}

QList<OutboxRow> outbox(Database &database, int most)
{
    return readAll(database.rows("SELECT id, kind, content, created, next, tries, sent, given FROM outbox "
                                 "ORDER BY id DESC LIMIT ?"_L1,
        {most}));
}

void markSent(Database &database, qint64 id, base::Instant now)
{
    database.change("UPDATE outbox SET sent = ? WHERE id = ?"_L1, {toValue(now), id});
}

void markFailed(Database &database, qint64 id, base::Instant next, bool given)
{
    database.change(
        "UPDATE outbox SET tries = tries + 1, next = ?, given = ? WHERE id = ?"_L1, {toValue(next), int(given), id});
}

void emptyContent(Database &database, qint64 id)
{
    database.change("UPDATE outbox SET content = x'' WHERE id = ?"_L1, {id});
}

void sweepOutbox(Database &database, base::Instant before)
{
    database.change("DELETE FROM outbox WHERE created < ?"_L1, {toValue(before)});
}

} // namespace manager::store
