#include "specimen.h"
#include "states.h"

using namespace Qt::StringLiterals;
using namespace viewmodel;
using namespace viewmodel::checks;

namespace states {

namespace {

CheckCase caseFacts()
{
    CheckCase facts;
    facts.number = u"7Q4-M2K"_s;
    facts.reason = Reason::TwoStepOff;
    facts.requester = u"Studio Quai"_s;
    facts.account = u"lea@studio-quai.example"_s;
    facts.server = u"manager.example"_s;
    facts.until = at(15, 26);
    return facts;
}

void scan(AppModel &app)
{
    Scan now;
    now.camera = Camera::Running;
    now.canLight = true;
    app.scanner()->show(now);
    app.scanner()->showPicture(screenWithCode());
    app.showStage(u"check.scan"_s);
}

void sms(AppModel &app, const CheckSms &now)
{
    app.check()->number()->showNumber(u"+41790001234"_s);
    app.check()->number()->show(now);
}

void place(AppModel &app, Locating locating)
{
    app.check()->show(locating);
    app.showStage(u"check.location"_s);
}

void capture(AppModel &app, const Capture &now, const Specimen &seen, const QString &stage)
{
    Scan scan;
    scan.camera = Camera::Running;
    scan.canLight = now.file != File::Selfie;
    app.scanner()->show(scan);
    app.scanner()->showPicture(seen.picture);
    app.scanner()->showFound(seen.corners);
    app.check()->capture()->show(now);
    app.showStage(stage);
}

PhotoReview readBack()
{
    PhotoReview review;
    review.file = File::Back;
    review.zone = review.read = true;
    review.surname = u"MARCHETTI"_s;
    review.givenNames = u"LEA"_s;
    review.documentNumber = u"X0000042"_s;
    review.born = QDate(1991, 3, 14);
    review.expires = QDate(2031, 2, 28);
    return review;
}

void review(AppModel &app, const PhotoReview &now, const QImage &picture)
{
    app.check()->review()->showPicture(picture);
    app.check()->review()->show(now);
    app.showStage(u"check.document.review"_s);
}

void upload(AppModel &app, const UploadPause &pause)
{
    const auto going = pause.offline || pause.paused ? checks::Sending::Stopped : checks::Sending::Goes;
    app.check()->upload()->show({{File::Front, checks::Sending::Arrived, 1'400'000, 1'400'000, -1},
        {File::Back, checks::Sending::Arrived, 1'200'000, 1'200'000, -1}, {File::Selfie, going, 690'000, 1'500'000, 41},
        {File::Facts, checks::Sending::Waits, 0, 4'000, -1}});
    app.check()->upload()->show(pause);
    app.showStage(u"check.upload"_s);
}

CheckAnswer answered()
{
    CheckAnswer answer;
    answer.number = u"7Q4-M2K"_s;
    answer.requester = u"Studio Quai"_s;
    answer.email = u"lea@studio-quai.example"_s;
    answer.sent = at(14, 26);
    answer.deletes = at(14, 26).addDays(3);
    answer.minutesLeft = 69 * 60 + 14;
    answer.deleted = at(16, 2);
    answer.receipt = u"eyJhbGciOiJFZERTQSIsInR5cCI6ImtjaGVjay1yZWNlaXB0K2p3cyJ9.eyJudW1iZXIiOiI3UTQtTTJLIn0.c2lnbmVk"_s;
    return answer;
}

void show(AppModel &app, const CheckAnswer &answer, const QString &stage)
{
    app.check()->answer()->show(answer);
    app.showStage(stage);
}

QList<State> beginning()
{
    return {
        {u"check.start"_s, [](AppModel &app) { app.showStage(u"check.start"_s); }},
        {u"check.start.open"_s,
            [](AppModel &app) {
                CheckCase facts = caseFacts();
                facts.open = true;
                app.check()->asked()->show(facts);
                app.showStage(u"check.start"_s);
            }},
        {u"check.scan"_s, scan},
        {u"check.scan.link"_s,
            [](AppModel &app) {
                scan(app);
                app.showStage(u"check.scan.link"_s);
            }},
        {u"check.scan.link.error"_s,
            [](AppModel &app) {
                scan(app);
                app.check()->asked()->show(Trouble{Problem::CaseForged, 0, u"manager.example"_s});
                app.showStage(u"check.scan.link"_s);
            }},
        {u"check.scan.case"_s,
            [](AppModel &app) {
                app.check()->asked()->show(caseFacts());
                app.showStage(u"check.scan.case"_s);
            }},
        {u"check.phone"_s,
            [](AppModel &app) {
                sms(app, {});
                app.showStage(u"check.phone"_s);
            }},
        {u"check.phone.error"_s,
            [](AppModel &app) {
                app.check()->number()->type(u"044 668 18"_s);
                app.showStage(u"check.phone"_s);
            }},
        {u"check.code"_s,
            [](AppModel &app) {
                sms(app, {.waitSeconds = 18, .waitTotal = 30});
                app.check()->number()->typeCode(u"3170"_s);
                app.showStage(u"check.code"_s);
            }},
        {u"check.code.wrong"_s,
            [](AppModel &app) {
                sms(app, {.triesLeft = 3});
                app.check()->number()->show(Trouble{Problem::WrongSmsCode, 3, {}});
                app.showStage(u"check.code"_s);
            }},
        {u"check.location"_s, [](AppModel &app) { place(app, Locating::Asking); }},
        {u"check.location.refused"_s, [](AppModel &app) { place(app, Locating::Refused); }},
    };
}

QList<State> pictures()
{
    return {
        {u"check.document"_s, [](AppModel &app) { app.showStage(u"check.document"_s); }},
        {u"check.document.front"_s,
            [](AppModel &app) {
                capture(app,
                    {.hint = Hint::Glare, .first = Fact::Good, .second = Fact::Good, .third = Fact::Bad, .ready = 0.2},
                    cardOnTable(false), u"check.document.front"_s);
            }},
        {u"check.document.front.ready"_s,
            [](AppModel &app) {
                capture(app,
                    {.hint = Hint::Good, .first = Fact::Good, .second = Fact::Good, .third = Fact::Good, .ready = 0.7},
                    cardOnTable(false), u"check.document.front"_s);
            }},
        {u"check.document.front.passport"_s,
            [](AppModel &app) {
                capture(app,
                    {.file = File::Passport, .document = Document::Passport, .hint = Hint::Closer, .first = Fact::Good},
                    passportOnTable(), u"check.document.front"_s);
            }},
        {u"check.document.front.refused"_s,
            [](AppModel &app) {
                app.scanner()->show(Scan{.camera = Camera::Refused});
                app.showStage(u"check.document.front"_s);
            }},
        {u"check.document.back"_s,
            [](AppModel &app) {
                capture(app,
                    {.file = File::Back,
                        .hint = Hint::Good,
                        .first = Fact::Good,
                        .second = Fact::Good,
                        .third = Fact::Good,
                        .ready = 0.5},
                    cardOnTable(true), u"check.document.back"_s);
            }},
        {u"check.document.review"_s, [](AppModel &app) { review(app, {}, card(false)); }},
        {u"check.document.review.read"_s, [](AppModel &app) { review(app, readBack(), card(true)); }},
        {u"check.document.review.expired"_s,
            [](AppModel &app) {
                PhotoReview now = readBack();
                now.expires = QDate(2026, 2, 28);
                now.expired = true;
                review(app, now, card(true));
            }},
        {u"check.document.review.unread"_s,
            [](AppModel &app) { review(app, {.file = File::Back, .guided = false, .zone = true}, card(true)); }},
        {u"check.document.review.selfie"_s,
            [](AppModel &app) { review(app, {.file = File::Selfie, .last = true}, personWithCard().picture); }},
        {u"check.selfie"_s,
            [](AppModel &app) {
                capture(app,
                    {.file = File::Selfie,
                        .hint = Hint::NoCard,
                        .first = Fact::Good,
                        .second = Fact::Good,
                        .third = Fact::Bad,
                        .ready = 0.4},
                    personWithCard(), u"check.selfie"_s);
            }},
        {u"check.upload"_s, [](AppModel &app) { upload(app, {}); }},
        {u"check.upload.offline"_s, [](AppModel &app) { upload(app, {.offline = true}); }},
    };
}

QList<State> endings()
{
    return {
        {u"check.waiting"_s, [](AppModel &app) { show(app, answered(), u"check.waiting"_s); }},
        {u"check.approved"_s, [](AppModel &app) { show(app, answered(), u"check.approved"_s); }},
        {u"check.rejected"_s,
            [](AppModel &app) {
                CheckAnswer answer = answered();
                answer.triesLeft = 2;
                show(app, answer, u"check.rejected"_s);
            }},
        {u"check.rejected.final"_s,
            [](AppModel &app) {
                CheckAnswer answer = answered();
                answer.final = true;
                show(app, answer, u"check.rejected"_s);
            }},
        {u"check.deleted"_s,
            [](AppModel &app) {
                CheckAnswer answer = answered();
                answer.ending = Ending::Late;
                show(app, answer, u"check.deleted"_s);
            }},
        {u"check.deleted.unreached"_s,
            [](AppModel &app) {
                CheckAnswer answer = answered();
                answer.ending = Ending::Withdrawn;
                answer.receipt.clear();
                show(app, answer, u"check.deleted"_s);
            }},
    };
}

} // namespace

QList<State> check()
{
    return beginning() + pictures() + endings();
}

} // namespace states
