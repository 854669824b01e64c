#include "fixture.h"

#include "core/base/encoding.h"
#include "core/crypto/hash.h"

#include <QtTest>

using namespace manager;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using protocol::CheckPhase;
using protocol::FileKind;

/// From "I have none of these" to the decision, over the same HTTP as the phone, the browser and the reviewer.
class CheckJourneyTest : public QObject {
    Q_OBJECT

    std::unique_ptr<House> m_house;
    std::unique_ptr<Reviewer> m_one;
    std::unique_ptr<Reviewer> m_two;

    /// Somebody with a linked phone that is lost, asking from a new browser.
    struct Lost {
        explicit Lost(House &house)
            : journey(house)
            , asked(house, journey.email)
            , phone(house)
        {
        }
        Journey journey;
        Asked asked;
        CheckPhone phone;
    };

    /// The state once everything of it is erased.
    std::optional<protocol::CheckState> erased(CheckPhone &phone)
    {
        for (int i = 0; i < 100; ++i) {
            const auto state = phone.fetch();
            if (state && !state->receipt.isEmpty()) {
                return state;
            }
            QTest::qWait(20);
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<House>();
        m_one = std::make_unique<Reviewer>(*m_house);
        m_two = std::make_unique<Reviewer>(*m_house);
    }
    void init()
    {
        m_house->pass(31s);
        m_one->signIn(*m_house);
        m_two->signIn(*m_house);
    }

    void fromTheCodeToTheDecision()
    {
        Lost lost(*m_house);
        CheckPhone &phone = lost.phone;
        QCOMPARE(lost.asked.shown.status, 200);
        QVERIFY(lost.asked.shown.json[u"qr"_s][u"size"_s].toInt() > 20);
        QVERIFY(phone.open(lost.asked.uri()));
        QCOMPARE(phone.card->account, lost.journey.email);
        QCOMPARE(phone.card->reason, protocol::CheckReason::TwoStepOff);
        QCOMPARE(phone.card->expires, m_house->now() + 1h);
        QCOMPARE(phone.card->reviewers.size(), 2);
        QVERIFY(!lost.asked.browser.get("/web/help").json.contains(u"uri"_s)); // nobody else needs it now
        QVERIFY(phone.askCode());
        QVERIFY(phone.confirm(phone.smsCode()));
        const auto waiting = phone.send(cardKinds);
        QVERIFY(waiting);
        QCOMPARE(waiting->phase, CheckPhase::Waiting);
        QCOMPARE(waiting->deletes, m_house->now() + 72h);
        QCOMPARE(lost.asked.browser.get("/web/help").word(u"state"), u"waiting"_s);

        const auto queue = m_one->desk.get("/web/review").json[u"cases"_s].toArray();
        QCOMPARE(queue.size(), 1);
        QCOMPARE(queue[0][u"number"_s].toString(), phone.card->number);
        QVERIFY(queue[0][u"needsSecond"_s].toBool());
        const auto &id = phone.card->id;
        QCOMPARE(m_one->act(id, "approve").code(), u"not-looked"_s);
        const Seen look = m_one->look(id);
        QCOMPARE(look.status, 200);
        QCOMPARE(look.json[u"phone"_s].toString(), u"+41790001234"_s);
        QCOMPARE(m_two->look(id).code(), u"taken"_s);
        // What the reviewer's browser does: opens each file with a key that nobody else has.
        const auto submit = protocol::read<protocol::Submit>(
            look.json[u"submissions"_s][0].toString().toLatin1(), id.toText().toLatin1(), phone.key.publicKey());
        QVERIFY(submit);
        for (const auto &file : submit->files) {
            const Seen blob = m_one->desk.get("/web/review/file/" + file.upload.toText().toLatin1());
            QCOMPARE(blob.header("Content-Disposition"), "attachment"_ba);
            QCOMPARE(blob.header("X-Content-Type-Options"), "nosniff"_ba);
            const auto key = std::ranges::find(file.keys, m_one->id, &protocol::SealedKey::reviewer);
            const auto opened = check::openFile({id, file.kind}, blob.body, key->sealed, m_one->key);
            QVERIFY(opened);
            QCOMPARE(opened->reveal().toByteArray(), phone.files[file.kind].plain);
        }
        // Two people say yes.
        QCOMPARE(m_one->act(id, "approve").word(u"state"), u"second"_s);
        QVERIFY(m_one->look(id).json[u"firstWasMe"_s].toBool());
        QCOMPARE(m_one->act(id, "approve").code(), u"second-needed"_s);
        QCOMPARE(m_one->act(id, "release").status, 200);
        QCOMPARE(m_two->look(id).status, 200);
        QCOMPARE(m_two->act(id, "approve").word(u"state"), u"approved"_s);
        QCOMPARE(m_two->look(id).status, 404);

        const auto over = erased(phone);
        QVERIFY(over);
        QCOMPARE(over->phase, CheckPhase::Approved);
        const auto receipt = protocol::read<protocol::Receipt>(over->receipt, phone.card->key);
        QVERIFY(receipt);
        QCOMPARE(receipt->ending, protocol::Ending::Decided);
        QCOMPARE(receipt->files.size(), 4);
        QCOMPARE(receipt->number, phone.card->number);

        // The browser that asked comes in, and may add but not take away.
        Browser &browser = lost.asked.browser;
        QCOMPARE(Browser(*m_house).post("/web/help/enter").status, 404);
        const Seen in = browser.post("/web/help/enter");
        QCOMPARE(in.word(u"stage"), u"in"_s);
        QVERIFY(in.json[u"restricted"_s].toBool());
        QCOMPARE(browser.post("/web/sessions/end", {{u"id"_s, u"others"_s}}).code(), u"restricted"_s);
        QCOMPARE(browser.post("/web/2fa/kauth", {}).status, 200);
        QCOMPARE(browser.post("/web/help/enter").status, 404); // once
        const auto database = m_house->database();
        QVERIFY(store::verifyAudit(*database, m_house->keys()->everyServerKey()));
        const auto looks = database->rows("SELECT account FROM audit WHERE kind = 'check-looked' ORDER BY seq"_L1);
        QCOMPARE(looks.size(), 3); // the one that was refused saw nothing
    }

    void oneTakesThePictureAgain()
    {
        Lost lost(*m_house);
        QVERIFY(lost.phone.reach(lost.asked.uri()) && lost.phone.send(cardKinds));
        const auto &id = lost.phone.card->id;
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(m_one->look(id).status, 200);
            QCOMPARE(m_one->act(id, "again", {{u"kinds"_s, QJsonArray{u"passport"_s}}, {u"flaw"_s, u"glare"_s}}).status,
                400);
            QCOMPARE(
                m_one->act(id, "again", {{u"kinds"_s, QJsonArray{u"front"_s}}, {u"flaw"_s, u"glare"_s}}).word(u"state"),
                u"retake"_s);
            const auto state = lost.phone.fetch();
            QCOMPARE(state->phase, CheckPhase::Retake);
            QCOMPARE(state->again, QList{FileKind::Front});
            QCOMPARE(state->flaw, protocol::Flaw::Glare);
            QCOMPARE(state->left, 1 - round);
            lost.phone.seal(FileKind::Back, "another");
            QVERIFY(!lost.phone.upload(FileKind::Back)); // what was good is not touched
            QCOMPARE(lost.phone.last.code(), u"submitted"_s);
            m_house->pass(10min);
            const auto sent = lost.phone.send({FileKind::Front, FileKind::Facts});
            QVERIFY(sent);
            QCOMPARE(sent->phase, CheckPhase::Waiting);
            QCOMPARE(sent->deletes, m_house->now() - (1 + round) * 10min + 72h); // from the first time
        }
        const Seen look = m_one->look(id);
        QCOMPARE(look.json[u"submissions"_s].toArray().size(), 3);
        QCOMPARE(look.json[u"files"_s].toArray().size(), 6); // 4, and the facts of each round
        QCOMPARE(m_one->act(id, "again", {{u"kinds"_s, QJsonArray{u"front"_s}}, {u"flaw"_s, u"glare"_s}}).code(),
            u"no-tries"_s);
        QCOMPARE(m_one->act(id, "reject", {{u"verdict"_s, u"mismatch"_s}}).word(u"state"), u"rejected"_s);
        const auto over = erased(lost.phone);
        QCOMPARE(over->phase, CheckPhase::Rejected);
        QCOMPARE(over->verdict, protocol::Verdict::Mismatch);
        lost.asked.browser.get("/web/session"); // the sign-in it began with is over
        QCOMPARE(lost.asked.browser.post("/web/help/enter").status, 404);
    }

