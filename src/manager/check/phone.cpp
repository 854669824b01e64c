#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "manager/check/cases.h"
#include "manager/check/letters.h"
#include "manager/check/opening.h"
#include "manager/check/outbox.h"
#include "manager/check/routes.h"

#include <QFile>

namespace manager {

using namespace Qt::StringLiterals;
using protocol::CheckPhase;
using store::CheckCase;

namespace {

/// Noted as the app: what it speaks HTTP with says nothing to anybody.
void noteApp(store::Database &database, Visit visit, QLatin1StringView kind, const CheckCase &what)
{
    visit.agent = {u"kCheck"_s, {}};
    noteCase(database, visit, kind, what);
}

/// A case that no phone can go on with.
Step over()
{
    return refused(410, "expired"_L1);
}

QByteArray codeMac(const Desk &desk, store::CaseId id, const QString &code)
{
    return crypto::hmacSha256(desk.keys.purpose("check sms"), id.toBytes() + code.toLatin1());
}

bool hasTicket(const CheckCase &what, const protocol::CaseTicket &ticket)
{
    return !what.ticket.isEmpty() && crypto::equal(what.ticket, crypto::sha256(ticket.view()));
}

Step open(Desk &desk, store::Database &database, Visit &visit)
{
    const auto message = protocol::decode<protocol::CheckOpen>(visit.request.body);
    if (!message) {
        return refused(400, "malformed"_L1);
    }
    const auto found = store::caseByToken(database, crypto::sha256(message->token.view()));
    if (!found) {
        return refused(404, "no-case"_L1);
    }
    CheckCase what = asOf(*found, visit.now);
    if (what.ending) {
        return over();
    }
    if (!crypto::equal(message->offer, protocol::offerHash(offerOf(desk, what)))) { // the true code stays good
        return refused(409, "changed"_L1);
    }
    if (!what.ticket.isEmpty() && !hasTicket(what, message->ticket)) {
        return refused(409, "used"_L1);
    }
    Step step;
    if (what.ticket.isEmpty()) {
        what.ticket = crypto::sha256(message->ticket.view());
        changed(desk, database, what, step);
        noteApp(database, visit, "check-opened"_L1, what);
    }
    step.reply = jose(
        protocol::sign(protocol::Case{what.id, what.number, what.reason, what.requester, what.named,
                           desk.keys.server.publicKey(), reviewersOf(what), what.created, what.expires, visit.now},
            desk.keys.server));
    return step;
}

/// The case of a phone that has no key yet.
tl::expected<CheckCase, Step> unconfirmed(
    store::Database &database, const Visit &visit, store::CaseId id, const protocol::CaseTicket &ticket)
{
    auto what = liveCase(database, id, visit.now);
    if (what && what->ending) { // also when the ticket is erased
        return tl::unexpected(over());
    }
    if (!what || !hasTicket(*what, ticket)) {
        return tl::unexpected(refused(404, "no-case"_L1));
    }
    if (!what->key.isEmpty()) {
        return tl::unexpected(refused(409, "confirmed"_L1));
    }
    return std::move(*what);
}

Step refuse(Desk &desk, store::Database &database, Visit &visit)
{
    const auto message = protocol::decode<protocol::CheckRefuse>(visit.request.body);
    if (!message) {
        return refused(400, "malformed"_L1);
    }
    auto what = unconfirmed(database, visit, message->id, message->ticket);
    if (!what) {
        return what.error();
    }
    Step step{json({}), {}, {}, {}};
    endCase(desk, database, visit, *what, protocol::Ending::Reported, step);
    return step;
}

Step number(Desk &desk, store::Database &database, Visit &visit)
{
    const auto message = protocol::decode<protocol::CheckNumber>(visit.request.body);
    if (!message) {
        return refused(400, "malformed"_L1);
    }
    auto what = unconfirmed(database, visit, message->id, message->ticket);
    if (!what) {
        return what.error();
    }
    const bool leave = desk.config.developer || leaves(desk, store::Post::Sms); // else nothing would arrive
    const auto &prefixes = desk.config.smsPrefixes;
    if (!leave || (!prefixes.isEmpty() && std::ranges::none_of(prefixes, [&](const QString &prefix) {
            return message->number.startsWith(prefix);
        }))) {
        return refused(422, "region"_L1);
    }
    if (what->sends >= rules::smsOfCase) {
        return {waitReply(what->expires, visit.now), {}, {}, {}}; // a new case, then
    }
    if (what->nextSend && visit.now < *what->nextSend) {
        return {waitReply(*what->nextSend, visit.now), {}, {}, {}};
    }
    const QByteArray person = laneKey(desk, u"sms "_s + message->number);
    const QByteArray network = laneKey(desk, u"sms network "_s + visit.network);
    for (const auto &wait : {charge(database, {store::Lane::SmsNumber, rules::smsNumberPace, person}, visit.now),
             charge(database, {store::Lane::SmsNetwork, rules::smsNetworkPace, network}, visit.now)}) {
        if (wait) {
            return {waitReply(*wait, visit.now), {}, {}, {}};
        }
    }
    const QString code = crypto::randomDigits(rules::smsCodeDigits);
    what->phone = sealNumber(desk, what->id, message->number);
    what->language = message->language;
    what->code = codeMac(desk, what->id, code);
    what->codeLeft = rules::smsTries;
    what->codeUntil = visit.now + rules::smsLife;
    ++what->sends;
    what->nextSend = rules::nextSms(what->sends, visit.now).value_or(what->expires);
    Step step;
    changed(desk, database, *what, step);
    sendSms(
        desk, database, message->number, letter(Letter::SmsCode, what->language, {code, desk.config.name}), visit.now);
    const auto resend = std::chrono::ceil<std::chrono::seconds>(*what->nextSend - visit.now);
    Reply reply;
    reply.headers = {{"Content-Type", "application/json"}};
    reply.body = protocol::encode(protocol::CheckSent{std::max(resend, std::chrono::seconds(0)), what->codeLeft});
    step.reply = reply;
    return step;
}

Step wrongCode(Desk &desk, store::Database &database, const Visit &visit, CheckCase what)
{
    --what.codeLeft;
    if (what.codeLeft == 0) {
        what.code.clear();
        what.nextSend = std::max(what.nextSend.value_or(visit.now), visit.now + rules::smsPause);
    }
    Step step;
    changed(desk, database, what, step);
    step.reply = refusal({401, u"wrong-code"_s, u"Unauthorized"_s, {}, what.codeLeft});
    return step;
}

Step confirm(Desk &desk, store::Database &database, Visit &visit)
{
    const auto message = protocol::readConfirm(visit.request.body);
    if (!message) {
        const bool malformed = message.error().fault == base::Fault::Malformed;
        return malformed ? refused(400, "malformed"_L1) : refused(401, "signature"_L1);
    }
    auto what = liveCase(database, message->id, visit.now);
    if (!what || (!what->ending && !hasTicket(*what, message->ticket))) {
        return refused(404, "no-case"_L1);
    }
    const QByteArray hash = protocol::envelopeHash(visit.request.body);
    if (!what->key.isEmpty()) { // its answer was lost
        return what->confirm == hash ? Step{jose(stateOf(desk, *what, {}, visit.now)), {}, {}, {}}
                                     : refused(409, "confirmed"_L1);
    }
    if (what->ending) {
        return over();
    }
    if (what->code.isEmpty() && what->nextSend && visit.now < *what->nextSend) {
        return {waitReply(*what->nextSend, visit.now), {}, {}, {}};
    }
    if (what->code.isEmpty() || visit.now >= what->codeUntil.value_or(visit.now)) {
        return refused(409, "no-code"_L1);
    }
    if (!crypto::equal(codeMac(desk, what->id, message->code), what->code)) {
        return wrongCode(desk, database, visit, *what);
    }
    what->code.clear();
    what->codeLeft = 0;
    what->key = message->key.toBytes();
    what->confirm = hash;
    what->bearer = crypto::sha256(bearerOf(desk, what->id).view());
    what->phase = CheckPhase::Upload;
    Step step;
    changed(desk, database, *what, step);
    noteApp(database, visit, "check-number-confirmed"_L1, *what);
    step.reply = jose(stateOf(desk, *what, {}, visit.now));
    return step;
}

/// A message signed by the key of the case it names.
template <class M> struct Signed {
    M message;
    CheckCase of;
};
template <class M> tl::expected<Signed<M>, Step> readSigned(store::Database &database, const Visit &visit)
{
    const QByteArray &envelope = visit.request.body;
    const auto claim = protocol::claim(envelope);
    if (!claim || claim->type != M::type) {
        return tl::unexpected(refused(400, "malformed"_L1));
    }
    const auto id = store::CaseId::fromText(QString::fromLatin1(claim->kid));
    auto of = id ? liveCase(database, *id, visit.now) : std::nullopt;
    const auto key = of ? crypto::P256Public::fromBytes(of->key) : base::fail(base::Fault::NotFound, u"check: none"_s);
    if (!of || of->key.isEmpty() || !key) {
        return tl::unexpected(refused(404, "no-case"_L1));
    }
    auto message = protocol::read<M>(envelope, claim->kid, *key);
    if (!message || message->id != of->id) {
        const bool malformed = !message && message.error().fault == base::Fault::Malformed;
        return tl::unexpected(malformed ? refused(400, "malformed"_L1) : refused(401, "signature"_L1));
    }
    return Signed<M>{std::move(*message), std::move(*of)};
}

Step fetch(Desk &desk, store::Database &database, Visit &visit)
{
    const auto read = readSigned<protocol::CheckFetch>(database, visit);
    return read ? Step{jose(stateOf(desk, read->of, read->message.nonce, visit.now)), {}, {}, {}} : read.error();
}

bool allKeys(const protocol::SubmittedFile &file, const QList<protocol::Reviewer> &reviewers)
{
    return file.keys.size() == reviewers.size()
        && std::ranges::all_of(reviewers, [&](const protocol::Reviewer &reviewer) {
               return std::ranges::any_of(
                   file.keys, [&](const protocol::SealedKey &key) { return key.reviewer == reviewer.id; });
           });
}

/// Whether every file is there, whole, and the one that was said.
bool allThere(store::Database &database, const CheckCase &what, const protocol::Submit &submit)
{
    QList<store::FileKind> kinds;
    const auto reviewers = reviewersOf(what);
    for (const protocol::SubmittedFile &file : submit.files) {
        const auto upload = store::uploadById(database, file.upload);
        if (!upload || upload->of != what.id || upload->kept || upload->kind != file.kind || upload->length != file.size
            || upload->offset != upload->length || upload->hash != file.hash || !allKeys(file, reviewers)) {
            return false;
        }
        kinds.append(file.kind);
    }
    return rules::complete(submit.document, what.again, kinds);
}

/// What was begun and is in no submission is nobody's.
void dropOthers(Desk &desk, store::Database &database, const CheckCase &what, Step &step)
{
    for (const store::Upload &upload : store::uploadsOf(database, what.id)) {
        if (!upload.kept) {
            store::dropUpload(database, upload.id);
            step.then.push_back([path = blobPath(desk, upload.id)] { QFile::remove(path); });
        }
    }
}

void mailOwner(Desk &desk, store::Database &database, const CheckCase &what, Letter which, base::Instant now)
{
    const auto account = what.account ? store::accountById(database, *what.account) : std::nullopt;
    if (account) {
        sendMail(
            desk, database, account->email, letter(which, account->language, {desk.config.name, what.number}), now);
    }
}

Step submit(Desk &desk, store::Database &database, Visit &visit)
{
    auto read = readSigned<protocol::Submit>(database, visit);
    if (!read) {
        return read.error();
    }
    CheckCase &what = read->of;
    const QByteArray hash = protocol::envelopeHash(visit.request.body);
    if (what.submission == hash) { // its answer was lost
        return {jose(stateOf(desk, what, {}, visit.now)), {}, {}, {}};
    }
    if (what.ending) {
        return over();
    }
    const bool again = what.phase == CheckPhase::Retake;
    if (what.phase != CheckPhase::Upload && !again) {
        return refused(409, "submitted"_L1);
    }
    if ((again && read->message.document != what.document) || !allThere(database, what, read->message)) {
        return refused(409, "incomplete"_L1);
    }
    Step step;
    for (const protocol::SubmittedFile &file : read->message.files) {
        store::keepUpload(database, file.upload);
    }
    dropOthers(desk, database, what, step);
    store::addSubmission(database, what.id, visit.request.body);
    what.document = read->message.document;
    what.submission = hash;
    what.phase = CheckPhase::Waiting;
    what.submitted = what.submitted.value_or(visit.now);
    what.deletes = *what.submitted + rules::longestKept;
    what.again.clear();
    what.flaw.reset();
    changed(desk, database, what, step);
    noteApp(database, visit, again ? "check-sent-again"_L1 : "check-sent"_L1, what);
    mailOwner(desk, database, what, Letter::CheckSent, visit.now);
    tellQueue(desk, step);
    step.reply = jose(stateOf(desk, what, {}, visit.now));
    return step;
}

Step withdraw(Desk &desk, store::Database &database, Visit &visit)
{
    auto read = readSigned<protocol::CheckWithdraw>(database, visit);
    if (!read) {
        return read.error();
    }
    Step step;
    if (!read->of.ending) {
        endCase(desk, database, visit, read->of, protocol::Ending::Withdrawn, step);
        read->of.ending = protocol::Ending::Withdrawn;
        read->of.phase = CheckPhase::Deleted;
    }
    step.reply = jose(stateOf(desk, read->of, {}, visit.now));
    return step;
}

} // namespace

void addCheckPhoneRoutes(std::vector<Route> &to)
{
    to.push_back({"POST", "/v1/check/open", Need::Nothing, open});
    to.push_back({"POST", "/v1/check/refuse", Need::Nothing, refuse, true});
    to.push_back({"POST", "/v1/check/number", Need::Nothing, number});
    to.push_back({"POST", "/v1/check/confirm", Need::Nothing, confirm});
    to.push_back({"POST", "/v1/check/fetch", Need::Nothing, fetch});
    to.push_back({"POST", "/v1/check/submit", Need::Nothing, submit});
    to.push_back({"POST", "/v1/check/withdraw", Need::Nothing, withdraw, true});
}

} // namespace manager
