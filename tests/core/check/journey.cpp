#include "core/check/record.h"

#include "core/crypto/random.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace check;
using protocol::CheckPhase;
using protocol::CheckState;

namespace {

const base::Instant now = base::fromUnixMilliseconds(1792000000000);
const protocol::Place vevey{4646300, 684500, 20};

Picture picture(FileKind kind)
{
    return {.kind = kind,
        .hash = QByteArray(32, char(kind)),
        .size = 1000 + int(kind),
        .at = now,
        .taken = protocol::Taken::Auto,
        .marks = {}};
}

CheckState said(CheckPhase phase)
{
    return {.id = {}, .nonce = QByteArray(16, 0), .time = now, .phase = phase, .expires = now + 1h};
}
CheckState saidWaiting()
{
    auto state = said(CheckPhase::Waiting);
    state.deletes = now + 72h;
    return state;
}
CheckState saidRetake()
{
    auto state = said(CheckPhase::Retake);
    state.deletes = now + 72h;
    state.again = {FileKind::Front};
    state.flaw = protocol::Flaw::Glare;
    state.left = 2;
    return state;
}
CheckState saidRejected()
{
    auto state = said(CheckPhase::Rejected);
    state.verdict = protocol::Verdict::Mismatch;
    state.receipt = "a.b.c";
    return state;
}

const QList<Event> toDocument{SaidYes{}, AskedForCode{u"+41790001234"_s}, CodeSent{now + 30s, 5},
    TypedCode{u"317049"_s}, CodeRight{}, Shared{}, Located{vevey}};
const QList<Event> card = toDocument
    + QList<Event>{Chose{Document::Card}, Taken{picture(FileKind::Front)}, Used{}, Taken{picture(FileKind::Back)},
        Used{}, Taken{picture(FileKind::Selfie)}, Used{}};
const QList<Event> passport = toDocument
    + QList<Event>{Chose{Document::Passport}, Taken{picture(FileKind::Passport)}, ZoneRead{{u"P<UTO"_s}},
        ZoneAgreed{true}, Used{}, Taken{picture(FileKind::Selfie)}, Used{}};

Journey after(const QList<Event> &events)
{
    Journey journey{.expires = now + 1h};
    for (const auto &event : events)
        journey = step(journey, event);
    return journey;
}

/// The order of the flow map; a killed app never resumes later.
int rank(const Journey &journey)
{
    const QStringList order{u"check.scan.case"_s, u"check.phone"_s, u"check.code"_s, u"check.location"_s,
        u"check.document"_s, u"check.document.front"_s, u"check.document.back"_s, u"check.selfie"_s,
        u"check.document.review"_s, u"check.upload"_s, u"check.waiting"_s, u"check.rejected"_s, u"check.approved"_s,
        u"check.deleted"_s};
    return int(order.indexOf(stage(journey)));
}

} // namespace

Q_DECLARE_METATYPE(QList<check::Event>)

class JourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ways_data()
    {
        QTest::addColumn<QList<Event>>("events");
        QTest::addColumn<QString>("at");
        const auto row = [](const char *name, const QList<Event> &events, const QString &at) {
            QTest::newRow(name) << events << at;
        };
        row("begins", {}, u"check.scan.case"_s);
        row("yes", toDocument.first(1), u"check.phone"_s);
        row("not asked for", {Withdrew{}}, u"check.deleted"_s);
        row("sms asked", toDocument.first(2), u"check.phone"_s);
        row("sms sent", toDocument.first(3), u"check.code"_s);
        row("no sms", toDocument.first(2) + QList<Event>{CodeNotSent{now + 10min}}, u"check.phone"_s);
        row("another number", toDocument.first(3) + QList<Event>{ChangedNumber{}}, u"check.phone"_s);
        row("wrong code", toDocument.first(4) + QList<Event>{CodeWrong{4}}, u"check.code"_s);
        row("a code nobody checked is not right", toDocument.first(3) + QList<Event>{CodeRight{}}, u"check.code"_s);
        row("right code", toDocument.first(5), u"check.location"_s);
        row("location refused", toDocument.first(5) + QList<Event>{NotShared{}}, u"check.location"_s);
        row("not located", toDocument.first(6) + QList<Event>{NotLocated{}}, u"check.location"_s);
        row("granted later", toDocument.first(5) + QList<Event>{NotShared{}, Shared{}, Located{vevey}},
            u"check.document"_s);
        row("a place nobody asked for", toDocument.first(5) + QList<Event>{Located{vevey}}, u"check.location"_s);
        row("located", toDocument, u"check.document"_s);
        row("card", card.first(8), u"check.document.front"_s);
        row("front taken", card.first(9), u"check.document.review"_s);
        row("front used", card.first(10), u"check.document.back"_s);
        row("the front again", card.first(10) + QList<Event>{Taken{picture(FileKind::Back), true}},
            u"check.document.back"_s);
        row("a picture of another kind", card.first(10) + QList<Event>{Taken{picture(FileKind::Selfie)}},
            u"check.document.back"_s);
        row("front taken again", card.first(9) + QList<Event>{TakesAgain{FileKind::Front}}, u"check.document.front"_s);
        row("front taken again later", card.first(12) + QList<Event>{TakesAgain{FileKind::Front}},
            u"check.document.front"_s);
        row("back used", card.first(12), u"check.selfie"_s);
        row("all used", card, u"check.upload"_s);
        row("passport", passport.first(8), u"check.document.front"_s);
        row("passport used", passport.first(12), u"check.selfie"_s);
        row("passport whole", passport, u"check.upload"_s);
        row("another document", card.first(12) + QList<Event>{ChoosesAgain{}}, u"check.document"_s);
        row("one again before sending", card + QList<Event>{TakesAgain{FileKind::Back}}, u"check.document.back"_s);
        row("sent", card + QList<Event>{Said{saidWaiting()}}, u"check.waiting"_s);
        row("approved", card + QList<Event>{Said{saidWaiting()}, Said{said(CheckPhase::Approved)}},
            u"check.approved"_s);
        row("rejected", card + QList<Event>{Said{saidWaiting()}, Said{saidRejected()}}, u"check.rejected"_s);
        row("again", card + QList<Event>{Said{saidWaiting()}, Said{saidRetake()}}, u"check.rejected"_s);
        row("taking again", card + QList<Event>{Said{saidRetake()}, TakesAgain{FileKind::Front}},
            u"check.document.front"_s);
        row("only what is asked again", card + QList<Event>{Said{saidRetake()}, TakesAgain{FileKind::Selfie}},
            u"check.rejected"_s);
        row("the same news while taking again",
            card + QList<Event>{Said{saidRetake()}, TakesAgain{FileKind::Front}, Said{saidRetake()}},
            u"check.document.front"_s);
        row("taken again",
            card
                + QList<Event>{Said{saidRetake()}, TakesAgain{FileKind::Front}, Taken{picture(FileKind::Front)},
                    Used{}},
            u"check.upload"_s);
        row("withdraws", card + QList<Event>{Said{saidWaiting()}, Withdrew{}}, u"check.waiting"_s);
        row("withdrawn", card + QList<Event>{Said{saidWaiting()}, Withdrew{}, Said{said(CheckPhase::Deleted)}},
            u"check.deleted"_s);
        row("deletes all before sending", card + QList<Event>{Withdrew{}}, u"check.deleted"_s);
        row("case closed while sending", card + QList<Event>{Gone{}}, u"check.deleted"_s);
        row("over stays over", card + QList<Event>{Said{saidRejected()}, Gone{}, Withdrew{}, SaidYes{}},
            u"check.rejected"_s);
    }
    void ways()
    {
        QFETCH(QList<Event>, events);
        QFETCH(QString, at);
        QCOMPARE(stage(after(events)), at);
    }

    /// Killed after any event: the same place or one step earlier, and what is written is read as that.
    void killed_data()
    {
        QTest::addColumn<QList<Event>>("events");
        for (qsizetype count = 0; count <= card.size(); ++count)
            QTest::addRow("card, %lld", static_cast<long long>(count)) << card.first(count);
        for (qsizetype count = 8; count <= passport.size(); ++count)
            QTest::addRow("passport, %lld", static_cast<long long>(count)) << passport.first(count);
        const auto end = [](const char *name, const QList<Event> &more) { QTest::newRow(name) << card + more; };
        end("paused", {Paused{true}});
        end("waiting", {Said{saidWaiting()}});
        end("withdrawing", {Said{saidWaiting()}, Withdrew{}});
        end("again", {Said{saidRetake()}});
        end("rejected", {Said{saidRejected()}});
        end("approved", {Said{said(CheckPhase::Approved)}});
        end("deleted", {Gone{}});
        QTest::newRow("no sms") << toDocument.first(2) + QList<Event>{CodeNotSent{now + 10min}};
    }
    void killed()
    {
        QFETCH(QList<Event>, events);
        const auto journey = after(events);
        const auto back = resumed(journey);
        QCOMPARE(resumed(back), back);
        const auto bytes = writeJourney(journey);
        const auto read = readJourney(bytes);
        QVERIFY(read);
        QCOMPARE(*read, back);
        QVERIFY(rank(back) <= rank(journey));
        if (const auto *reviewing = std::get_if<Reviewing>(&journey.phase))
            QCOMPARE(std::get<Capturing>(back.phase).kind, reviewing->picture.kind);
        else
            QCOMPARE(stage(back), stage(journey));
        for (const auto &changed :
            {bytes.chopped(1), bytes + '1', QByteArray(bytes).replace("\"version\":1", "\"version\":2")})
            QVERIFY(!readJourney(changed));
    }

    void aWrongCodeIsNotSentTwice()
    {
        auto journey = after(toDocument.first(4));
        QCOMPARE(std::get<Coding>(journey.phase).sending, u"317049"_s);
        journey = step(journey, TypedCode{u"000000"_s}); // one at a time
        QCOMPARE(std::get<Coding>(journey.phase).sending, u"317049"_s);
        journey = step(journey, CodeWrong{0});
        journey = step(journey, TypedCode{u"000000"_s});
        QVERIFY(std::get<Coding>(journey.phase).sending.isEmpty()); // no try left: a new SMS first
        journey = step(journey, AskedForCode{u"+41790001234"_s});
        QVERIFY(std::get<Numbering>(journey.phase).asking);
        QCOMPARE(journey.phone, u"+41790001234"_s);
    }

    void theSameSideIsSaid()
    {
        auto journey = after(card.first(10));
        journey = step(journey, Taken{picture(FileKind::Back), true});
        QVERIFY(std::get<Capturing>(journey.phase).sameSide);
        journey = step(journey, Taken{picture(FileKind::Back)});
        QVERIFY(std::holds_alternative<Reviewing>(journey.phase));
    }

    void whatIsWrongIsNotSentAsRead()
    {
        auto journey = after(passport.first(10));
        QCOMPARE(journey.zone.size(), 1);
        QVERIFY(step(journey, ZoneAgreed{true}).agreed);
        journey = step(journey, ZoneAgreed{false});
        QVERIFY(journey.zone.isEmpty() && !journey.agreed);
        // A new picture of the document has to be read anew.
        journey = step(after(passport), TakesAgain{FileKind::Passport});
        QVERIFY(journey.zone.isEmpty() && !journey.agreed);
    }

    void anEndForgets()
    {
        for (const auto &event : {Event(Said{said(CheckPhase::Approved)}), Event(Said{saidRejected()}),
                 Event(Said{said(CheckPhase::Deleted)}), Event(Gone{})}) {
            const auto journey = step(after(passport + QList<Event>{Said{saidWaiting()}}), event);
            QVERIFY(isOver(journey));
            QVERIFY(journey.pictures.isEmpty() && journey.zone.isEmpty() && journey.phone.isEmpty() && !journey.place);
        }
    }

    void onlyWhatIsAskedAgain()
    {
        const auto journey = after(card + QList<Event>{Said{saidWaiting()}, Said{saidRetake()}});
        QVERIFY(!pictureOf(journey, FileKind::Front));
        QVERIFY(pictureOf(journey, FileKind::Back));
        QCOMPARE(journey.wanted, QList<FileKind>{FileKind::Front});
        const auto &retaking = std::get<Retaking>(journey.phase);
        QCOMPARE(retaking.left, 2);
        QCOMPARE(retaking.flaw, protocol::Flaw::Glare);
    }
};

QTEST_APPLESS_MAIN(JourneyTest)
#include "journey.moc"
