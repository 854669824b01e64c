#include "core/base/encoding.h"
#include "core/crypto/hash.h"
#include "core/crypto/password.h"
#include "core/crypto/random.h"
#include "core/protocol/enrol.h"
#include "core/protocol/signin.h"
#include "manager/linking.h"
#include "manager/phone/routes.h"
#include "manager/rules/limits.h"
#include "manager/secondstep.h"
#include "manager/web/signedin.h"

#include <QJsonArray>

namespace manager {

using namespace Qt::StringLiterals;
using protocol::DeviceState;

namespace {

Step problemStep(int status, QLatin1StringView code)
{
    return {refusal(status, code), {}, {}, {}};
}

Step server(Desk &desk, store::Database &, Visit &visit)
{
    return {jose(protocol::sign(
                protocol::Server{desk.config.name, desk.keys.server.publicKey(), visit.now}, desk.keys.server)),
        {}, {}, {}};
}

/// What a phone asks that holds a key from before: one step of the way to today's.
Step successor(Desk &desk, store::Database &, Visit &visit)
{
    for (const EarlierKey &before : desk.keys.earlier) {
        if (base::toBase64Url(protocol::keyHash(before.key)) == visit.parameter) {
            return {jose(before.successor), {}, {}, {}};
        }
    }
    return problemStep(404, "not-found"_L1);
}

/// A new ticket, and what comes next. A push to another phone is not offered: its number would have to be shown here,
/// and whoever holds both phones reads a code from the other one.
Step nextStep(store::Database &database, const Visit &visit, store::AccountId account, bool authorised,
    const std::optional<base::Instant> &restrictedUntil = {})
{
    const auto token = crypto::newId<protocol::LinkToken>();
    store::addTicket(
        database, {crypto::sha256(token.view()), account, visit.now + rules::ticketLife, authorised, restrictedUntil});
    protocol::SigninStep next{token, authorised ? protocol::NextStep::Authorise : protocol::NextStep::Second, {}};
    if (!authorised) {
        const QJsonArray methods = methodsOf(database, account);
        if (methods.contains(u"code"_s)) {
            next.methods.append(protocol::SecondMethod::Code);
        }
        if (methods.contains(u"backup"_s)) {
            next.methods.append(protocol::SecondMethod::Backup);
        }
    }
    Reply reply;
    reply.headers = {{"Content-Type", "application/json"}};
    reply.body = protocol::encode(next);
    return {reply, {}, {}, {}};
}

Step signIn(Desk &desk, store::Database &database, Visit &visit)
{
    auto message = protocol::decode<protocol::Signin>(visit.request.body);
    if (!message) {
        return problemStep(400, "malformed"_L1);
    }
    const QString email = store::foldEmail(message->email);
    const auto account = store::accountByEmail(database, email);
    const PasswordLane lane = passwordLane(desk, database, visit, email, account);
    if (const auto wait = chargeTry(database, visit, lane)) {
        return {waitReply(*wait, visit.now), {}, {}, {}};
    }
    QString typed = QString::fromUtf8(message->password.reveal());
    auto password = std::make_shared<crypto::SecretBytes>(crypto::passwordBytes(typed));
    crypto::wipe(typed);
    Step step;
    step.heavy = [&desk, password, account, lane]() -> Handler {
        const bool right = desk.passwords.verify(*password, account ? account->password : QByteArray());
        return [right, account, lane](Desk &, store::Database &db, Visit &again) -> Step {
            // A new password may have come while this one was checked: then it is a wrong one.
            const auto still = right ? store::accountStill(db, *account) : std::nullopt;
            if (!still) {
                chargeNetwork(db, again, lane);
                if (account) {
                    note(db, again, {"password-wrong"_L1, account->id});
                }
                return problemStep(401, "no-match"_L1);
            }
            store::clearTries(db, lane.lane, lane.key);
            return nextStep(db, again, still->id, !store::twoFactorOn(db, still->id));
        };
    };
    return step;
}

/// The second step is done: the next ticket, for this one.
Step authorise(store::Database &database, const Visit &visit, const QByteArray &ticket,
    const std::optional<base::Instant> &restrictedUntil)
{
    const auto taken = store::takeTicket(database, ticket, visit.now);
    return taken && taken->account ? nextStep(database, visit, *taken->account, true, restrictedUntil)
                                   : problemStep(410, "expired"_L1);
}

Step second(Desk &desk, store::Database &database, Visit &visit)
{
    const auto message = protocol::decode<protocol::Second>(visit.request.body);
    if (!message) {
        return problemStep(400, "malformed"_L1);
    }
    const QByteArray hash = crypto::sha256(message->ticket.view());
    const auto ticket = store::findTicket(database, hash, visit.now);
    if (!ticket || !ticket->account || ticket->authorised) {
        return problemStep(410, "expired"_L1);
    }
    switch (message->method) {
    case protocol::SecondMethod::Code:
        if (auto right = tryCode(desk, database, visit, *ticket->account, message->code); !right) {
            return {std::move(right.error()), {}, {}, {}};
        } else {
            return authorise(database, visit, hash, right->restrictedUntil);
        }
    case protocol::SecondMethod::Backup:
        return tryBackup(
            desk, database, visit, *ticket->account, message->code, [hash](Desk &, store::Database &db, Visit &again) {
                return authorise(db, again, hash, again.now + rules::restrictedTime);
            });
    case protocol::SecondMethod::Push:
        return problemStep(409, "method"_L1);
    }
    Q_UNREACHABLE();
}

QByteArray enrolled(
    Desk &desk, store::Database &database, const Visit &visit, const store::Device &device, const QString &digits)
{
    const auto account = store::accountById(database, device.account);
    if (!account) {
        database.fail(u"a device without an account"_s);
        return {};
    }
    return protocol::sign(protocol::Enrolled{device.enrolHash, device.id, desk.keys.server.publicKey(),
                              {account->id, account->name, account->email}, desk.config.name,
                              digits.isEmpty() ? DeviceState::Active : DeviceState::Pending, digits, visit.now},
        desk.keys.server);
}

Step linkByOffer(
    Desk &desk, store::Database &database, const Visit &visit, const protocol::Enrol &enrol, store::Offer offer)
{
    const QString digits = crypto::randomDigits(rules::offerDigits);
    if (rules::stateAt(offer.rule, visit.now) != rules::OfferState::Open) {
        return problemStep(
            410, rules::stateAt(offer.rule, visit.now) == rules::OfferState::Expired ? "expired"_L1 : "used"_L1);
    }
    auto device = newDevice(database, enrol, offer.account, visit.now);
    if (!device) {
        return problemStep(409, "keys-in-use"_L1);
    }
    device->enrolHash = protocol::envelopeHash(visit.request.body);
    device->enrolled = enrolled(desk, database, visit, *device, digits);
    store::saveDevice(database, *device);
    offer.rule = rules::scanned(offer.rule, digits, visit.now);
    offer.device = device->id;
    store::saveOffer(database, offer);
    Step step;
    step.reply = jose(device->enrolled);
    step.then.push_back([&desk, id = offer.id] { desk.waiters.tell(id.toBytes()); });
    return step;
}

Step link(Desk &desk, store::Database &database, Visit &visit)
{
    const QByteArray hash = protocol::envelopeHash(visit.request.body);
    const auto enrol = protocol::readEnrol(visit.request.body);
    if (!enrol) {
        return enrol.error().fault == base::Fault::WrongKey ? problemStep(401, "signature"_L1)
                                                            : problemStep(400, "malformed"_L1);
    }
    if (const auto before = store::deviceByEnrol(database, hash)) {
        // The answer was lost on the way: the same again, never a second device.
        return before->enrolled.isEmpty() ? problemStep(410, "revoked"_L1) : Step{jose(before->enrolled), {}, {}, {}};
    }
    if (enrol->server != desk.keys.serverHash) {
        return problemStep(409, "other-server"_L1);
    }
    const QByteArray token = crypto::sha256(enrol->token.view());
    if (const auto offer = store::offerByToken(database, token)) {
        return linkByOffer(desk, database, visit, *enrol, *offer);
    }
    const auto ticket = store::findTicket(database, token, visit.now);
    if (!ticket || !ticket->authorised || !ticket->account) {
        return problemStep(410, "used"_L1);
    }
    visit.account = store::accountById(database, *ticket->account);
    if (!visit.account) {
        return problemStep(410, "used"_L1);
    }
    auto device = newDevice(database, *enrol, visit.account->id, visit.now);
    if (!device) {
        return problemStep(409, "keys-in-use"_L1);
    }
    if (!store::takeTicket(database, token, visit.now)) {
        return problemStep(410, "used"_L1);
    }
    // It counts from its first Fetch, which the phone sends once its keys are saved: one that lost them on the way
    // must not be the account's only second step.
    device->authorised = true;
    device->restrictedUntil = ticket->restrictedUntil;
    device->enrolHash = hash;
    device->enrolled = enrolled(desk, database, visit, *device, {});
    store::saveDevice(database, *device);
    return {jose(device->enrolled), {}, {}, {}};
}

} // namespace

void addPhoneLinkRoutes(std::vector<Route> &to)
{
    to.push_back({"GET", "/v1/server", Need::Nothing, server});
    to.push_back({"GET", "/v1/successor/{id}", Need::Nothing, successor});
    to.push_back({"POST", "/v1/link/signin", Need::Nothing, signIn});
    to.push_back({"POST", "/v1/link/second", Need::Nothing, second});
    to.push_back({"POST", "/v1/link", Need::Nothing, link});
}

} // namespace manager