    void onePhoneForOneCode()
    {
        Lost lost(*m_house);
        QVERIFY(lost.phone.open(lost.asked.uri()));
        QVERIFY(lost.phone.open(lost.asked.uri())); // its answer may be lost
        CheckPhone thief(*m_house);
        QVERIFY(!thief.open(lost.asked.uri()));
        QCOMPARE(thief.last.code(), u"used"_s);
        thief.card = lost.phone.card;
        QVERIFY(!thief.askCode());
        QCOMPARE(thief.last.code(), u"no-case"_s);
        QVERIFY(lost.phone.askCode());
        QVERIFY(!thief.confirm(lost.phone.smsCode()));
        QCOMPARE(thief.last.code(), u"no-case"_s);
        // A token nobody gave, and one that is over.
        auto offer = *lost.phone.offer;
        offer.token = crypto::newId<protocol::CaseToken>();
        QVERIFY(!thief.open(protocol::format(offer)));
        QCOMPARE(thief.last.code(), u"no-case"_s);
        m_house->pass(1h);
        QVERIFY(!lost.phone.open(lost.asked.uri()));
        QCOMPARE(lost.phone.last.status, 410);
    }

    void aChangedCodeDoesNotUseUpTheTrueOne()
    {
        Lost lost(*m_house);
        auto changed = *protocol::readCaseOffer(lost.asked.uri(), protocol::Loopback::Allowed);
        changed.requester = u"Your bank"_s;
        QVERIFY(!lost.phone.open(protocol::format(changed)));
        QCOMPARE(lost.phone.last.status, 409);
        QCOMPARE(lost.phone.last.code(), u"changed"_s);
        CheckPhone another(*m_house);
        QVERIFY(another.open(lost.asked.uri()));
    }

