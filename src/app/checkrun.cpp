#include "app/checkrun.h"

#include "app/servercall.h"
#include "core/crypto/random.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using base::Fault;

Q_LOGGING_CATEGORY(lcCheck, "kauth.check")

namespace app {

CheckRun::CheckRun(const Ports &ports, Links &links, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_links(links)
    , m_folder(ports)
{
}

CheckRun::~CheckRun() = default;

protocol::Loopback CheckRun::loopback() const
{
    return m_ports.installation.developer ? protocol::Loopback::Allowed : protocol::Loopback::Refused;
}

base::Instant CheckRun::serverNow() const
{
    return m_ports.clock.now() + (m_record ? m_record->ahead : std::chrono::milliseconds(0));
}

QFuture<base::Result<void>> CheckRun::start()
{
    if (m_record)
        return done();
    return m_folder.load().then(this, [this](base::Result<crypto::SecretBytes> bytes) -> base::Result<void> {
        if (bytes)
            take(std::move(*bytes));
        else if (bytes.error().fault == Fault::WrongKey || bytes.error().fault == Fault::Malformed)
            take({});
        return bytes ? base::Result<void>() : tl::unexpected(bytes.error());
    });
}

void CheckRun::take(crypto::SecretBytes bytes)
{
    auto record = readCheckRecord(bytes.reveal());
    const auto card = record && !record->card.isEmpty() ? protocol::readCase(record->card, record->offer)
                                                        : base::fail(Fault::NotFound, {});
    if (!record || (!record->card.isEmpty() && !card)) {
        qCWarning(lcCheck) << "the record cannot be read";
        m_folder.forget();
        Q_EMIT lost();
        return;
    }
    m_record = std::move(*record);
    if (card)
        m_card = *card;
    pursue();
    Q_EMIT changed();
}

void CheckRun::begin(const protocol::CaseOffer &offer)
{
    if (m_record)
        dismiss();
    m_record = CheckRecord{.offer = offer, .ticket = crypto::newId<protocol::CaseTicket>()};
}

void CheckRun::setInFront(bool inFront)
{
    m_inFront = inFront;
    if (inFront)
        pursue();
}

void CheckRun::apply(const check::Event &event)
{
    auto next = check::step(m_record->journey, event);
    if (next == m_record->journey)
        return;
    const bool wasOver = check::isOver(m_record->journey);
    const auto kept = check::resumed(m_record->journey);
    m_record->journey = std::move(next);
    if (check::isOver(m_record->journey) && !wasOver)
        end();
    if (!(check::resumed(m_record->journey) == kept))
        save();
    pursue();
    Q_EMIT changed();
}

QFuture<base::Result<void>> CheckRun::save()
{
    return m_folder.save(encode(*m_record));
}

/// What the phase says should be happening.
void CheckRun::pursue()
{
    if (!m_card)
        return;
    if (is<check::Sending>())
        send();
    pollLater();
}

/// Nothing of the person is left here but what the last page shows.
void CheckRun::end()
{
    m_record->over = serverNow();
    m_record->files.clear();
    m_record->sides.clear();
    m_record->submit.clear();
    m_record->confirm.clear();
    m_record->bearer.reset();
    m_progress.clear();
    stopSending();
    m_photo.reset();
    m_folder.dropAll();
}

void CheckRun::dismiss()
{
    if (!m_record)
        return;
    if (!m_record->key.isEmpty())
        m_ports.keyStore.erase(m_record->key.clone());
    ++m_run;
    ++m_pollTurn;
    stopSending();
    m_record.reset();
    m_card.reset();
    m_photo.reset();
    m_progress.clear();
    m_trouble.reset();
    m_busy = m_polling = false;
    m_folder.forget();
    Q_EMIT changed();
}

void CheckRun::clearTrouble()
{
    if (!std::exchange(m_trouble, std::nullopt))
        return;
    Q_EMIT changed();
}

void CheckRun::stop(CheckTrouble::Doing doing, const base::Error &error, std::optional<protocol::Problem> problem)
{
    qCInfo(lcCheck) << int(doing) << base::name(error.fault) << error.detail << (problem ? problem->code : QString());
    m_busy = false;
    m_trouble = CheckTrouble{.doing = doing, .error = error, .problem = std::move(problem)};
    Q_EMIT changed();
}

void CheckRun::stop(CheckTrouble::Doing doing, const Answer &answer, QByteArrayView wanted)
{
    const auto body = bodyOf(answer, wanted);
    stop(doing, body ? base::Error{Fault::Malformed, u"check: another answer than asked for"_s} : body.error(),
        problemOf(answer));
}

QFuture<CheckRun::Answer> CheckRun::post(const QString &path, const QByteArray &body, QByteArrayView type)
{
    return m_ports.http.send(
        {.origin = m_record->offer.origin, .path = path, .body = body, .contentType = type.toByteArray()});
}

QFuture<base::Result<QByteArray>> CheckRun::seal(protocol::Type type, const QByteArray &payload, const QByteArray &kid)
{
    const auto input = protocol::signingInput(type, kid, payload);
    return m_ports.keyStore.sign(KeyStore::Purpose::Possession, m_record->key.clone(), input)
        .then(this, [input](const base::Result<QByteArray> &signature) {
            return signature.map([&](const QByteArray &bytes) { return protocol::attach(input, bytes); });
        });
}

QFuture<base::Result<void>> CheckRun::sealOnce(
    QByteArray CheckRecord::*message, protocol::Type type, const QByteArray &payload, const QByteArray &kid)
{
    return seal(type, payload, kid)
        .then(this,
            [this, message, run = m_run](const base::Result<QByteArray> &envelope) -> QFuture<base::Result<void>> {
                if (!envelope || run != m_run)
                    return failed(envelope ? base::Error{Fault::Expired, u"check: forgotten"_s} : envelope.error());
                (*m_record).*message = *envelope;
                return save();
            })
        .unwrap();
}

} // namespace app
