#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/crypto/random.h"
#include "core/otp/uri.h"
#include "manager/linking.h"
#include "manager/qr.h"
#include "manager/rules/limits.h"
#include "manager/rules/totp.h"
#include "manager/secondstep.h"
#include "manager/web/request.h"
#include "manager/web/routes.h"
#include "manager/web/signedin.h"

#include <QJsonArray>

namespace manager {

using namespace Qt::StringLiterals;

namespace {

Step problemStep(int status, QLatin1StringView code)
{
    return {refusal(status, code), {}, {}, {}};
}

QJsonValue backupOf(store::Database &database, store::AccountId account)
{
    const auto set = store::backupSetOf(database, account);
    if (!set) {
        return {};
    }
    return QJsonObject{{u"left"_s, set->left}, {u"total"_s, set->total}, {u"made"_s, toJson(set->made)}};
}

Step overview(Desk &, store::Database &database, Visit &visit)
{
    const store::AccountId account = visit.account->id;
    QJsonArray devices;
    for (const store::Device &device : store::devicesOf(database, account)) {
        devices.append(
            QJsonObject{{u"id"_s, device.id.toText()}, {u"name"_s, device.name}, {u"platform"_s, device.platform},
                {u"storage"_s, protocol::toText(device.storage)}, {u"state"_s, protocol::toText(device.state)},
                {u"added"_s, toJson(device.added)}, {u"lastUse"_s, toJson(device.seen)}});
    }
    QJsonArray otps;
    for (const store::Otp &otp : store::otpsOf(database, account)) {
        otps.append(QJsonObject{{u"id"_s, otp.id.toText()}, {u"name"_s, otp.name}, {u"added"_s, toJson(otp.added)},
            {u"lastUse"_s, toJson(otp.seen)}});
    }
    return {json({{u"on"_s, store::twoFactorOn(database, account)}, {u"devices"_s, devices}, {u"otp"_s, otps},
                {u"backup"_s, backupOf(database, account)}, {u"policy"_s, protocol::toText(visit.account->policy)}}),
        {}, {}, {}};
}

Step addOtp(Desk &desk, store::Database &database, Visit &visit)
{
    base::ObjectReader reader(visit.body);
    const QString name = reader.optionalString(u"name", 40).value_or(QString()).trimmed();
    if (!reader.finish()) {
        return problemStep(400, "malformed"_L1);
    }
    const auto seed = crypto::SecretBytes::random(20);
    store::Otp otp;
    otp.id = crypto::newId<store::OtpId>();
    otp.account = visit.account->id;
    otp.name = name.isEmpty() ? u"Code app"_s : name;
    otp.seed = sealAtRest(desk, otp.id.toBytes(), seed);
    otp.session = visit.session->id;
    otp.added = visit.now;
    store::saveOtp(database, otp);
    const QString uri = otp::formatUri({desk.config.name, visit.account->email, codeParams(), seed.clone()});
    const auto qr = qrMatrix(uri);
    if (!qr) {
        return problemStep(500, "qr"_L1);
    }
    return {json({{u"id"_s, otp.id.toText()}, {u"uri"_s, uri},
                {u"secret"_s, QString::fromLatin1(base::toBase32(seed.reveal()))}, {u"qr"_s, *qr},
                {u"expires"_s, toJson(visit.now + rules::confirmLife)}, {u"now"_s, toJson(visit.now)}}),
        {}, {}, {}};
}

struct FirstCode {
    store::Otp otp;
    qint64 step;
};
/// The unconfirmed app of the path and the step of the code, or the answer that says what is wrong.
tl::expected<FirstCode, Reply> firstCode(Desk &desk, store::Database &database, const Visit &visit, const QString &code)
{
    const auto id = store::OtpId::fromText(QString::fromLatin1(visit.parameter));
    const auto otp = id ? store::otpById(database, *id) : std::nullopt;
    if (!otp || otp->session != visit.session->id || otp->active) {
        return tl::unexpected(refusal(404, "not-found"_L1));
    }
    if (otp->added + rules::confirmLife <= visit.now) {
        return tl::unexpected(refusal(410, "expired"_L1));
    }
    const QByteArray lane = otp->id.toBytes();
    auto tries = store::tries(database, store::Lane::Code, lane);
    if (const auto verdict = rules::mayTry(rules::codePace, tries, visit.now);
        verdict.kind == rules::Verdict::Kind::Wait) {
        return tl::unexpected(waitReply(verdict.until, visit.now));
    }
    const auto seed = openAtRest(desk, otp->id.toBytes(), otp->seed);
    const auto step
        = seed ? rules::matchCode(*seed, codeParams(), code, {}, visit.now).value_or(std::nullopt) : std::nullopt;
    if (!step) {
        tries = rules::wrongTry(rules::codePace, tries, visit.now);
        store::saveTries(database, store::Lane::Code, lane, tries, visit.now);
        return tl::unexpected(refusal(
            {401, u"wrong-code"_s, u"Unauthorized"_s, {}, rules::mayTry(rules::codePace, tries, visit.now).left}));
    }
    return FirstCode{*otp, *step};
}

Step confirmOtp(Desk &desk, store::Database &database, Visit &visit)
{
    base::ObjectReader reader(visit.body);
    const QString code = reader.string(u"code", 16);
    if (!reader.finish()) {
        return problemStep(400, "malformed"_L1);
    }
    if (auto right = firstCode(desk, database, visit, code); !right) {
        return {std::move(right.error()), {}, {}, {}};
    }
    return withFirstCodes(desk, database, visit,
        [code](Desk &at, store::Database &db, Visit &again, const std::optional<BackupCodes> &codes) -> Step {
            auto right = firstCode(at, db, again, code);
            if (!right) {
                return {std::move(right.error()), {}, {}, {}};
            }
            store::Otp otp = right->otp;
            const bool first = !store::twoFactorOn(db, otp.account);
            otp.active = true;
            otp.step = right->step;
            otp.added = again.now;
            otp.restrictedUntil = again.session->times.restrictedUntil;
            store::saveOtp(db, otp);
            store::clearTries(db, store::Lane::Code, otp.id.toBytes());
            store::clearTries(db, store::Lane::Code, otp.account.toBytes());
            note(db, again, {"otp-added"_L1, otp.account});
            if (first) {
                nowOn(db, again, otp.account);
            }
            if (codes) {
                store::saveBackupSet(db, otp.account, codes->id, codes->kept, again.now);
                note(db, again, {"codes-made"_L1, otp.account});
            }
            return {json({{u"on"_s, true},
                        {u"codes"_s, codes ? QJsonValue(QJsonArray::fromStringList(codes->texts)) : QJsonValue()}}),
                {}, {}, {}};
        });
}

struct Removal {
    QString kind;
    QString id;
    bool last = false;
};

Step removeNow(Desk &desk, store::Database &database, Visit &visit, const Removal &what)
{
    const store::AccountId account = visit.account->id;
    const auto devices = store::devicesOf(database, account);
    const auto otps = store::otpsOf(database, account);
    if (devices.size() + otps.size() == 1 && !what.last) {
        return problemStep(409, "last-method"_L1);
    }
    Step step;
    for (const store::Device &device : devices) {
        if (what.kind == "device"_L1 && device.id.toText() == what.id) {
            const bool on = takeAway(desk, database, visit, device, protocol::RevokeReason::RemovedOnWeb, step);
            step.reply = json({{u"on"_s, on}});
            return step;
        }
    }
    for (const store::Otp &otp : otps) {
        if (what.kind == "otp"_L1 && otp.id.toText() == what.id) {
            store::removeOtp(database, otp.id);
            note(database, visit, {"otp-removed"_L1, account});
            step.reply = json({{u"on"_s, stillOn(database, visit, account)}});
            return step;
        }
    }
    return problemStep(404, "not-found"_L1);
}

Step remove(Desk &desk, store::Database &database, Visit &visit)
{
    base::ObjectReader reader(visit.body);
    const Removal what{
        reader.string(u"kind", 10), reader.string(u"id", 22), reader.optionalBoolean(u"last").value_or(false)};
    const QString password = reader.string(u"password", 1024);
    if (!reader.finish()) {
        return problemStep(400, "malformed"_L1);
    }
    return askPassword(desk, database, visit, password,
        [what](Desk &at, store::Database &db, Visit &again) { return removeNow(at, db, again, what); });
}

Step backup(Desk &, store::Database &database, Visit &visit)
{
    const QJsonValue set = backupOf(database, visit.account->id);
    return {
        json(set.isObject() ? set.toObject() : QJsonObject{{u"left"_s, 0}, {u"total"_s, 0}, {u"made"_s, QJsonValue()}}),
        {}, {}, {}};
}

Step newBackup(Desk &desk, store::Database &database, Visit &visit)
{
    if (!store::twoFactorOn(database, visit.account->id)) {
        return problemStep(409, "two-factor-off"_L1);
    }
    return withNewCodes(desk, visit.account->id,
        [](Desk &, store::Database &db, Visit &again, const std::optional<BackupCodes> &codes) -> Step {
            store::saveBackupSet(db, again.account->id, codes->id, codes->kept, again.now);
            for (store::Device device : store::devicesOf(db, again.account->id)) {
                if (!device.sealedCodes.isEmpty()) { // the old set is dead, also the copy nobody fetched
                    device.sealedCodes.clear();
                    device.sealedCodesId.reset();
                    store::saveDevice(db, device);
                }
            }
            note(db, again, {"codes-made"_L1, again.account->id});
            return {json({{u"codes"_s, QJsonArray::fromStringList(codes->texts)}}), {}, {}, {}};
        });
}

} // namespace

void addFactorRoutes(std::vector<Route> &to)
{
    to.push_back({"GET", "/web/2fa", Need::In, overview});
    to.push_back({"POST", "/web/2fa/otp", Need::Fresh, confirmed(addOtp)});
    to.push_back({"POST", "/web/2fa/otp/{id}/confirm", Need::Fresh, confirmOtp});
    to.push_back({"POST", "/web/2fa/remove", Need::Unrestricted, remove, true});
    to.push_back({"GET", "/web/backup", Need::In, backup});
    to.push_back({"POST", "/web/backup", Need::FreshUnrestricted, confirmed(newBackup)});
}

} // namespace manager