    void fiveWrongCodes()
    {
        Lost lost(*m_house);
        QVERIFY(lost.phone.open(lost.asked.uri()));
        QVERIFY(!lost.phone.confirm(u"000000"_s));
        QCOMPARE(lost.phone.last.code(), u"no-code"_s);
        QVERIFY(lost.phone.askCode());
        QVERIFY(!lost.phone.askCode()); // 30 s
        QCOMPARE(lost.phone.last.json[u"retryAfter"_s].toInt(), 30);
        const QString right = lost.phone.smsCode();
        QCOMPARE(right.size(), 6);
        const QString wrong = right == u"000000"_s ? u"000001"_s : u"000000"_s;
        for (int left = 4; left >= 0; --left) {
            QVERIFY(!lost.phone.confirm(wrong));
            QCOMPARE(lost.phone.last.json[u"left"_s].toInt(), left);
        }
        QVERIFY(!lost.phone.confirm(right));
        QCOMPARE(lost.phone.last.status, 429);
        QVERIFY(!lost.phone.askCode());
        QCOMPARE(lost.phone.last.json[u"retryAfter"_s].toInt(), 600);
        m_house->pass(10min);
        QVERIFY(!lost.phone.confirm(right)); // it is worth nothing any more
        QCOMPARE(lost.phone.last.code(), u"no-code"_s);
        QVERIFY(lost.phone.askCode(u"+33600000001"_s));
        QVERIFY(lost.phone.confirm(lost.phone.smsCode()));
        const QByteArray confirmed = lost.phone.lastEnvelope;
        QVERIFY(lost.phone.post("/v1/check/confirm", confirmed)); // its answer was lost
        lost.phone.key = crypto::P256Private::generate();
        QVERIFY(!lost.phone.confirm(u"123456"_s)); // the first key stays
        QCOMPARE(lost.phone.last.code(), u"confirmed"_s);
        QVERIFY(!lost.phone.fetch());
        QCOMPARE(lost.phone.last.code(), u"signature"_s);
    }

    void smsAreFew()
    {
        // Five to one number a day, whoever asks, and five for one case.
        Lost lost(*m_house);
        QVERIFY(lost.phone.open(lost.asked.uri()));
        int sent = 0;
        for (int i = 0; i < 8; ++i) {
            sent += lost.phone.askCode(u"+49151000000%1"_s.arg(i)) ? 1 : 0;
            m_house->pass(6min);
        }
        QCOMPARE(sent, 5);
        sent = 0;
        for (int i = 0; i < 6; ++i) {
            m_house->pass(61min);
            Lost other(*m_house);
            QVERIFY(other.phone.open(other.asked.uri()));
            sent += other.phone.askCode(u"+49151999999"_s) ? 1 : 0;
        }
        QCOMPARE(sent, 5);
        m_house->pass(25h);
    }

    void notAskedFor()
    {
        Lost lost(*m_house);
        QVERIFY(lost.phone.open(lost.asked.uri()));
        const QByteArray body = protocol::encode(protocol::CheckRefuse{lost.phone.card->id, lost.phone.ticket});
        QCOMPARE(request(m_house->port(), "POST /v1/check/refuse HTTP/1.1\r\nContent-Type: application/json\r\n", body)
                     .status,
            200);
        QVERIFY(!lost.phone.askCode());
        const int closed = lost.phone.last.status;
        QVERIFY2(closed == 410 || closed == 404, qPrintable(QString::number(closed))); // over, or erased already
        QTRY_COMPARE(lost.asked.browser.get("/web/help").status, 404); // erased: the browser is nobody's
    }

