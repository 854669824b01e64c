#include "manager/store/schema.h"

#include "manager/store/database.h"

#include <array>
#include <span>

namespace manager::store {

using namespace Qt::StringLiterals;

namespace {

// Why each table is as it is: SCHEMA.md. Never edit a version that was released; add the next one.
constexpr std::array version1{
    R"(CREATE TABLE account(
            id BLOB PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL, password BLOB NOT NULL,
            language TEXT NOT NULL DEFAULT '', policy INTEGER NOT NULL DEFAULT 0, paused_until INTEGER,
            last_success INTEGER, created INTEGER NOT NULL) STRICT, WITHOUT ROWID)"_L1,
    R"(CREATE TABLE throttle(
            kind INTEGER NOT NULL, key BLOB NOT NULL, in_row INTEGER NOT NULL, recent BLOB NOT NULL, last INTEGER NOT NULL,
            PRIMARY KEY(kind, key)) STRICT, WITHOUT ROWID)"_L1,
    R"(CREATE INDEX throttle_last ON throttle(last))"_L1,
    R"(CREATE TABLE browser(
            account BLOB NOT NULL REFERENCES account(id) ON DELETE CASCADE, hash BLOB NOT NULL, seen INTEGER NOT NULL,
            PRIMARY KEY(account, hash)) STRICT, WITHOUT ROWID)"_L1,
    R"(CREATE TABLE network(
            account BLOB NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL, seen INTEGER NOT NULL,
            PRIMARY KEY(account, name)) STRICT, WITHOUT ROWID)"_L1,
    R"(CREATE TABLE session(
            id BLOB PRIMARY KEY, account BLOB NOT NULL REFERENCES account(id) ON DELETE CASCADE, cookie BLOB NOT NULL UNIQUE,
            stage INTEGER NOT NULL, started INTEGER NOT NULL, seen INTEGER NOT NULL, fresh_until INTEGER,
            restricted_until INTEGER, ended INTEGER, own INTEGER NOT NULL, browser_hash BLOB,
            browser TEXT NOT NULL, system TEXT NOT NULL, address TEXT NOT NULL, place TEXT NOT NULL,
            via TEXT NOT NULL DEFAULT '', challenge BLOB) STRICT, WITHOUT ROWID)"_L1,
    R"(CREATE INDEX session_account ON session(account, ended))"_L1,
    R"(CREATE TABLE challenge(
            id BLOB PRIMARY KEY, account BLOB NOT NULL REFERENCES account(id) ON DELETE CASCADE, session BLOB NOT NULL,
            created INTEGER NOT NULL, expires INTEGER NOT NULL, mode INTEGER NOT NULL, number TEXT NOT NULL,
            browser TEXT NOT NULL, place TEXT NOT NULL, requester BLOB NOT NULL,
            envelope BLOB NOT NULL, hash BLOB NOT NULL UNIQUE, state INTEGER NOT NULL DEFAULT 0,
            answered INTEGER, device BLOB, not_me INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID)"_L1,
    R"(CREATE INDEX challenge_account ON challenge(account, created))"_L1,
    R"(CREATE INDEX challenge_session ON challenge(session, created))"_L1,
    R"(CREATE INDEX challenge_open ON challenge(expires) WHERE state = 0)"_L1,
    R"(CREATE TABLE device(
            id BLOB PRIMARY KEY, account BLOB NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
            platform TEXT NOT NULL, app_version TEXT NOT NULL, storage INTEGER NOT NULL, possession BLOB NOT NULL UNIQUE,
            verification BLOB NOT NULL, sealing BLOB NOT NULL, state INTEGER NOT NULL, counter INTEGER NOT NULL DEFAULT 0,
            enrol_hash BLOB NOT NULL UNIQUE, enrolled BLOB NOT NULL, added INTEGER NOT NULL, seen INTEGER NOT NULL,
            seed BLOB, step INTEGER, sealed_seed BLOB, sealed_seed_id BLOB, sealed_codes BLOB, sealed_codes_id BLOB,
            revoked INTEGER, revoke_reason INTEGER, revoked_by TEXT) STRICT, WITHOUT ROWID)"_L1,
    R"(CREATE INDEX device_account ON device(account, state))"_L1,
    R"(CREATE TABLE answer(
            device BLOB NOT NULL REFERENCES device(id) ON DELETE CASCADE, hash BLOB NOT NULL, reply BLOB NOT NULL,
            at INTEGER NOT NULL, PRIMARY KEY(device, hash)) STRICT, WITHOUT ROWID)"_L1,
    R"(CREATE INDEX answer_at ON answer(at))"_L1,
    R"(CREATE TABLE otp(
            id BLOB PRIMARY KEY, account BLOB NOT NULL REFERENCES account(id) ON DELETE CASCADE, name TEXT NOT NULL,
            seed BLOB NOT NULL, step INTEGER, session BLOB NOT NULL, active INTEGER NOT NULL, added INTEGER NOT NULL,
            seen INTEGER) STRICT, WITHOUT ROWID)"_L1,
    R"(CREATE INDEX otp_account ON otp(account, active))"_L1,
    R"(CREATE TABLE backup_set(
            account BLOB PRIMARY KEY REFERENCES account(id) ON DELETE CASCADE, id BLOB NOT NULL UNIQUE,
            made INTEGER NOT NULL) STRICT, WITHOUT ROWID)"_L1,
    R"(CREATE TABLE backup_code(
            backup_set BLOB NOT NULL REFERENCES backup_set(id) ON DELETE CASCADE, tag BLOB NOT NULL, salt BLOB NOT NULL,
            hash BLOB NOT NULL, used INTEGER, PRIMARY KEY(backup_set, tag)) STRICT, WITHOUT ROWID)"_L1,
    R"(CREATE TABLE offer(
            id BLOB PRIMARY KEY, token BLOB NOT NULL UNIQUE, account BLOB NOT NULL REFERENCES account(id) ON DELETE CASCADE,
            session BLOB NOT NULL, expires INTEGER NOT NULL, state INTEGER NOT NULL, digits TEXT NOT NULL,
            wrong INTEGER NOT NULL, device BLOB) STRICT, WITHOUT ROWID)"_L1,
    R"(CREATE TABLE ticket(
            token BLOB PRIMARY KEY, account BLOB REFERENCES account(id) ON DELETE CASCADE, expires INTEGER NOT NULL,
            authorised INTEGER NOT NULL) STRICT, WITHOUT ROWID)"_L1,
    R"(CREATE TABLE audit(
            seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, account BLOB, kind TEXT NOT NULL, detail TEXT NOT NULL,
            personal BLOB, personal_hash BLOB NOT NULL, previous BLOB NOT NULL, hash BLOB NOT NULL) STRICT)"_L1,
    R"(CREATE INDEX audit_account ON audit(account, seq))"_L1,
    R"(CREATE TABLE checkpoint(
            seq INTEGER PRIMARY KEY REFERENCES audit(seq), at INTEGER NOT NULL, hash BLOB NOT NULL,
            signature BLOB NOT NULL) STRICT)"_L1,
    R"(CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
            BEGIN SELECT RAISE(ABORT, 'the audit log is never deleted from'); END)"_L1,
    R"(CREATE TRIGGER audit_is_fixed BEFORE UPDATE ON audit WHEN NOT (NEW.personal IS NULL AND NEW.seq = OLD.seq
                AND NEW.at = OLD.at AND NEW.account IS OLD.account AND NEW.kind = OLD.kind AND NEW.detail = OLD.detail
                AND NEW.personal_hash = OLD.personal_hash AND NEW.previous = OLD.previous AND NEW.hash = OLD.hash)
            BEGIN SELECT RAISE(ABORT, 'only the personal part of the audit log can be erased'); END)"_L1,
    R"(CREATE TRIGGER checkpoint_is_kept BEFORE DELETE ON checkpoint
            BEGIN SELECT RAISE(ABORT, 'checkpoints are never deleted'); END)"_L1,
    R"(CREATE TRIGGER checkpoint_is_fixed BEFORE UPDATE ON checkpoint
            BEGIN SELECT RAISE(ABORT, 'checkpoints are never changed'); END)"_L1,
    "PRAGMA user_version=1"_L1,
};

