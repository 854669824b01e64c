// A check as the pages show it: every stage of the way, what a person is told, and where the app goes on after a kill.
#include "phone.h"

#include "app/photographfile.h"
#include "core/crypto/hash.h"
#include "viewmodel/presenter/checktroubles.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::Phone;
using protocol::FileKind;
using viewmodel::Problem;

namespace {

app::Photo photoOf(FileKind kind)
{
    QImage picture(64, 40, QImage::Format_RGB32);
    picture.fill(QColor::fromHsv(60 * int(kind), 200, 200));
    const auto jpeg = app::jpegOf(picture).value();
    return {.jpeg = jpeg,
        .picture = {.kind = kind,
            .hash = crypto::sha256(jpeg),
            .size = jpeg.size(),
            .at = base::fromUnixMilliseconds(1792000000000),
            .taken = protocol::Taken::Auto}};
}

struct Checked : Phone {
    viewmodel::CheckModel &check() { return *model->check(); }
    void openCase()
    {
        on();
        Q_EMIT model->openWanted(u"check.start"_s);
        QCOMPARE(stage(), u"check.start"_s);
        Q_EMIT check().asked()->startWanted();
        QCOMPARE(stage(), u"check.scan"_s);
        Q_EMIT check().asked()->linkWanted(checks.offer());
        settle();
        QCOMPARE(stage(), u"check.scan.case"_s);
    }
    void toCode()
    {
        Q_EMIT check().asked()->yesWanted();
        QCOMPARE(stage(), u"check.phone"_s);
        check().number()->type(u"+41790001234"_s);
        check().number()->send();
        settle();
        QCOMPARE(stage(), u"check.code"_s);
    }
    void typeCode(const QString &code)
    {
        check().number()->typeCode(code);
        check().number()->confirm();
        settle();
    }
    void photograph(FileKind kind, const QString &at, const QString &after)
    {
        QCOMPARE(stage(), at);
        Q_EMIT phone->photograph.taken(photoOf(kind));
        settle();
        QCOMPARE(stage(), u"check.document.review"_s);
        QCOMPARE(int(check().review()->review().file), int(kind));
        QCOMPARE(check().review()->picture(), QImage::fromData(photoOf(kind).jpeg));
        Q_EMIT check().review()->useWanted(false);
        until([&] { return stage() == after || (after == "check.upload"_L1 && stage() == "check.waiting"_L1); });
    }
};

} // namespace

class CheckPresenterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWholeWay()
    {
        Checked phone;
        phone.openCase();
        QCOMPARE(phone.check().asked()->facts().number, u"7Q4-M2K"_s);
        QCOMPARE(phone.check().asked()->facts().server, u"id.example.org"_s);
        phone.toCode();
        QCOMPARE(phone.check().number()->sms().waitSeconds, 30);
        phone.pass(11s);
        QCOMPARE(phone.check().number()->sms().waitSeconds, 19);
        phone.typeCode(u"000000"_s);
        QCOMPARE(phone.check().number()->sms().triesLeft, 4);
        QVERIFY(!phone.check().number()->error().isEmpty());
        phone.typeCode(phone.checks.code);
        QCOMPARE(phone.stage(), u"check.location"_s);
        Q_EMIT phone.check().shareWanted();
        phone.settle();
        QCOMPARE(phone.stage(), u"check.document"_s);
        Q_EMIT phone.check().cardWanted();
        phone.photograph(FileKind::Front, u"check.document.front"_s, u"check.document.back"_s);
        phone.photograph(FileKind::Back, u"check.document.back"_s, u"check.selfie"_s);
        phone.photograph(FileKind::Selfie, u"check.selfie"_s, u"check.upload"_s);
        phone.until([&] { return phone.stage() == "check.waiting"_L1; });
        for (const auto kind :
            {FileKind::Front, FileKind::Back, FileKind::Selfie}) // what was shown is what left the phone
            QCOMPARE(phone.checks.opened(kind), photoOf(kind).jpeg);
        QVERIFY(phone.check().answer()->answer().minutesLeft > 71 * 60);
        // Somewhere else, the tab leads back to where it stands.
        Q_EMIT phone.model->openWanted(u"app.settings"_s);
        Q_EMIT phone.model->openWanted(u"check.start"_s);
        QCOMPARE(phone.stage(), u"check.waiting"_s);
        phone.checks.end(protocol::CheckPhase::Approved, protocol::Ending::Decided);
        const auto receipt = std::exchange(phone.checks.receipt, {});
        phone.pass(4s);
        QCOMPARE(phone.stage(), u"check.approved"_s);
        QVERIFY(phone.check().answer()->answer().receiptComes); // the server still deletes
        phone.checks.receipt = receipt;
        phone.pass(4s);
        QVERIFY(!phone.check().answer()->answer().receiptComes);
        QCOMPARE(phone.check().answer()->answer().receipt.toLatin1(), receipt);
        Q_EMIT phone.check().answer()->doneWanted();
        QCOMPARE(phone.stage(), u"check.start"_s);
        QVERIFY(!phone.check().asked()->facts().open);
        phone.off();
    }

    void goesOnWhereItWas()
    {
        Checked phone;
        phone.openCase();
        phone.toCode();
        phone.off();
        phone.on();
        QCOMPARE(phone.stage(), u"check.code"_s);
        Q_EMIT phone.model->backWanted();
        QCOMPARE(phone.stage(), u"check.phone"_s);
        QVERIFY(phone.check().number()->isComplete()); // Back keeps what was typed
        phone.check().number()->send(); // nothing before the wait is over
        QCOMPARE(phone.stage(), u"check.phone"_s);
        phone.off();
    }

    /// A code of the other kind does the right thing, whichever camera sees it.
    void eitherScannerReadsBoth()
    {
        Checked phone;
        phone.server.givesCodes = false;
        phone.on();
        Q_EMIT phone.model->openWanted(u"auth.link.scan"_s);
        Q_EMIT phone.model->scanner()->startWanted();
        Q_EMIT phone.phone->scanner.found(phone.checks.offer(), {});
        phone.settle();
        QCOMPARE(phone.stage(), u"check.scan.case"_s);
        Q_EMIT phone.model->openWanted(u"check.scan"_s);
        Q_EMIT phone.model->scanner()->startWanted();
        Q_EMIT phone.phone->scanner.found(phone.server.offer(), {});
        phone.settle();
        QCOMPARE(phone.stage(), u"auth.link.authorise"_s);
        phone.off();
    }

    void theSelfTimer()
    {
        Checked phone;
        phone.openCase();
        phone.toCode();
        phone.typeCode(phone.checks.code);
        Q_EMIT phone.check().shareWanted();
        phone.settle();
        Q_EMIT phone.check().passportWanted();
        QCOMPARE(phone.stage(), u"check.document.front"_s);
        Q_EMIT phone.check().capture()->timerWanted(true);
        QCOMPARE(phone.check().capture()->capture().timerSeconds, 5);
        phone.pass(3s);
        QCOMPARE(phone.check().capture()->capture().timerSeconds, 2);
        Q_EMIT phone.check().capture()->timerWanted(false);
        QCOMPARE(phone.check().capture()->capture().timerSeconds, 0);
        phone.pass(5s);
        QCOMPARE(phone.check().capture()->capture().timerSeconds, 0);
        phone.off();
    }

    void everyWordOfTheManagerIsTold_data()
    {
        using Doing = app::CheckTrouble::Doing;
        QTest::addColumn<int>("doing");
        QTest::addColumn<int>("problem");
        const auto row
            = [](const char *code, Doing doing, Problem problem) { QTest::newRow(code) << int(doing) << int(problem); };
        row("no-case", Doing::Opening, Problem::CaseNotThere);
        row("used", Doing::Opening, Problem::CaseUsed);
        row("expired", Doing::AskingCode, Problem::CaseClosed);
        row("wrong-code", Doing::Confirming, Problem::SmsCodesUsed);
        row("no-code", Doing::Confirming, Problem::SmsCodeOld);
        row("wait", Doing::AskingCode, Problem::SmsWait);
        row("region", Doing::AskingCode, Problem::NumberRefused);
        row("confirmed", Doing::Confirming, Problem::CaseUsed);
        row("signature", Doing::Looking, Problem::CaseUsed);
        row("upload-key", Doing::Sending, Problem::PhotosRefused);
        row("incomplete", Doing::Sending, Problem::PhotosRefused);
        row("too-large", Doing::Sending, Problem::PhotosRefused);
        row("offset", Doing::Sending, Problem::PhotosRefused);
        row("checksum", Doing::Sending, Problem::PhotosRefused);
        row("hash", Doing::Sending, Problem::PhotosRefused);
    }

    void everyWordOfTheManagerIsTold()
    {
        QFETCH(int, doing);
        QFETCH(int, problem);
        const app::CheckTrouble trouble{.doing = app::CheckTrouble::Doing(doing),
            .error = {base::Fault::Refused, {}},
            .problem
            = protocol::Problem{.status = 400, .code = QString::fromLatin1(QTest::currentDataTag()), .title = {}}};
        const auto told = viewmodel::troubleOf(trouble, u"id.example.org"_s);
        QCOMPARE(int(told.problem), problem);
        QVERIFY(!viewmodel::say(told).happened.isEmpty() && !viewmodel::say(told).next.isEmpty());
    }

    void aCodeOfAnotherServerIsRefusedWithItsName()
    {
        const app::CheckTrouble trouble{.doing = app::CheckTrouble::Doing::Opening,
            .error = {base::Fault::NotFound, {}},
            .problem = protocol::Problem{.status = 404, .code = u"no-case"_s, .title = {}}};
        QCOMPARE(viewmodel::say(viewmodel::troubleOf(trouble, u"id.example.org"_s)).text(),
            u"id.example.org does not know this code: it is of another server, or too old. Nothing was sent. Ask support for a new code."_s);
    }

    void anotherKeyIsSaidPlainly()
    {
        const app::CheckTrouble trouble{
            .doing = app::CheckTrouble::Doing::Looking, .error = {base::Fault::WrongKey, {}}};
        const auto told = viewmodel::troubleOf(trouble, u"id.example.org"_s);
        QCOMPARE(told.problem, Problem::CaseKeyChanged);
        QVERIFY(viewmodel::say(told).text().contains(u"id.example.org"_s));
    }
};

QTEST_MAIN(CheckPresenterTest)
#include "checkpresenter.moc"
