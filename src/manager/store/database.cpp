#include "manager/store/database.h"

#include "manager/store/schema.h"

#include <QFile>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace manager::store {

using namespace Qt::StringLiterals;

struct Database::Connection {
    QString name = QUuid::createUuid().toString();
    QSqlDatabase database;
    QHash<QLatin1StringView, std::shared_ptr<QSqlQuery>> prepared;

    ~Connection()
    {
        prepared.clear();
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(name);
    }
};

base::Result<std::unique_ptr<Database>> Database::open(const QString &file)
{
    auto made = std::unique_ptr<Database>(new Database);
    made->m_connection = std::make_unique<Connection>();
    QSqlDatabase &database = made->m_connection->database;
    if (!QFile::exists(file)) { // names and addresses of people: for this user alone from its first byte on
        QFile created(file);
        if (!created.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) {
            return base::fail(base::Fault::Broken, u"database: cannot be made: %1"_s.arg(created.errorString()));
        }
    }
    database = QSqlDatabase::addDatabase(u"QSQLITE"_s, made->m_connection->name);
    database.setDatabaseName(file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database.open()) {
        return base::fail(base::Fault::Broken, u"database: %1"_s.arg(database.lastError().text()));
    }
    made->change("PRAGMA journal_mode=WAL"_L1);
    made->change("PRAGMA synchronous=FULL"_L1);
    made->change("PRAGMA foreign_keys=ON"_L1);
    made->change("PRAGMA secure_delete=ON"_L1);
    if (made->m_failure) {
        return tl::unexpected(*made->m_failure);
    }
    if (auto migrated = migrate(*made); !migrated) {
        return tl::unexpected(migrated.error());
    }
    return made;
}

Database::~Database() = default;

namespace {
std::shared_ptr<QSqlQuery> run(QSqlDatabase &database, QHash<QLatin1StringView, std::shared_ptr<QSqlQuery>> &prepared,
    QLatin1StringView sql, const QVariantList &values, QString &wrong)
{
    auto query = prepared.value(sql);
    if (!query) {
        query = std::make_shared<QSqlQuery>(database);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            wrong = query->lastError().text();
            return {};
        }
        prepared.insert(sql, query);
    }
    for (int i = 0; i < values.size(); ++i) {
        query->bindValue(i, values[i]);
    }
    if (!query->exec()) {
        wrong = query->lastError().text();
        query->finish();
        return {};
    }
    return query;
}
} // namespace

Rows Database::rows(QLatin1StringView sql, const QVariantList &values)
{
    Rows all;
    QString wrong;
    if (m_failure) {
        return all;
    }
    const auto query = run(m_connection->database, m_connection->prepared, sql, values, wrong);
    if (!query) {
        fail(wrong);
        return all;
    }
    const int columns = query->record().count();
    while (query->next()) {
        Row row;
        for (int i = 0; i < columns; ++i) {
            row.append(query->value(i));
        }
        all.append(row);
    }
    if (query->lastError().isValid()) {
        fail(query->lastError().text());
        all.clear();
    }
    query->finish();
    return all;
}

std::optional<Row> Database::row(QLatin1StringView sql, const QVariantList &values)
{
    const Rows all = rows(sql, values);
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

int Database::change(QLatin1StringView sql, const QVariantList &values)
{
    QString wrong;
    if (m_failure) {
        return 0;
    }
    const auto query = run(m_connection->database, m_connection->prepared, sql, values, wrong);
    if (!query) {
        fail(wrong);
        return 0;
    }
    const int changed = query->numRowsAffected();
    query->finish();
    return changed;
}

void Database::begin()
{
    change("BEGIN IMMEDIATE"_L1);
}

base::Result<void> Database::commit()
{
    change("COMMIT"_L1);
    if (m_failure) {
        return tl::unexpected(*m_failure);
    }
    return {};
}

void Database::rollback()
{
    m_failure.reset();
    change("ROLLBACK"_L1); // fails when the engine has rolled back by itself, as it may on a full disk
    m_failure.reset();
}

base::Result<void> Database::emptyLog()
{
    const auto busy = row("PRAGMA wal_checkpoint(TRUNCATE)"_L1);
    const auto failure = std::exchange(m_failure, {});
    if (failure) {
        return tl::unexpected(*failure);
    }
    if (!busy || busy->first().toInt() != 0) {
        return base::fail(base::Fault::Unavailable, u"database: somebody reads"_s);
    }
    return {};
}

void Database::fail(QString detail)
{
    if (!m_failure) {
        m_failure = base::Error{base::Fault::Broken, u"database: "_s + std::move(detail)};
    }
}

} // namespace manager::store