// A phone that signed in to be linked counts from its first Fetch.
constexpr std::array version2{
    "ALTER TABLE device ADD COLUMN authorised INTEGER NOT NULL DEFAULT 0"_L1,
    "PRAGMA user_version=2"_L1,
};

// What was added in a restricted session lets in no further than that session.
constexpr std::array version3{
    "ALTER TABLE device ADD COLUMN restricted_until INTEGER"_L1,
    "ALTER TABLE otp ADD COLUMN restricted_until INTEGER"_L1,
    "ALTER TABLE ticket ADD COLUMN restricted_until INTEGER"_L1,
    "PRAGMA user_version=3"_L1,
};

// The same app linked again is known by an id of its own, not by a name many phones have.
constexpr std::array version4{
    "ALTER TABLE device ADD COLUMN installation BLOB"_L1,
    "PRAGMA user_version=4"_L1,
};

// Requests by browsers the account knows are counted apart from those of strangers. Browser and system are two words,
// which each language joins in its own way.
constexpr std::array version5{
    "ALTER TABLE challenge ADD COLUMN system TEXT NOT NULL DEFAULT ''"_L1,
    "ALTER TABLE challenge ADD COLUMN known INTEGER NOT NULL DEFAULT 0"_L1,
    "PRAGMA user_version=5"_L1,
};

