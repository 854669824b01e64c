// What the service knows, as the models of kCheck show it.
#include "viewmodel/presenter/checkpresenter.h"

#include "core/vision/mrz/text.h"
#include "viewmodel/presenter/checktroubles.h"
#include "viewmodel/presenter/look.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace viewmodel {
namespace {

QDate dayOf(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate); // a shortened one is no day
}

checks::Hint hintOf(const app::Sighting &sighting)
{
    if (sighting.hint)
        return checks::Hint(int(*sighting.hint));
    return sighting.searching ? checks::Hint::Searching : checks::Hint::Good;
}

UploadItem itemOf(const app::CheckProgress &progress, bool pausing)
{
    using State = app::CheckProgress::State;
    UploadItem item{.file = checks::File(int(progress.kind)), .sent = progress.sent, .size = progress.size};
    if (progress.state == State::Arrived)
        item.state = checks::Sending::Arrived;
    else if (progress.state == State::Goes)
        item.state = pausing ? checks::Sending::Stopped : checks::Sending::Goes;
    if (progress.resumedAt > 0 && progress.size > 0)
        item.resumedAt = int(progress.resumedAt * 100 / progress.size);
    return item;
}

} // namespace

void CheckPresenter::refresh()
{
    const auto &run = m_services.check;
    if (!run.isOpen())
        return;
    showNumber();
    showAnswer();
}

void CheckPresenter::show()
{
    showCase();
    showTrouble();
    const auto &run = m_services.check;
    if (!run.isOpen())
        return;
    showNumber();
    showReview();
    showUpload();
    showAnswer();
    if (const auto *locating = std::get_if<check::Locating>(&run.journey().phase))
        m_model.check()->show(checks::Locating(int(locating->doing)));
}

void CheckPresenter::showCase()
{
    const auto &run = m_services.check;
    CheckCase shown;
    shown.busy = run.isBusy();
    if (run.isOpen()) {
        const auto &card = run.card();
        shown.number = card.number;
        shown.reason = checks::Reason(int(card.reason));
        shown.requester = card.requester;
        shown.account = card.account;
        shown.server = hostOf(run.record().offer.origin);
        shown.until = localTime(run.journey().expires - run.record().ahead);
        shown.open = !check::isOver(run.journey());
    }
    m_model.check()->asked()->show(shown);
}

void CheckPresenter::showNumber()
{
    const auto &run = m_services.check;
    auto *number = m_model.check()->number();
    CheckSms sms;
    std::optional<base::Instant> until;
    if (const auto *numbering = std::get_if<check::Numbering>(&run.journey().phase)) {
        sms.busy = numbering->asking;
        until = numbering->waitUntil;
    } else if (const auto *coding = std::get_if<check::Coding>(&run.journey().phase)) {
        sms.busy = !coding->sending.isEmpty();
        sms.triesLeft = coding->left;
        until = coding->resendAt;
    }
    const auto left
        = until ? std::max(std::chrono::milliseconds(0), *until - run.serverNow()) : std::chrono::milliseconds(0);
    if (until != std::exchange(m_waitsUntil, until))
        m_waitTotal = std::max(30, seconds(left));
    sms.waitSeconds = seconds(left);
    sms.waitTotal = m_waitTotal;
    if (number->typed().isEmpty() && !run.journey().phone.isEmpty())
        number->showNumber(run.journey().phone);
    number->show(sms);
}

void CheckPresenter::showCapture()
{
    const auto &photograph = m_services.photograph;
    const auto &run = m_services.check;
    if (!m_looking || !run.isOpen())
        return;
    Scan scan;
    scan.camera = Camera(int(photograph.camera()));
    scan.canLight = photograph.hasLight();
    scan.light = photograph.light();
    m_model.scanner()->show(scan);
    const auto &sighting = photograph.sighting();
    const auto motif = run.motif();
    m_model.scanner()->showFound(sighting.outline);
    Capture shown;
    shown.file = checks::File(int(motif.kind));
    shown.document = checks::Document(int(motif.document));
    shown.hint = hintOf(sighting);
    shown.first = checks::Fact(int(sighting.first));
    shown.second = checks::Fact(int(sighting.second));
    shown.third = checks::Fact(int(sighting.third));
    shown.ready = sighting.readiness;
    shown.timerSeconds = m_timer;
    shown.byHand = sighting.gaveUp;
    shown.sameSide = m_sameSide;
    shown.busy = sighting.busy;
    m_model.check()->capture()->show(shown);
}

