#pragma once

#include "manager/keys.h"
#include "manager/store/checks.h"
#include "manager/store/factors.h"

namespace manager {

/// What is done to the database from the command line.
struct Person {
    QString email;
    QString name;
};

/// Refused: the e-mail is taken, not an e-mail, or the password is not acceptable.
[[nodiscard]] base::Result<void> addPerson(
    store::Database &database, const Keys &keys, const Person &person, const QString &password, base::Instant now);

/// Removes the account with all that is its own, and what the audit log says of the person: that something happened
/// stays, who and where from does not. Checks that are going on end. NotFound: no such account.
[[nodiscard]] base::Result<void> erasePerson(store::Database &database, const QString &email, base::Instant now);
/// May decide on checks, once their browser has made a key. NotFound: no such account.
[[nodiscard]] base::Result<void> addReviewer(store::Database &database, const QString &email);
/// From now on nothing is sealed to them, and the desk is closed for them.
[[nodiscard]] base::Result<void> removeReviewer(store::Database &database, const QString &email);

/// The demo account, with a password made at the first start and kept in `demo.txt` of the data folder.
struct Demo {
    QString email;
    QString password;
};
[[nodiscard]] base::Result<Demo> keepDemo(
    store::Database &database, const Keys &keys, const QString &folder, base::Instant now);

/// demo1@kauth.example ... demoN@kauth.example for measuring, all with the demo account's password and the same backup
/// codes, so that a thousand of them cost one Argon2id each, not thirteen.
[[nodiscard]] base::Result<void> keepDemoAccounts(
    store::Database &database, const Keys &keys, const Demo &demo, int count, base::Instant now);

} // namespace manager
