#include "manager/rules/check.h"

#include <QTest>

using namespace manager::rules;
using namespace std::chrono_literals;
using protocol::CheckReason;
using protocol::Document;
using protocol::Ending;
using protocol::FileKind;

namespace {
const base::Instant start = base::fromUnixMilliseconds(1792000000000);
using Kinds = QList<FileKind>;
} // namespace

class CheckRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void due_data()
    {
        QTest::addColumn<int>("phase");
        QTest::addColumn<qint64>("after"); // seconds
        QTest::addColumn<int>("ending"); // -1: not yet
        const auto row
            = [](const char *name, CheckPhase phase, std::chrono::seconds after, std::optional<Ending> ending) {
                  QTest::newRow(name) << int(phase) << qint64(after.count()) << (ending ? int(*ending) : -1);
              };
        row("number, in time", CheckPhase::Number, 1h - 1s, {});
        row("number, late", CheckPhase::Number, 1h, Ending::Unsent);
        row("upload, in time", CheckPhase::Upload, 1h - 1s, {});
        row("upload, late", CheckPhase::Upload, 1h, Ending::Unsent);
        row("waiting, 71:59:59", CheckPhase::Waiting, 72h - 1s, {});
        row("waiting, 72:00:00", CheckPhase::Waiting, 72h, Ending::Late);
        row("again, 71:59:59", CheckPhase::Retake, 72h - 1s, {});
        row("again, 72:00:00", CheckPhase::Retake, 72h, Ending::Late);
        row("approved", CheckPhase::Approved, 0s, Ending::Decided);
        row("rejected", CheckPhase::Rejected, 0s, Ending::Decided);
        row("deleted", CheckPhase::Deleted, 100h, {});
    }
    void due()
    {
        QFETCH(int, phase);
        QFETCH(qint64, after);
        QFETCH(int, ending);
        const bool sent = CheckPhase(phase) >= CheckPhase::Waiting;
        const CaseTimes times{
            CheckPhase(phase), start + caseOpen, sent ? std::optional(start + longestKept) : std::nullopt};
        const auto found = manager::rules::due(times, start + std::chrono::seconds(after));
        QCOMPARE(found ? int(*found) : -1, ending);
    }

    void sms()
    {
        QCOMPARE(nextSms(0, start), start);
        QCOMPARE(nextSms(1, start), start + 30s);
        auto last = 0ms;
        for (int sent = 1; sent < smsOfCase; ++sent) {
            const auto wait = *nextSms(sent, start) - start;
            QVERIFY(wait > last); // each longer than the one before
            last = wait;
        }
        QVERIFY(!nextSms(smsOfCase, start));
    }

    void complete_data()
    {
        QTest::addColumn<int>("document");
        QTest::addColumn<Kinds>("again");
        QTest::addColumn<Kinds>("kinds");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *name, Document document, Kinds again, Kinds kinds, bool good) {
            QTest::newRow(name) << int(document) << again << kinds << good;
        };
        using enum FileKind;
        row("card", Document::Card, {}, {Front, Back, Selfie, Facts}, true);
        row("any order", Document::Card, {}, {Facts, Selfie, Back, Front}, true);
        row("no back", Document::Card, {}, {Front, Selfie, Facts}, false);
        row("no facts", Document::Card, {}, {Front, Back, Selfie}, false);
        row("front twice", Document::Card, {}, {Front, Front, Selfie, Facts}, false);
        row("card as passport", Document::Passport, {}, {Front, Back, Selfie, Facts}, false);
        row("passport", Document::Passport, {}, {FileKind::Passport, Selfie, Facts}, true);
        row("passport and more", Document::Passport, {}, {FileKind::Passport, Front, Selfie, Facts}, false);
        row("again", Document::Card, {Front}, {Front, Facts}, true);
        row("again, all", Document::Card, {Front}, {Front, Back, Selfie, Facts}, false);
        row("again, another", Document::Card, {Front}, {Back, Facts}, false);
        row("nothing", Document::Card, {}, {}, false);
    }
    void complete()
    {
        QFETCH(int, document);
        QFETCH(Kinds, again);
        QFETCH(Kinds, kinds);
        QFETCH(bool, good);
        QCOMPARE(manager::rules::complete(Document(document), again, kinds), good);
    }

    void whenTwoHaveToSayYes()
    {
        QVERIFY(needsSecond(CheckReason::TwoStepOff, 0));
        QVERIFY(needsSecond(CheckReason::FirstPayout, 0));
        QVERIFY(!needsSecond(CheckReason::ForgottenPassword, 0));
        QVERIFY(needsSecond(CheckReason::ForgottenPassword, 1));
    }

    void whatMayCome()
    {
        QVERIFY(accepts(CheckPhase::Upload, {}, FileKind::Back));
        QVERIFY(!accepts(CheckPhase::Number, {}, FileKind::Back));
        QVERIFY(!accepts(CheckPhase::Waiting, {}, FileKind::Back));
        QVERIFY(accepts(CheckPhase::Retake, {FileKind::Front}, FileKind::Front));
        QVERIFY(accepts(CheckPhase::Retake, {FileKind::Front}, FileKind::Facts));
        QVERIFY(!accepts(CheckPhase::Retake, {FileKind::Front}, FileKind::Back));
    }
};

QTEST_APPLESS_MAIN(CheckRulesTest)
#include "check.moc"