void CheckPresenter::showReview()
{
    auto *review = m_model.check()->review();
    const auto &run = m_services.check;
    const auto &photo = run.photo();
    if (!photo) {
        if (!std::exchange(m_reviewed, {}).isEmpty())
            review->showPicture({});
        return;
    }
    const auto &picture = photo->picture;
    const auto &journey = run.journey();
    PhotoReview shown;
    shown.file = checks::File(int(picture.kind));
    shown.document = checks::Document(int(journey.document.value_or(protocol::Document::Card)));
    shown.guided = picture.taken == protocol::Taken::Auto;
    shown.read = !photo->zone.isEmpty();
    shown.zone = shown.read || picture.kind == protocol::FileKind::Back || picture.kind == protocol::FileKind::Passport;
    shown.expired = picture.marks.contains(protocol::Mark::Expired);
    shown.last = std::ranges::all_of(journey.wanted,
        [&](protocol::FileKind kind) { return kind == picture.kind || check::pictureOf(journey, kind); });
    shown.busy = run.isBusy();
    const auto fields = vision::parseMrz(photo->zone, QDate::currentDate().year()).fields;
    shown.surname = fields.surname;
    shown.givenNames = fields.given;
    shown.documentNumber = fields.number;
    shown.born = dayOf(fields.birth);
    shown.expires = dayOf(fields.expiry);
    if (picture.hash != std::exchange(m_reviewed, picture.hash))
        review->showPicture(QImage::fromData(photo->jpeg, "JPEG"));
    review->show(shown);
}

void CheckPresenter::showUpload()
{
    const auto &run = m_services.check;
    const auto *sending = std::get_if<check::Sending>(&run.journey().phase);
    if (!sending)
        return;
    QList<UploadItem> items;
    for (const auto &progress : run.progress())
        items.append(itemOf(progress, sending->offline || sending->paused));
    m_model.check()->upload()->show(items);
    UploadPause pause;
    pause.offline = sending->offline;
    pause.paused = sending->paused;
    m_model.check()->upload()->show(pause);
}

void CheckPresenter::showAnswer()
{
    const auto &run = m_services.check;
    const auto &record = run.record();
    const auto &journey = run.journey();
    CheckAnswer shown;
    shown.number = run.card().number;
    shown.reason = checks::Reason(int(run.card().reason));
    shown.requester = run.card().requester;
    shown.ending = checks::Ending(int(record.ending));
    shown.busy = run.isBusy();
    if (record.sent)
        shown.sent = localTime(*record.sent - record.ahead);
    if (record.over)
        shown.deleted = localTime(*record.over - record.ahead);
    std::optional<base::Instant> deletes;
    if (const auto *waiting = std::get_if<check::Waiting>(&journey.phase)) {
        deletes = waiting->deletes;
        shown.busy = shown.busy || waiting->withdrawing;
    } else if (const auto *retaking = std::get_if<check::Retaking>(&journey.phase)) {
        deletes = retaking->deletes;
        shown.flaw = checks::Flaw(int(retaking->flaw));
        shown.again = retaking->again.isEmpty() ? checks::File::Front : checks::File(int(retaking->again.first()));
        shown.photos = int(retaking->again.size());
        shown.triesLeft = retaking->left;
    } else if (const auto *approved = std::get_if<check::Approved>(&journey.phase)) {
        shown.email = approved->email;
        shown.receipt = QString::fromLatin1(approved->receipt);
    } else if (const auto *rejected = std::get_if<check::Rejected>(&journey.phase)) {
        shown.final = true;
        shown.verdict = checks::Verdict(int(rejected->verdict));
        shown.receipt = QString::fromLatin1(rejected->receipt);
    } else if (const auto *deleted = std::get_if<check::Deleted>(&journey.phase)) {
        shown.receipt = QString::fromLatin1(deleted->receipt);
    }
    shown.receiptComes
        = check::isOver(journey) && shown.receipt.isEmpty() && !record.key.isEmpty() && record.withdraw.isEmpty();
    if (deletes) {
        shown.deletes = localTime(*deletes - record.ahead);
        shown.minutesLeft
            = std::max(0, int(std::chrono::ceil<std::chrono::minutes>(*deletes - run.serverNow()).count()));
    }
    m_model.check()->answer()->show(shown);
}

/// Where the person is: on the page of the step, else as a toast.
void CheckPresenter::showTrouble()
{
    using Step = app::CheckTrouble::Doing;
    const auto &run = m_services.check;
    const auto &now = run.trouble();
    const bool same = now.has_value() == m_trouble.has_value() && (!now || now->doing == m_trouble->doing);
    const auto trouble = now ? troubleOf(*now, hostOf(run.origin())) : Trouble{};
    const auto before = m_trouble ? troubleOf(*m_trouble, hostOf(run.origin())) : Trouble{};
    m_trouble = now;
    if (same && trouble == before)
        return;
    const bool numbers = now && (now->doing == Step::AskingCode || now->doing == Step::Confirming);
    const bool opens = now && (now->doing == Step::Opening || now->doing == Step::Reporting);
    m_model.check()->number()->show(numbers ? trouble : Trouble{});
    m_model.check()->asked()->show(opens ? trouble : Trouble{});
    m_model.check()->showProblem(numbers || opens ? Trouble{} : trouble);
    if (opens && m_stages.now() == "check.scan"_L1)
        m_model.scanner()->show(trouble);
    else if (opens && m_stages.now() != "check.scan.link"_L1 && m_stages.now() != "check.scan.case"_L1)
        m_model.toast()->show(trouble);
    if (now && now->doing == Step::Keeping)
        m_model.toast()->show(trouble);
}

} // namespace viewmodel
