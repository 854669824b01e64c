#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QVariantList>

#include <memory>
#include <optional>

namespace manager::store {

using Row = QVariantList;
using Rows = QList<Row>;

/// One SQLite file, opened by one thread: WAL, foreign keys, synchronous FULL, brought to the newest schema.
/// Statements are prepared once and kept.
///
/// A failed statement is remembered: every later one does nothing and gives nothing, until rollback(). So a job may be
/// written straight through, and whoever runs it asks failure() before believing a word of it.
class Database {
public:
    /// Unsupported: the file was written by a newer program. Broken: not a database, or the disk says no.
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> open(const QString &file);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// All rows of a query. `sql` must be a literal: it is the key of the prepared statement.
    Rows rows(QLatin1StringView sql, const QVariantList &values = {});
    /// The first row, if there is one.
    std::optional<Row> row(QLatin1StringView sql, const QVariantList &values = {});
    /// Runs a statement that changes something; how many rows it changed.
    int change(QLatin1StringView sql, const QVariantList &values = {});

    void begin();
    [[nodiscard]] base::Result<void> commit();
    void rollback();

    /// Empties the log beside the file, so that what was deleted is in neither. Outside of a transaction.
    [[nodiscard]] base::Result<void> emptyLog();

    [[nodiscard]] const std::optional<base::Error> &failure() const { return m_failure; }
    /// For a job that finds the file saying something it cannot say.
    void fail(QString detail);

private:
    Database() = default;
    struct Connection;
    std::unique_ptr<Connection> m_connection;
    std::optional<base::Error> m_failure;
};

// How values are kept: instants as whole milliseconds, ids and keys as blobs, nothing as NULL.
[[nodiscard]] inline QVariant toValue(base::Instant instant)
{
    return qint64(base::toUnixMilliseconds(instant));
}
[[nodiscard]] inline QVariant toValue(const std::optional<base::Instant> &instant)
{
    return instant ? toValue(*instant) : QVariant();
}
[[nodiscard]] inline base::Instant toInstant(const QVariant &value)
{
    return base::fromUnixMilliseconds(value.toLongLong());
}
[[nodiscard]] inline std::optional<base::Instant> toOptionalInstant(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(toInstant(value));
}
/// A null QString would be NULL.
[[nodiscard]] inline QVariant text(const QString &value)
{
    return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value);
}
[[nodiscard]] inline QVariant blob(const QByteArray &value)
{
    return value.isNull() ? QVariant(QByteArray("")) : QVariant(value);
}
template <class Id> [[nodiscard]] Id toId(const QVariant &value)
{
    return Id::fromBytes(value.toByteArray()).value_or(Id());
}

} // namespace manager::store
