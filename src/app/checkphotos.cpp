// Position, document and photographs.
#include "app/checkrun.h"

#include "core/check/file.h"
#include "core/vision/mrz/text.h"

#include <QDateTime>
#include <QtConcurrent>

using namespace Qt::StringLiterals;
using base::Fault;
using protocol::FileKind;
using Doing = app::CheckTrouble::Doing;

namespace app {
namespace {

constexpr std::chrono::seconds FixWithin{20};

/// By the phone's day: it only warns.
bool isExpired(const QStringList &zone, base::Instant now)
{
    const auto today = QDateTime::fromMSecsSinceEpoch(base::toUnixMilliseconds(now)).date();
    const auto until = QDate::fromString(vision::parseMrz(zone, today.year()).fields.expiry, Qt::ISODate);
    return until.isValid() && until < today;
}

bool isSide(FileKind kind)
{
    return kind == FileKind::Front || kind == FileKind::Back;
}

} // namespace

/// What becomes of a photo that is used.
struct CheckRun::Developed {
    check::SealedFile sealed;
    std::optional<KnownSide> side; ///< Of a card.
};

void CheckRun::locate()
{
    if (!is<check::Locating>() || std::get<check::Locating>(journey().phase).doing == check::Locating::Doing::Finding)
        return;
    apply(check::Shared{});
    const Pending<check::Position> first; // the fix, or the end of patience
    m_ports.locator.locate().then(
        this, [first](const base::Result<check::Position> &position) { first.answer(position); });
    m_ports.clock.after(
        FixWithin, this, [first] { first.answer(base::fail(Fault::NotFound, u"check: no fix in time"_s)); });
    first.future().then(this, [this, run = m_run](const base::Result<check::Position> &position) {
        if (run == m_run)
            located(position);
    });
}

void CheckRun::located(const base::Result<check::Position> &position)
{
    const auto place = position.and_then([](const check::Position &exact) { return check::roundedPlace(exact); });
    if (place)
        apply(check::Located{*place});
    else if (!position && position.error().fault == Fault::Refused)
        apply(check::NotShared{});
    else
        apply(check::NotLocated{});
}

void CheckRun::choose(protocol::Document document)
{
    if (journey().document && *journey().document != document)
        chooseAgain();
    apply(check::Chose{document});
}

void CheckRun::chooseAgain()
{
    apply(check::ChoosesAgain{});
    if (!is<check::Choosing>())
        return;
    m_photo.reset();
    m_record->files.clear();
    m_record->sides.clear();
    m_progress.clear();
    m_folder.dropAll();
    save();
}

Motif CheckRun::motif() const
{
    const auto *capturing = std::get_if<check::Capturing>(&journey().phase);
    Motif motif{.kind = capturing ? capturing->kind : FileKind::Front,
        .document = journey().document.value_or(protocol::Document::Card)};
    const auto other = m_record->sides.constFind(motif.kind == FileKind::Back ? FileKind::Front : FileKind::Back);
    if (capturing && isSide(motif.kind) && other != m_record->sides.cend())
        motif.other = *other;
    return motif;
}

void CheckRun::photographed(const Photo &photo)
{
    if (!is<check::Capturing>())
        return;
    auto picture = photo.picture;
    if (!photo.zone.isEmpty() && isExpired(photo.zone, serverNow()) && !picture.marks.contains(protocol::Mark::Expired))
        picture.marks.append(protocol::Mark::Expired);
    if (!photo.sameSide) {
        m_photo = photo;
        m_photo->picture = picture;
    }
    apply(check::Taken{.picture = picture, .sameSide = photo.sameSide});
    if (!photo.sameSide && !photo.zone.isEmpty())
        apply(check::ZoneRead{photo.zone});
}

void CheckRun::use(bool readRight)
{
    if (m_busy || !m_photo || !is<check::Reviewing>())
        return;
    m_busy = true;
    m_trouble.reset();
    if (!m_photo->zone.isEmpty())
        apply(check::ZoneAgreed{readRight});
    Q_EMIT changed();
    const check::FileIdentity identity{m_card->id, m_photo->picture.kind};
    const int year = QDateTime::fromMSecsSinceEpoch(base::toUnixMilliseconds(serverNow()), Qt::UTC).date().year();
    QtConcurrent::run([identity, year, jpeg = m_photo->jpeg, reviewers = m_card->reviewers] {
        return Developed{
            check::sealFile(identity, jpeg, reviewers), isSide(identity.kind) ? knownSide(jpeg, year) : std::nullopt};
    }).then(this, [this, photo = *m_photo, run = m_run](const Developed &made) {
        if (run == m_run)
            keep(photo, made);
    });
}

void CheckRun::keep(const Photo &photo, const Developed &made)
{
    const auto kind = photo.picture.kind;
    m_folder.put(kind, made.sealed.bytes).then(this, [this, made, kind, run = m_run](const base::Result<void> &kept) {
        if (run != m_run)
            return;
        m_busy = false;
        if (!kept) {
            stop(Doing::Keeping, kept.error());
            return;
        }
        if (!is<check::Reviewing>()) // withdrawn meanwhile
            return m_folder.drop(kind);
        m_record->files.removeIf([&](const CheckFile &had) { return had.kind == kind || had.kind == FileKind::Facts; });
        const auto &[sealed, side] = made;
        m_record->files.append({.kind = kind, .hash = sealed.hash, .size = sealed.bytes.size(), .keys = sealed.keys});
        if (side)
            m_record->sides.insert(kind, *side);
        m_photo.reset();
        apply(check::Used{});
    });
}

void CheckRun::takeAgain(FileKind kind)
{
    if (m_busy)
        return;
    m_photo.reset();
    stopSending();
    apply(check::TakesAgain{kind});
    if (is<check::Capturing>()) {
        dropFile(kind);
        dropFile(FileKind::Facts); // they spoke of it
        save();
    }
}

void CheckRun::dropFile(FileKind kind)
{
    m_record->files.removeIf([&](const CheckFile &file) { return file.kind == kind; });
    m_record->sides.remove(kind);
    m_progress.remove(kind);
    m_folder.drop(kind);
}

/// The manifest: what the reviewers should know of the pictures, signed by the case key and sealed as they are.
void CheckRun::sealFacts()
{
    const auto &journey = m_record->journey;
    protocol::Manifest manifest{.id = m_card->id,
        .document = journey.document.value_or(protocol::Document::Card),
        .pictures = {},
        .zone = journey.zone,
        .agreed = journey.agreed,
        .phone = journey.phone,
        .place = journey.place.value_or(protocol::Place{}),
        .started = m_record->started,
        .finished = serverNow(),
        .app = m_ports.installation.version,
        .platform = m_ports.installation.platform};
    for (const auto &picture : journey.pictures) {
        if (journey.wanted.contains(picture.kind))
            manifest.pictures.append(picture);
    }
    const auto stopped = [this](const base::Error &error) {
        sendLater();
        stop(Doing::Keeping, error);
    };
    seal(protocol::Type::Manifest, encode(manifest), m_card->id.toText().toLatin1())
        .then(this, [this, stopped, run = m_run](const base::Result<QByteArray> &envelope) {
            if (run != m_run)
                return;
            if (!envelope)
                return stopped(envelope.error());
            const auto sealed = check::sealFile({m_card->id, FileKind::Facts}, *envelope, m_card->reviewers);
            m_folder.put(FileKind::Facts, sealed.bytes)
                .then(this, [this, stopped, sealed, run](const base::Result<void> &kept) {
                    if (run != m_run)
                        return;
                    if (!kept)
                        return stopped(kept.error());
                    m_sending = false;
                    m_record->files.append({.kind = FileKind::Facts,
                        .hash = sealed.hash,
                        .size = sealed.bytes.size(),
                        .keys = sealed.keys});
                    save();
                    send();
                });
        });
}

} // namespace app
