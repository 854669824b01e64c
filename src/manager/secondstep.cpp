#include "manager/secondstep.h"

#include "core/crypto/seal.h"
#include "manager/rules/backup.h"
#include "manager/rules/limits.h"
#include "manager/rules/totp.h"
#include "manager/visit.h"

namespace manager {

using namespace Qt::StringLiterals;

PasswordLane passwordLane(const Desk &desk, store::Database &database, const Visit &visit, const QString &email,
    const std::optional<store::Account> &account)
{
    const QByteArray hash = browserHash(visit);
    if (account && !hash.isEmpty()
        && store::knowsBrowser(database, account->id, hash, visit.now - rules::knownBrowserLife)) {
        return {store::Lane::PasswordBrowser,
            laneKey(desk, u"browser "_s + account->id.toText() + QString::fromLatin1(hash.toHex())), {}};
    }
    return {store::Lane::PasswordStranger, laneKey(desk, u"e-mail "_s + email),
        laneKey(desk, u"network "_s + visit.network)};
}

std::optional<base::Instant> chargeTry(store::Database &database, const Visit &visit, const PasswordLane &lane)
{
    if (!lane.network.isEmpty()) {
        const auto network = rules::mayTry(
            rules::networkPace, store::tries(database, store::Lane::PasswordNetwork, lane.network), visit.now);
        if (network.kind == rules::Verdict::Kind::Wait) {
            return network.until;
        }
    }
    const auto tries = store::tries(database, lane.lane, lane.key);
    const auto verdict = rules::mayTry(rules::passwordPace, tries, visit.now);
    if (verdict.kind == rules::Verdict::Kind::Wait) {
        return verdict.until;
    }
    store::saveTries(database, lane.lane, lane.key, rules::wrongTry(rules::passwordPace, tries, visit.now), visit.now);
    return {};
}

void chargeNetwork(store::Database &database, const Visit &visit, const PasswordLane &lane)
{
    if (!lane.network.isEmpty()) {
        const auto tries = store::tries(database, store::Lane::PasswordNetwork, lane.network);
        store::saveTries(database, store::Lane::PasswordNetwork, lane.network,
            rules::wrongTry(rules::networkPace, tries, visit.now), visit.now);
    }
}

otp::Params codeParams()
{
    return {otp::Kind::Totp, otp::Algorithm::Sha1, 6, std::chrono::seconds(30), 0};
}

QByteArray sealAtRest(const Desk &desk, const QByteArray &row, const crypto::SecretBytes &seed)
{
    return crypto::seal(desk.keys.rest, "kauth seed at rest" + row, seed);
}

base::Result<crypto::SecretBytes> openAtRest(const Desk &desk, const QByteArray &row, const QByteArray &sealed)
{
    return crypto::open(desk.keys.rest, "kauth seed at rest" + row, sealed);
}

namespace {
Reply wrongCode(const rules::Pace &pace, const rules::Tries &tries, base::Instant now)
{
    const auto verdict = rules::mayTry(pace, tries, now);
    const int left = verdict.kind == rules::Verdict::Kind::Allowed ? verdict.left : 0;
    return refusal({401, u"wrong-code"_s, u"Unauthorized"_s, {}, left});
}

std::optional<Reply> notNow(const rules::Pace &pace, const rules::Tries &tries, base::Instant now)
{
    const auto verdict = rules::mayTry(pace, tries, now);
    switch (verdict.kind) {
    case rules::Verdict::Kind::Wait:
        return waitReply(verdict.until, now);
    case rules::Verdict::Kind::Off:
        return refusal(403, "off"_L1);
    case rules::Verdict::Kind::Allowed:
        return {};
    }
    Q_UNREACHABLE();
}

/// Uses the code up; nothing when it is none of the account's.
std::optional<Proven> useCode(
    const Desk &desk, store::Database &database, store::AccountId account, const QString &typed, base::Instant now)
{
    const auto fits
        = [&](const QByteArray &row, const QByteArray &sealed, std::optional<qint64> last) -> std::optional<qint64> {
        const auto seed = openAtRest(desk, row, sealed);
        if (!seed) {
            return {};
        }
        return rules::matchCode(*seed, codeParams(), typed, last, now).value_or(std::nullopt);
    };
    for (const store::Device &device : store::devicesOf(database, account)) {
        if (device.state != store::DeviceState::Active || device.seed.isEmpty()) {
            continue;
        }
        if (const auto step = fits(device.id.toBytes(), device.seed, device.step)) {
            return store::useDeviceStep(database, device.id, *step) ? std::optional(Proven{device.restrictedUntil})
                                                                    : std::nullopt;
        }
    }
    for (const store::Otp &otp : store::otpsOf(database, account)) {
        if (const auto step = fits(otp.id.toBytes(), otp.seed, otp.step)) {
            return store::useOtpStep(database, otp.id, *step, now) ? std::optional(Proven{otp.restrictedUntil})
                                                                   : std::nullopt;
        }
    }
    return {};
}
} // namespace

tl::expected<Proven, Reply> tryCode(
    Desk &desk, store::Database &database, const Visit &visit, store::AccountId account, const QString &typed)
{
    const QByteArray lane = account.toBytes();
    auto tries = store::tries(database, store::Lane::Code, lane);
    if (auto no = notNow(rules::codePace, tries, visit.now)) {
        return tl::unexpected(std::move(*no));
    }
    if (auto proven = useCode(desk, database, account, typed, visit.now)) {
        store::clearTries(database, store::Lane::Code, lane);
        return std::move(*proven);
    }
    tries = rules::wrongTry(rules::codePace, tries, visit.now);
    store::saveTries(database, store::Lane::Code, lane, tries, visit.now);
    note(database, visit, {"code-wrong"_L1, account});
    return tl::unexpected(wrongCode(rules::codePace, tries, visit.now));
}

namespace {
Step wrongBackup(store::Database &database, const Visit &visit, store::AccountId account)
{
    note(database, visit, {"code-wrong"_L1, account, {{u"via"_s, u"backup"_s}}});
    return {wrongCode(rules::backupPace, store::tries(database, store::Lane::Backup, account.toBytes()), visit.now), {},
        {}, {}};
}
} // namespace

Step tryBackup(Desk &desk, store::Database &database, const Visit &visit, store::AccountId account,
    const QString &typed, Handler right)
{
    const QByteArray lane = account.toBytes();
    const auto tries = store::tries(database, store::Lane::Backup, lane);
    if (auto no = notNow(rules::backupPace, tries, visit.now)) {
        return {std::move(*no), {}, {}, {}};
    }
    // Counted before it is tried, so that many tries at once are not one try.
    store::saveTries(
        database, store::Lane::Backup, lane, rules::wrongTry(rules::backupPace, tries, visit.now), visit.now);
    const auto code = rules::readBackup(typed);
    const QByteArray tag = code ? desk.backups.tag(account, *code) : QByteArray();
    const auto kept = code ? store::unusedBackupCode(database, account, tag) : std::nullopt;
    if (!kept) {
        return wrongBackup(database, visit, account);
    }
    Step step;
    step.known = true; // past the password
    step.heavy = [&desk, account, tag, code = *code, kept = *kept, right = std::move(right)]() -> Handler {
        const bool proves = desk.backups.proves(code, kept);
        return [proves, account, tag, right](Desk &at, store::Database &db, Visit &again) -> Step {
            if (!proves || !store::useBackupCode(db, account, tag, again.now)) {
                return wrongBackup(db, again, account);
            }
            store::clearTries(db, store::Lane::Backup, account.toBytes());
            note(db, again, {"backup-used"_L1, account});
            return right(at, db, again);
        };
    };
    return step;
}

} // namespace manager
