#include "app/tusupload.h"
#include "checkperson.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::CheckTrouble;
using base::Fault;
using fakes::Number;
using fakes::Person;
using fakes::photoOf;
using fakes::World;
using fakes::Zone;
using protocol::CheckPhase;
using protocol::FileKind;

namespace {

QByteArray logged;
void remember(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged += text.toUtf8() + '\n';
}

} // namespace

class CheckRunTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeWay()
    {
        World world;
        QVERIFY(world.start());
        Person lea{world};
        QVERIFY(lea.open(world.checks.offer()));
        QCOMPARE(check::stage(lea.check().journey()), "check.scan.case"_L1);
        QCOMPARE(lea.check().card().account, u"lea@example.org"_s);
        lea.toSending();
        QVERIFY(lea.until([&] { return lea.is<check::Waiting>(); }));
        QCOMPARE(world.checks.number, Number);
        QCOMPARE(world.checks.submissions.size(), 1);
        for (const auto kind : {FileKind::Front, FileKind::Back, FileKind::Selfie})
            QCOMPARE(world.checks.opened(kind), photoOf(kind).jpeg);
        const auto manifest = world.checks.manifest();
        QVERIFY(manifest);
        QCOMPARE(manifest->pictures.size(), 3);
        QCOMPARE(manifest->zone, Zone);
        QVERIFY(manifest->agreed);
        QCOMPARE(manifest->phone, Number);
        QVERIFY(std::abs(manifest->place.latitude - 4651970) < 1000);
        // Sent: what was sent is not here any more.
        for (const auto &name : world.storage.current.keys())
            QVERIFY2(!name.startsWith(u"check."_s), qPrintable(name));
        world.checks.end(CheckPhase::Approved, protocol::Ending::Decided);
        world.pass(4s);
        QVERIFY(lea.is<check::Approved>());
        QCOMPARE(std::get<check::Approved>(lea.check().journey().phase).receipt, world.checks.receipt);
        QVERIFY(lea.check().record().key.isEmpty());
        const auto erased = world.keyStore.erased.size();
        QCOMPARE(erased, 1);
        lea.check().dismiss();
        World::settle();
        QVERIFY(!lea.check().isOpen());
        QVERIFY(!world.storage.current.contains(u"check"_s) && !world.storage.previous.contains(u"check"_s));
        QVERIFY(world.keyStore.values.value(u"check.key"_s).isEmpty());
    }

    /// At every step the app is killed; it goes on there or one step earlier, and everything arrives once.
    void killedAtEachStep()
    {
        World world;
        QVERIFY(world.start());
        Person lea{world};
        QVERIFY(lea.open(world.checks.offer()));
        const auto again = [&](QLatin1StringView stage) {
            world.kill();
            QVERIFY(world.start());
            QVERIFY(lea.until([&] { return lea.check().isOpen(); }));
            QCOMPARE(check::stage(lea.check().journey()), stage);
        };
        again("check.scan.case"_L1);
        lea.toCode();
        again("check.code"_L1);
        lea.check().typeCode(world.checks.code);
        World::settle();
        again("check.location"_L1);
        lea.check().locate();
        World::settle();
        again("check.document"_L1);
        lea.check().choose(protocol::Document::Card);
        again("check.document.front"_L1);
        lea.photograph(FileKind::Front);
        again("check.document.back"_L1);
        lea.check().photographed(photoOf(FileKind::Back));
        again("check.document.back"_L1); // the plain picture was in memory alone
        lea.photograph(FileKind::Back);
        again("check.selfie"_L1);
        lea.photograph(FileKind::Selfie);
        QVERIFY(lea.until([&] { return lea.is<check::Waiting>(); }));
        again("check.waiting"_L1);
        QCOMPARE(world.checks.submissions.size(), 1);
        QCOMPARE(world.checks.opened(FileKind::Front), photoOf(FileKind::Front).jpeg);
        world.checks.end(CheckPhase::Rejected, protocol::Ending::Decided);
        world.pass(4s);
        again("check.rejected"_L1);
    }

    void goesOnFromTheByte()
    {
        World world;
        QVERIFY(world.start());
        Person lea{world};
        QVERIFY(lea.open(world.checks.offer()));
        world.checks.partsLeft = 1;
        lea.toSending(3'500'000); // more than the first part
        QVERIFY(lea.until(
            [&] { return lea.is<check::Sending>() && std::get<check::Sending>(lea.check().journey().phase).offline; }));
        QCOMPARE(world.checks.arrived, app::TusUpload::FirstPart);
        world.kill();
        QVERIFY(world.start());
        world.checks.partsLeft = -1;
        world.pass(3s);
        QVERIFY(lea.until([&] {
            world.pass(100ms);
            return lea.is<check::Waiting>();
        }));
        qint64 kept = 0;
        for (const auto &upload : std::as_const(world.checks.uploads))
            kept += upload.bytes.size();
        QCOMPARE(world.checks.uploads.size(), 4);
        QCOMPARE(world.checks.arrived, kept); // none twice
        QCOMPARE(world.checks.opened(FileKind::Front), photoOf(FileKind::Front, 3'500'000).jpeg);
    }

    void lostAnswersCountOnce()
    {
        World world;
        QVERIFY(world.start());
        Person lea{world};
        const auto offer = world.checks.offer();
        world.checks.losesAnswers = true;
        QVERIFY(!lea.open(offer));
        QCOMPARE(lea.check().trouble()->doing, CheckTrouble::Doing::Opening);
        world.checks.losesAnswers = false;
        QVERIFY(lea.open(offer));
        lea.toCode();
        world.checks.losesAnswers = true;
        lea.check().typeCode(world.checks.code);
        World::settle();
        QVERIFY(lea.is<check::Coding>());
        world.checks.losesAnswers = false;
        lea.check().typeCode(world.checks.code);
        World::settle();
        QVERIFY(lea.is<check::Locating>());
        // Lost with the app: any code leads on, since it is our key that was confirmed.
        World other;
        QVERIFY(other.start());
        Person max{other};
        QVERIFY(max.open(other.checks.offer()));
        max.toCode();
        other.checks.losesAnswers = true;
        max.check().typeCode(other.checks.code);
        other.kill();
        other.checks.losesAnswers = false;
        QVERIFY(other.start());
        QVERIFY(max.until([&] { return max.is<check::Coding>(); }));
        max.check().typeCode(u"000000"_s);
        QVERIFY(max.until([&] { return max.is<check::Locating>(); }));
    }

    void takenAgain()
    {
        World world;
        QVERIFY(world.start());
        Person lea{world};
        QVERIFY(lea.open(world.checks.offer()));
        lea.toSending();
        QVERIFY(lea.until([&] { return lea.is<check::Waiting>(); }));
        world.checks.retake({FileKind::Front});
        world.pass(4s);
        QVERIFY(lea.is<check::Retaking>());
        lea.check().takeAgain(FileKind::Front);
        QVERIFY(lea.is<check::Capturing>());
        lea.photograph(FileKind::Front, 5000);
        QVERIFY(lea.until([&] { return lea.is<check::Waiting>(); }));
        QCOMPARE(world.checks.submissions.size(), 2);
        QCOMPARE(world.checks.submissions.last().files.size(), 2); // the picture, and new facts
        QCOMPARE(world.checks.opened(FileKind::Front), photoOf(FileKind::Front, 5000).jpeg);
    }

    void withdrawn()
    {
        World world;
        QVERIFY(world.start());
        Person lea{world};
        QVERIFY(lea.open(world.checks.offer()));
        lea.toSending();
        QVERIFY(lea.until([&] { return lea.is<check::Waiting>(); }));
        bool unreached = false; // what is still to be sent when everything is over was not heard
        connect(&lea.check(), &app::CheckRun::changed, this,
            [&] { unreached = unreached || (lea.is<check::Deleted>() && !lea.check().record().withdraw.isEmpty()); });
        lea.check().withdraw();
        World::settle();
        QVERIFY(lea.is<check::Deleted>());
        QVERIFY(!unreached);
        QCOMPARE(std::get<check::Deleted>(lea.check().journey().phase).receipt, world.checks.receipt);
        QCOMPARE(lea.check().record().ending, protocol::Ending::Withdrawn);
        // Without a network: here at once, there as soon as it is reached.
        World other;
        QVERIFY(other.start());
        Person max{other};
        QVERIFY(max.open(other.checks.offer()));
        max.toDocument();
        other.checks.up = false;
        max.check().withdraw();
        World::settle();
        QVERIFY(max.is<check::Deleted>());
        QVERIFY(max.check().journey().phone.isEmpty());
        QVERIFY(other.checks.phase != CheckPhase::Deleted);
        other.checks.up = true;
        other.pass(4s);
        QCOMPARE(other.checks.phase, CheckPhase::Deleted);
        QVERIFY(!std::get<check::Deleted>(max.check().journey().phase).receipt.isEmpty());
    }

    void brokenCiphertextIsTakenAgain()
    {
        World world;
        QVERIFY(world.start());
        Person lea{world};
        QVERIFY(lea.open(world.checks.offer()));
        world.checks.partsLeft = 0;
        lea.toSending();
        QVERIFY(lea.until([&] { return lea.is<check::Sending>(); }));
        world.kill();
        world.storage.current[u"check.back"_s][100] ^= 1;
        world.checks.partsLeft = -1;
        QVERIFY(world.start());
        QVERIFY(lea.until([&] {
            world.pass(1s);
            return lea.is<check::Capturing>();
        }));
        QCOMPARE(std::get<check::Capturing>(lea.check().journey().phase).kind, FileKind::Back);
        lea.photograph(FileKind::Back);
        QVERIFY(lea.until([&] { return lea.is<check::Waiting>(); }));
    }

    /// The n-th call of any port fails: nothing plain is on the disk, no secret in the log, and the check still comes
    /// to its end.
    void everyCallFails()
    {
        const auto live = [](World &world, bool finish) {
            if (!world.start())
                return false;
            Person lea{world};
            const auto offer = world.checks.offered.requester.isEmpty() ? world.checks.offer()
                                                                        : protocol::format(world.checks.offered);
            for (int tries = 0; tries < (finish ? 40 : 12); ++tries) {
                auto &check = world.phone->check;
                World::settle();
                if (!check.isOpen())
                    (void)check.open(offer);
                else if (lea.is<check::Asked>())
                    check.accept();
                else if (lea.is<check::Numbering>())
                    check.askCode(Number, u"en"_s);
                else if (lea.is<check::Coding>())
                    check.typeCode(world.checks.code);
                else if (lea.is<check::Locating>())
                    check.locate();
                else if (lea.is<check::Choosing>())
                    check.choose(protocol::Document::Passport);
                else if (const auto *capturing = std::get_if<check::Capturing>(&check.journey().phase))
                    lea.photograph(capturing->kind);
                else if (lea.is<check::Reviewing>()) {
                    check.use(true);
                    lea.until([&] { return !check.isBusy(); });
                } else if (lea.is<check::Sending>())
                    world.pass(3s);
                else
                    return lea.is<check::Waiting>();
                World::settle();
            }
            return false;
        };
        int calls = 0;
        {
            World world;
            QVERIFY(live(world, true));
            calls = world.fuse.calls;
        }
        QVERIFY(calls > 30);
        const auto before = qInstallMessageHandler(remember);
        QStringList wrong;
        for (int failAt = 1; failAt <= calls; ++failAt) {
            World world;
            world.fuse.failAt = failAt;
            world.fuse.fault = Fault::Unavailable;
            (void)live(world, false);
            world.kill();
            world.fuse.failAt = 0;
            if (!live(world, true))
                wrong.append(u"%1: does not come to its end"_s.arg(failAt));
            for (const auto &files : {world.storage.current, world.storage.previous}) {
                for (const auto &bytes : files) {
                    if (bytes.contains("PLAIN-") || bytes.contains("790001234"))
                        wrong.append(u"%1: something plain on the disk"_s.arg(failAt));
                }
            }
        }
        qInstallMessageHandler(before);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u", "_s)));
        for (const auto &secret : {QByteArray("790001234"), QByteArray("135790"), QByteArray("lea@example.org"),
                 QByteArray("PLAIN-"), QByteArray("MUSTER")})
            QVERIFY2(!logged.contains(secret), secret.constData());
    }
};

QTEST_GUILESS_MAIN(CheckRunTest)
#include "checkrun.moc"