    void incompleteIsNotTaken()
    {
        Lost lost(*m_house);
        QVERIFY(lost.phone.reach(lost.asked.uri()));
        QVERIFY(!lost.phone.send({FileKind::Front, FileKind::Facts}));
        QCOMPARE(lost.phone.last.code(), u"incomplete"_s);
        for (const auto kind : {FileKind::Back, FileKind::Selfie}) {
            lost.phone.seal(kind, "picture");
            QVERIFY(lost.phone.upload(kind));
        }
        // Another hash than what lies there; a key too few; a file of somebody else.
        auto &front = lost.phone.files[FileKind::Front];
        const auto good = front;
        front.sealed.hash[0] = char(front.sealed.hash[0] ^ 1);
        QVERIFY(!lost.phone.submit(cardKinds));
        front = good;
        front.sealed.keys.removeLast();
        QVERIFY(!lost.phone.submit(cardKinds));
        front = good;
        front.upload = crypto::newId<protocol::UploadId>();
        QVERIFY(!lost.phone.submit(cardKinds));
        front = good;
        QVERIFY(lost.phone.submit(cardKinds));
        const QByteArray sent = lost.phone.lastEnvelope;
        QVERIFY(lost.phone.post("/v1/check/submit", sent)); // again: the same state
        QVERIFY(!lost.phone.submit(cardKinds)); // signed anew: another
        QCOMPARE(lost.phone.last.code(), u"submitted"_s);
    }

    void helpIsTheSameForEverybody()
    {
        Browser known(*m_house);
        Browser unknown(*m_house);
        const QString email = m_house->nextEmail();
        const QJsonObject a{{u"reason"_s, u"forgotten_password"_s}, {u"email"_s, email}};
        const QJsonObject b{{u"reason"_s, u"forgotten_password"_s}, {u"email"_s, u"nobody@kauth.example"_s}};
        const Seen first = known.post("/web/help", a);
        const Seen second = unknown.post("/web/help", b);
        QCOMPARE(first.status, 200);
        QCOMPARE(second.status, 200);
        QCOMPARE(first.json.keys(), second.json.keys());
        // Not without the password when it is the second step that is lost.
        QCOMPARE(
            Browser(*m_house).post("/web/help", {{u"reason"_s, u"two_step_off"_s}, {u"email"_s, email}}).status, 401);
        QCOMPARE(known.post("/web/help", {{u"reason"_s, u"first_payout"_s}, {u"email"_s, email}}).status, 400);
    }

    void aForgottenPassword()
    {
        const QString email = m_house->nextEmail();
        Browser browser(*m_house);
        const Seen shown = browser.post("/web/help", {{u"reason"_s, u"forgotten_password"_s}, {u"email"_s, email}});
        CheckPhone phone(*m_house);
        QVERIFY(phone.reach(shown.word(u"uri")) && phone.send(cardKinds));
        QCOMPARE(browser.post("/web/help/password", {{u"new"_s, u"correct horse battery"_s}}).status, 404);
        QCOMPARE(m_one->look(phone.card->id).status, 200);
        QCOMPARE(m_one->act(phone.card->id, "approve").word(u"state"), u"approved"_s); // not a risky one
        QCOMPARE(browser.post("/web/help/password", {{u"new"_s, u"short"_s}}).code(), u"weak"_s);
        QCOMPARE(browser.post("/web/help/password", {{u"new"_s, u"correct horse battery"_s}}).status, 200);
        QCOMPARE(browser.post("/web/help/password", {{u"new"_s, u"correct horse battery 2"_s}}).status, 404);
        QCOMPARE(Browser(*m_house).signIn(email, m_house->password()).status, 401);
        QCOMPARE(Browser(*m_house).signIn(email, u"correct horse battery"_s).word(u"stage"), u"in"_s);
    }

    void aForgottenEmail()
    {
        Browser browser(*m_house);
        const Seen shown = browser.post("/web/help", {{u"reason"_s, u"forgotten_email"_s}, {u"email"_s, u""_s}});
        CheckPhone phone(*m_house);
        QVERIFY(phone.reach(shown.word(u"uri")) && phone.send(cardKinds));
        QCOMPARE(m_one->look(phone.card->id).status, 200);
        QCOMPARE(m_one->act(phone.card->id, "approve").code(), u"no-account"_s);
        QCOMPARE(m_one->act(phone.card->id, "approve", {{u"email"_s, u"demo@kauth.example"_s}}).word(u"state"),
            u"approved"_s);
        QCOMPARE(erased(phone)->email, u"demo@kauth.example"_s);
        QCOMPARE(browser.get("/web/help").word(u"email"), u"demo@kauth.example"_s);
        m_house->pass(25h);
        QTRY_VERIFY_WITH_TIMEOUT(phone.fetch() != std::nullopt, 5000);
    }

