// From the offer to the confirmed number.
#include "app/checkrun.h"

#include "app/servercall.h"
#include "core/crypto/random.h"

using namespace Qt::StringLiterals;
using base::fail;
using base::Fault;
using Doing = app::CheckTrouble::Doing;

namespace app {
namespace {

/// Somebody has the number already, so leaving it would leave that behind.
bool isUnderWay(const CheckRecord &record, base::Instant now)
{
    const auto &journey = record.journey;
    if (record.card.isEmpty() || check::isOver(journey))
        return false;
    const bool confirmed = !std::holds_alternative<check::Asked>(journey.phase)
        && !std::holds_alternative<check::Numbering>(journey.phase)
        && !std::holds_alternative<check::Coding>(journey.phase);
    return confirmed && (journey.submitted || now < journey.expires);
}

/// The case closed, or nobody knows it any more: there is nothing to go on with.
bool isClosed(const base::Error &error)
{
    return error.fault == Fault::Expired || error.fault == Fault::NotFound;
}

QString codeOf(const std::optional<protocol::Problem> &problem)
{
    return problem ? problem->code : QString();
}

} // namespace

base::Result<void> CheckRun::open(const QString &text)
{
    const auto offer = protocol::readCaseOffer(text.trimmed(), loopback());
    if (!offer)
        return tl::unexpected(offer.error());
    if (m_busy)
        return {};
    const auto known = m_links.knownKey(offer->origin);
    if (known && protocol::keyHash(*known) != offer->keyHash)
        return fail(Fault::WrongKey, u"check: another key than this origin had"_s);
    const bool same = m_record && m_record->offer == *offer;
    if (same && m_card && !check::isOver(journey())) {
        Q_EMIT opened();
        return {};
    }
    if (m_record && isUnderWay(*m_record, serverNow()))
        return fail(Fault::Unavailable, u"check: another one runs"_s);
    if (!same || m_card)
        begin(*offer);
    m_busy = true;
    m_trouble.reset();
    Q_EMIT changed();
    // The ticket is on the disk before anybody hears of it: after a kill the same code still opens.
    save().then(this, [this, run = m_run](const base::Result<void> &saved) {
        if (run != m_run)
            return;
        if (saved)
            askForCase();
        else
            stop(Doing::Keeping, saved.error());
    });
    return {};
}

void CheckRun::askForCase()
{
    post(u"/v1/check/open"_s, encode(protocol::openingOf(m_record->offer, m_record->ticket)), JsonType)
        .then(this, [this, run = m_run](const Answer &answer) {
            if (run != m_run)
                return;
            const auto card = bodyOf(answer, JoseType).and_then([&](const QByteArray &body) {
                return protocol::readCase(body, m_record->offer);
            });
            if (!card) {
                stop(Doing::Opening, card.error(), problemOf(answer));
                return;
            }
            m_busy = false;
            m_card = *card;
            m_record->card = answer->body;
            m_record->ahead = std::chrono::duration_cast<std::chrono::milliseconds>(card->time - m_ports.clock.now());
            m_record->started = card->time;
            m_record->journey = check::Journey{.expires = card->expires};
            save();
            pursue();
            Q_EMIT opened();
            Q_EMIT changed();
        });
}

void CheckRun::accept()
{
    apply(check::SaidYes{});
}

void CheckRun::report()
{
    if (m_busy || !is<check::Asked>())
        return;
    m_busy = true;
    Q_EMIT changed();
    post(u"/v1/check/refuse"_s, encode(protocol::CheckRefuse{m_card->id, m_record->ticket}), JsonType)
        .then(this, [this, run = m_run](const Answer &answer) {
            if (run != m_run)
                return;
            const auto body = bodyOf(answer, JsonType);
            if (!body && body.error().fault == Fault::Unavailable) {
                stop(Doing::Reporting, body.error(), problemOf(answer));
                return;
            }
            m_busy = false; // told, or there is nothing to tell any more
            gone(protocol::Ending::Reported);
        });
}

void CheckRun::askCode(const QString &number, const QString &language)
{
    if (!is<check::Numbering>() && !is<check::Coding>())
        return;
    m_trouble.reset();
    apply(check::AskedForCode{number});
    post(u"/v1/check/number"_s, encode(protocol::CheckNumber{m_card->id, m_record->ticket, number, language}), JsonType)
        .then(this, [this, run = m_run](const Answer &answer) {
            if (run == m_run)
                codeAsked(answer);
        });
}

void CheckRun::codeAsked(const Answer &answer)
{
    const auto sent = bodyOf(answer, JsonType).and_then([](const QByteArray &json) {
        return protocol::decode<protocol::CheckSent>(json);
    });
    if (sent) {
        apply(check::CodeSent{.resendAt = serverNow() + sent->resend, .left = sent->left});
        return;
    }
    const auto problem = problemOf(answer);
    if (codeOf(problem) == "confirmed"_L1 && !m_record->key.isEmpty()) {
        confirmedBefore();
        return;
    }
    if (isClosed(sent.error())) {
        gone(protocol::Ending::Unsent);
        return;
    }
    const auto wait = problem && problem->retryAfter ? std::optional(serverNow() + *problem->retryAfter) : std::nullopt;
    stop(Doing::AskingCode, sent.error(), problem);
    apply(check::CodeNotSent{wait});
}

void CheckRun::changeNumber()
{
    m_trouble.reset();
    apply(check::ChangedNumber{});
}

void CheckRun::typeCode(const QString &code)
{
    const auto *coding = is<check::Coding>() ? &std::get<check::Coding>(journey().phase) : nullptr;
    if (!coding || !coding->sending.isEmpty() || coding->left <= 0)
        return;
    m_trouble.reset();
    apply(check::TypedCode{code});
    ensureKey().then(this, [this, code, run = m_run](const base::Result<void> &key) {
        if (run != m_run)
            return;
        if (key) {
            confirm(code);
            return;
        }
        stop(Doing::Keeping, key.error());
        apply(check::CodeNotChecked{});
    });
}

/// The case key, on the disk before the Manager hears of it.
QFuture<base::Result<void>> CheckRun::ensureKey()
{
    if (!m_record->key.isEmpty())
        return done();
    return m_ports.keyStore.create(KeyStore::Purpose::Possession)
        .then(this,
            [this, run = m_run](base::Result<KeyStore::Pair> pair) -> QFuture<base::Result<void>> {
                if (!pair || run != m_run)
                    return failed(pair ? base::Error{Fault::Expired, u"check: forgotten"_s} : pair.error());
                m_record->key = std::move(pair->blob);
                m_record->publicKey = pair->publicKey.toBytes();
                return save();
            })
        .unwrap();
}

void CheckRun::confirm(const QString &code)
{
    const auto key = crypto::P256Public::fromBytes(m_record->publicKey);
    const auto before = protocol::readConfirm(m_record->confirm);
    if (before && before->code == code) { // its answer was lost: the same bytes, so that it counts once
        sendConfirm();
        return;
    }
    if (!key) {
        stop(Doing::Keeping, key.error());
        return;
    }
    const auto payload = encode(protocol::Confirm{m_card->id, m_record->ticket, code, *key});
    sealOnce(&CheckRecord::confirm, protocol::Type::CheckConfirm, payload, protocol::confirmKid(*key))
        .then(this, [this, run = m_run](const base::Result<void> &saved) {
            if (run != m_run)
                return;
            if (saved) {
                sendConfirm();
                return;
            }
            stop(Doing::Keeping, saved.error());
            apply(check::CodeNotChecked{});
        });
}

void CheckRun::sendConfirm()
{
    post(u"/v1/check/confirm"_s, m_record->confirm, JoseType).then(this, [this, run = m_run](const Answer &answer) {
        if (run == m_run)
            confirmed(answer);
    });
}

void CheckRun::confirmed(const Answer &answer)
{
    const auto state = hear(answer);
    if (state) {
        apply(check::CodeRight{});
        m_record->confirm.clear(); // it holds the code
        save();
        return;
    }
    const auto problem = problemOf(answer);
    const auto code = codeOf(problem);
    if (code == "confirmed"_L1) {
        confirmedBefore();
        return;
    }
    if (isClosed(state.error())) {
        gone(protocol::Ending::Unsent);
        return;
    }
    stop(Doing::Confirming, state.error(), problem);
    if (code == "wrong-code"_L1)
        apply(check::CodeWrong{problem->left.value_or(0)});
    else if (code == "wait"_L1 || code == "no-code"_L1)
        apply(check::CodeWrong{0});
    else
        apply(check::CodeNotChecked{});
}

/// By our key, with a code whose answer was lost? Then the Manager answers to it.
void CheckRun::confirmedBefore()
{
    fetch().then(this, [this, run = m_run](const base::Result<protocol::CheckState> &state) {
        if (run != m_run)
            return;
        if (!state) {
            stop(Doing::Confirming, state.error(),
                protocol::Problem{.status = 409, .code = u"confirmed"_s, .title = {}});
            apply(check::CodeNotSent{});
            apply(check::CodeNotChecked{});
            return;
        }
        apply(check::CodeSent{.resendAt = serverNow(), .left = 1});
        apply(check::TypedCode{u"-"_s});
        apply(check::CodeRight{});
    });
}

} // namespace app
