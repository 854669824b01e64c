#pragma once

#include "core/crypto/random.h"
#include "manager/store/factors.h"

#include <QTemporaryDir>
#include <QtTest>

namespace manager::store {

/// A real file in a folder of its own.
struct File {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("manager.db"));

    [[nodiscard]] std::unique_ptr<Database> open() const
    {
        auto database = Database::open(path);
        return database ? std::move(*database) : nullptr;
    }
};

inline base::Instant at(std::chrono::milliseconds t)
{
    return base::Instant(t + std::chrono::hours(24 * 20000));
}

inline AccountId addPerson(Database &database, const QString &email)
{
    Account account;
    account.id = crypto::newId<AccountId>();
    account.email = email;
    account.name = email;
    account.password = "hash";
    account.created = at({});
    return addAccount(database, account) ? account.id : AccountId();
}

inline Challenge addRequest(Database &database, AccountId account, base::Instant created)
{
    Challenge challenge;
    challenge.id = crypto::newId<ChallengeId>();
    challenge.account = account;
    challenge.session = crypto::newId<SessionId>();
    challenge.created = created;
    challenge.expires = created + std::chrono::seconds(120);
    challenge.number = QStringLiteral("123");
    challenge.requester = "somebody";
    challenge.envelope = "envelope";
    challenge.hash = crypto::randomBytes(32);
    addChallenge(database, challenge);
    return challenge;
}

} // namespace manager::store