// Checks: who somebody is, shown to the reviewers alone; and what has to be sent to people.
constexpr std::array version6{
    R"(CREATE TABLE check_case(
            id BLOB PRIMARY KEY, number TEXT NOT NULL UNIQUE, token BLOB NOT NULL UNIQUE, ticket BLOB,
            account BLOB REFERENCES account(id) ON DELETE SET NULL, named TEXT, helper BLOB, reason INTEGER NOT NULL,
            requester TEXT NOT NULL, reviewers BLOB NOT NULL, language TEXT NOT NULL, phase INTEGER NOT NULL,
            created INTEGER NOT NULL, expires INTEGER NOT NULL, phone BLOB, code BLOB, code_left INTEGER NOT NULL,
            code_until INTEGER, sends INTEGER NOT NULL, next_send INTEGER, case_key BLOB, confirm BLOB,
            bearer BLOB UNIQUE, taken INTEGER NOT NULL, document INTEGER NOT NULL, submitted INTEGER, deletes INTEGER,
            submission BLOB, again TEXT NOT NULL, flaw INTEGER, asked INTEGER NOT NULL, claimed BLOB,
            claimed_until INTEGER, first BLOB, decided INTEGER, verdict INTEGER, email TEXT, entered INTEGER,
            ending INTEGER, erased INTEGER NOT NULL, receipt BLOB) STRICT, WITHOUT ROWID)"_L1,
    R"(CREATE INDEX check_case_open ON check_case(phase, deletes) WHERE erased < 2)"_L1,
    R"(CREATE INDEX check_case_helper ON check_case(helper, created) WHERE helper IS NOT NULL)"_L1,
    R"(CREATE TABLE check_submission(
            seq INTEGER PRIMARY KEY, of_case BLOB NOT NULL REFERENCES check_case(id) ON DELETE CASCADE,
            envelope BLOB NOT NULL) STRICT)"_L1,
    R"(CREATE INDEX check_submission_case ON check_submission(of_case, seq))"_L1,
    R"(CREATE TABLE check_upload(
            id BLOB PRIMARY KEY, of_case BLOB NOT NULL REFERENCES check_case(id) ON DELETE CASCADE, kind INTEGER NOT NULL,
            length INTEGER NOT NULL, offset INTEGER NOT NULL, hash BLOB NOT NULL, created INTEGER NOT NULL,
            kept INTEGER NOT NULL) STRICT, WITHOUT ROWID)"_L1,
    R"(CREATE INDEX check_upload_case ON check_upload(of_case, created))"_L1,
    R"(CREATE TRIGGER check_upload_is_kept BEFORE UPDATE ON check_upload WHEN OLD.kept = 1
            BEGIN SELECT RAISE(ABORT, 'what was submitted is never changed'); END)"_L1,
    R"(CREATE TABLE reviewer(
            id BLOB PRIMARY KEY, account BLOB NOT NULL UNIQUE REFERENCES account(id) ON DELETE CASCADE, public BLOB,
            wrapped TEXT NOT NULL) STRICT, WITHOUT ROWID)"_L1,
    R"(CREATE TABLE outbox(
            id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, content BLOB NOT NULL, created INTEGER NOT NULL,
            next INTEGER NOT NULL, tries INTEGER NOT NULL DEFAULT 0, sent INTEGER, given INTEGER NOT NULL DEFAULT 0) STRICT)"_L1,
    R"(CREATE INDEX outbox_next ON outbox(next) WHERE sent IS NULL AND given = 0)"_L1,
    R"(CREATE TABLE shop_order(
            id BLOB PRIMARY KEY, account BLOB NOT NULL REFERENCES account(id) ON DELETE CASCADE, item TEXT NOT NULL,
            cents INTEGER NOT NULL, state INTEGER NOT NULL, of_case BLOB NOT NULL, created INTEGER NOT NULL,
            cancels INTEGER NOT NULL, mails INTEGER NOT NULL) STRICT, WITHOUT ROWID)"_L1,
    R"(CREATE INDEX shop_order_account ON shop_order(account, created))"_L1,
    R"(CREATE INDEX shop_order_case ON shop_order(of_case))"_L1,
    R"(CREATE INDEX shop_order_late ON shop_order(cancels) WHERE state = 0)"_L1,
    "PRAGMA user_version=6"_L1,
};

// Changes of factors need the phone's YES, with six digits.
constexpr std::array version7{
    "ALTER TABLE session ADD COLUMN confirmed_until INTEGER"_L1,
    "PRAGMA user_version=7"_L1,
};

// A tap that gets a number is signed anew.
constexpr std::array version8{
    "ALTER TABLE challenge ADD COLUMN earlier BLOB"_L1,
    "CREATE INDEX challenge_earlier ON challenge(earlier) WHERE earlier IS NOT NULL"_L1,
    "PRAGMA user_version=8"_L1,
};

const std::array<std::span<const QLatin1StringView>, schemaVersion> versions{
    version1, version2, version3, version4, version5, version6, version7, version8};

} // namespace

base::Result<void> migrate(Database &database)
{
    for (;;) {
        database.begin();
        const auto version = database.row("PRAGMA user_version"_L1);
        if (!version) {
            const auto failure = database.failure();
            database.rollback();
            return tl::unexpected(failure.value_or(base::Error{base::Fault::Broken, u"database: no version"_s}));
        }
        const int has = version->first().toInt();
        if (has >= schemaVersion) {
            database.rollback();
            return has == schemaVersion ? base::Result<void>{}
                                        : base::fail(base::Fault::Unsupported, u"database: of a newer version"_s);
        }
        for (const QLatin1StringView step : versions.at(size_t(has))) {
            database.change(step);
        }
        if (auto committed = database.commit(); !committed) {
            database.rollback();
            return committed;
        }
    }
}

} // namespace manager::store
