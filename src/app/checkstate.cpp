// What the Manager says of the case, and the end.
#include "app/checkrun.h"

#include "app/servercall.h"
#include "core/crypto/random.h"

using namespace Qt::StringLiterals;
using base::fail;
using base::Fault;
using protocol::CheckPhase;
using Doing = app::CheckTrouble::Doing;

namespace app {
namespace {

constexpr std::chrono::seconds LookEvery{3}; ///< Somebody waits before the screen.
constexpr std::chrono::seconds LookBehind{60};
constexpr std::chrono::minutes ReceiptWithin{10}; ///< It is made right after the decision.
constexpr qsizetype NonceSize = 16;

QByteArray receiptOf(const check::Journey &journey)
{
    if (const auto *approved = std::get_if<check::Approved>(&journey.phase))
        return approved->receipt;
    if (const auto *rejected = std::get_if<check::Rejected>(&journey.phase))
        return rejected->receipt;
    const auto *deleted = std::get_if<check::Deleted>(&journey.phase);
    return deleted ? deleted->receipt : QByteArray();
}

} // namespace

base::Result<protocol::CheckState> CheckRun::hear(const Answer &answer, const QByteArray &nonce)
{
    const auto state = bodyOf(answer, JoseType).and_then([&](const QByteArray &body) {
        return protocol::read<protocol::CheckState>(body, m_card->key);
    });
    if (!state)
        return tl::unexpected(state.error());
    if (state->id != m_card->id || state->nonce != (nonce.isEmpty() ? QByteArray(NonceSize, '\0') : nonce))
        return fail(Fault::WrongKey, u"check: a state of something else"_s);
    if (m_trouble && m_trouble->doing == Doing::Looking)
        m_trouble.reset();
    m_record->ahead = std::chrono::duration_cast<std::chrono::milliseconds>(state->time - m_ports.clock.now());
    if (state->upload)
        m_record->bearer = state->upload;
    if (const auto receipt = protocol::read<protocol::Receipt>(state->receipt, m_card->key)) {
        m_record->ending = receipt->ending;
        m_record->over = receipt->time;
    }
    const bool wasSent = m_record->journey.submitted;
    const bool wasSending = is<check::Sending>();
    const bool ends = state->phase == CheckPhase::Approved || state->phase == CheckPhase::Rejected
        || state->phase == CheckPhase::Deleted;
    if (ends || !check::isOver(m_record->journey)) // what ended here does not begin again
        apply(check::Said{*state});
    if (!wasSent && m_record->journey.submitted)
        m_record->sent = serverNow();
    if (wasSending
        && (is<check::Waiting>() || is<check::Retaking>())) { // the ciphertexts are there: they need not be here
        m_record->files.clear();
        m_record->submit.clear();
        m_progress.clear();
        m_folder.dropAll();
    }
    if (!receiptOf(m_record->journey).isEmpty())
        eraseKey();
    save();
    return *state;
}

QFuture<base::Result<protocol::CheckState>> CheckRun::fetch()
{
    using State = protocol::CheckState;
    const auto nonce = crypto::randomBytes(NonceSize);
    const auto run = m_run;
    return seal(
        protocol::Type::CheckFetch, encode(protocol::CheckFetch{m_card->id, nonce}), m_card->id.toText().toLatin1())
        .then(this,
            [this, run](const base::Result<QByteArray> &envelope) -> QFuture<Answer> {
                if (!envelope || run != m_run)
                    return failed<HttpAnswer>(
                        envelope ? base::Error{Fault::Expired, u"check: forgotten"_s} : envelope.error());
                return post(u"/v1/check/fetch"_s, *envelope, JoseType);
            })
        .unwrap()
        .then(this, [this, run, nonce](const Answer &answer) -> base::Result<State> {
            if (run != m_run)
                return fail(Fault::Expired, u"check: forgotten"_s);
            const auto state = hear(answer, nonce);
            if (!state && (state.error().fault == Fault::NotFound || state.error().fault == Fault::Expired))
                gone(m_record->journey.submitted ? protocol::Ending::Late : protocol::Ending::Unsent);
            else if (!state && state.error().fault != Fault::Unavailable)
                stop(Doing::Looking, state.error(), problemOf(answer));
            return state;
        });
}

/// While somebody else decides, or a receipt is still to come; and once the time to send is over.
void CheckRun::pollLater()
{
    const int turn = ++m_pollTurn;
    if (!m_card || m_record->key.isEmpty())
        return;
    const auto now = serverNow();
    std::optional<std::chrono::milliseconds> wait;
    if (check::isOver(journey()) || is<check::Waiting>() || is<check::Retaking>())
        wait = m_inFront ? LookEvery : LookBehind;
    else if (!m_record->bearer)
        return;
    else
        wait = std::max<std::chrono::milliseconds>(LookEvery, journey().expires - now);
    m_ports.clock.after(*wait, this, [this, turn] {
        if (turn == m_pollTurn)
            poll();
    });
}

void CheckRun::poll()
{
    if (m_polling)
        return;
    const bool over = check::isOver(journey());
    if (over && serverNow() > m_record->over.value_or(serverNow()) + ReceiptWithin) {
        eraseKey();
        return;
    }
    m_polling = true;
    const auto heard = [this, run = m_run](const auto &) {
        if (run != m_run)
            return;
        m_polling = false;
        pollLater();
    };
    if (m_record->withdraw.isEmpty())
        fetch().then(this, heard);
    else
        sendWithdraw().then(this, heard);
}

void CheckRun::withdraw()
{
    if (m_busy || check::isOver(journey()))
        return;
    m_record->ending = protocol::Ending::Withdrawn;
    if (!m_record->bearer) { // nothing but a number asked with, which the case takes with it
        gone(protocol::Ending::Withdrawn);
        return;
    }
    m_busy = true;
    Q_EMIT changed();
    seal(protocol::Type::CheckWithdraw, encode(protocol::CheckWithdraw{m_card->id}), m_card->id.toText().toLatin1())
        .then(this, [this, run = m_run](const base::Result<QByteArray> &envelope) {
            if (run != m_run)
                return;
            m_busy = false;
            if (!envelope) { // the key is gone: the Manager deletes by its own clock
                gone(protocol::Ending::Withdrawn);
                return;
            }
            m_record->withdraw = *envelope;
            save();
            apply(check::Withdrew{});
            poll();
        });
}

QFuture<base::Result<void>> CheckRun::sendWithdraw()
{
    return post(u"/v1/check/withdraw"_s, m_record->withdraw, JoseType)
        .then(this, [this, run = m_run](const Answer &answer) -> base::Result<void> {
            if (run != m_run)
                return {};
            const auto envelope = std::exchange(
                m_record->withdraw, {}); // what is heard is shown at once, as of a server that was reached
            const auto state = hear(answer);
            if (state) {
                save();
            } else if (state.error().fault == Fault::Unavailable) {
                m_record->withdraw = envelope;
                apply(check::Gone{}); // here at once; there as soon as it is reached, or by its own clock
            } else {
                gone(protocol::Ending::Withdrawn);
            }
            return {};
        });
}

/// There is nothing more to hear.
void CheckRun::gone(protocol::Ending ending)
{
    m_record->ending = ending;
    m_record->withdraw.clear();
    apply(check::Gone{});
    eraseKey();
}

void CheckRun::eraseKey()
{
    if (m_record->key.isEmpty())
        return;
    m_ports.keyStore.erase(std::exchange(m_record->key, {}));
    m_record->publicKey.clear();
    save();
}

} // namespace app