    void twoAgreeOnAForgottenEmail_data()
    {
        QTest::addColumn<bool>("yes");
        QTest::newRow("approved") << true;
        QTest::newRow("rejected") << false;
    }
    void twoAgreeOnAForgottenEmail()
    {
        QFETCH(bool, yes);
        const QString email = m_house->nextEmail();
        const auto naming = [](const QString &whose) { return QJsonObject{{u"email"_s, whose}}; };
        Browser browser(*m_house);
        const Seen shown = browser.post("/web/help", {{u"reason"_s, u"forgotten_email"_s}, {u"email"_s, u""_s}});
        CheckPhone phone(*m_house);
        QVERIFY(phone.reach(shown.word(u"uri")) && phone.send(cardKinds));
        const auto &id = phone.card->id;
        QCOMPARE(m_one->look(id).status, 200);
        QCOMPARE(
            m_one->act(id, "again", {{u"kinds"_s, QJsonArray{u"front"_s}}, {u"flaw"_s, u"glare"_s}}).word(u"state"),
            u"retake"_s);
        QVERIFY(phone.send({FileKind::Front, FileKind::Facts}));
        QCOMPARE(m_one->look(id).status, 200);
        QCOMPARE(m_one->act(id, "approve", naming(m_one->journey.email)).code(), u"own-case"_s);
        QCOMPARE(m_one->act(id, "approve", naming(email)).word(u"state"), u"second"_s);
        QCOMPARE(browser.get("/web/help").word(u"email"), u""_s); // one yes tells nobody whose it is
        const Seen look = m_two->look(id);
        QCOMPARE(look.status, 200);
        QVERIFY(!look.body.contains(email.toUtf8())); // the second finds it out alone
        QCOMPARE(m_two->act(id, "approve", naming(u"demo@kauth.example"_s)).code(), u"other-account"_s);
        QCOMPARE(
            m_two->act(id, yes ? "approve" : "reject", yes ? naming(email) : QJsonObject{{u"verdict"_s, u"document"_s}})
                .status,
            200);
        QVERIFY(erased(phone));
        QCOMPARE(browser.get("/web/help").word(u"email"), yes ? email : QString());
        const auto kept = [&] {
            return m_house->database()
                ->row("SELECT coalesce(account, helper, email) FROM check_case WHERE id = ?"_L1, {id.toBytes()})
                ->first();
        };
        QCOMPARE(kept().isNull(), !yes);
        m_house->pass(25h); // while an approved one may be entered
        QTRY_VERIFY_WITH_TIMEOUT(yes || kept().isNull(), 5000);
    }

    void theDeskIsForReviewersAlone()
    {
        Lost lost(*m_house);
        QVERIFY(lost.phone.reach(lost.asked.uri()) && lost.phone.send(cardKinds));
        const QByteArray id = lost.phone.card->id.toText().toLatin1();
        const QByteArray file = "/web/review/file/" + lost.phone.files[FileKind::Front].upload.toText().toLatin1();
        Browser stranger(*m_house);
        for (const QByteArray &path : {QByteArray("/web/review"), QByteArray("/web/review/me"), file}) {
            QCOMPARE(stranger.get(path).status, 401);
            QCOMPARE(lost.journey.browser.get(path).status, path == file ? 403 : 403);
        }
        QCOMPARE(lost.journey.browser.post("/web/review/" + id + "/look").code(), u"no-reviewer"_s);
        Reviewer third(*m_house);
        QCOMPARE(third.journey.browser.get("/web/review").code(), u"two-factor-off"_s); // in by the password alone
        QCOMPARE(m_one->desk.get(file).code(), u"not-looked"_s);
        QCOMPARE(m_one->look(lost.phone.card->id).status, 200);
        QCOMPARE(m_one->desk.get(file).status, 200);
        m_house->pass(15min);
        QCOMPARE(m_one->desk.get(file).code(), u"not-looked"_s); // a look does not last
        QCOMPARE(m_two->look(lost.phone.card->id).status, 200);
        QVERIFY(lost.phone.withdraw());
        QCOMPARE(m_two->act(lost.phone.card->id, "approve").status, 404); // it vanishes while it is open
    }
};

QTEST_GUILESS_MAIN(CheckJourneyTest)
#include "journey.moc"
