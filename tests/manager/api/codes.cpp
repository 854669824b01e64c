#include "house.h"

#include "core/otp/code.h"
#include "core/otp/uri.h"

#include <QtTest>

#include <future>

using namespace manager;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The second step without a network on the phone: 30-second codes, backup codes, other apps.
class CodesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<House> m_house;

    Browser second(const QString &email)
    {
        Browser other(*m_house);
        if (other.signIn(email, m_house->password()).word(u"stage") != "second"_L1) {
            qWarning("no second step");
        }
        return other;
    }

    static Seen code(Browser &browser, const QString &typed)
    {
        return browser.post("/web/signin/code", {{u"code"_s, typed}});
    }
    static Seen backup(Browser &browser, const QString &typed)
    {
        return browser.post("/web/signin/backup", {{u"code"_s, typed}});
    }

private Q_SLOTS:
    void initTestCase() { m_house = std::make_unique<House>(); }

    void thePhonesCodeWorksOnce()
    {
        Journey j(*m_house);
        const QString now = j.phone.code(m_house->now());
        QCOMPARE(now.size(), 6);
        QVERIFY(!j.phone.state().seed); // it was Kept: the sealed copy is gone
        Browser other = second(j.email);
        const Seen in = code(other, now.first(3) + u' ' + now.last(3));
        QCOMPARE(in.word(u"stage"), u"in"_s);
        QVERIFY(!in.json[u"restricted"_s].toBool());
        Browser again = second(j.email);
        const Seen replayed = code(again, now);
        QCOMPARE(replayed.status, 401);
        QCOMPARE(replayed.code(), u"wrong-code"_s);
        QCOMPARE(replayed.json[u"left"_s].toInt(), 4);
        // One step late is in time, two are not.
        m_house->pass(30s);
        const QString later = j.phone.code(m_house->now());
        m_house->pass(30s);
        QCOMPARE(code(again, later).word(u"stage"), u"in"_s);
        const QString late = j.phone.code(m_house->now());
        m_house->pass(60s);
        Browser third = second(j.email);
        QCOMPARE(code(third, late).code(), u"wrong-code"_s);
    }

    void fiveTriesOverAllSessions()
    {
        Journey j(*m_house);
        const QString right = j.phone.code(m_house->now());
        const QString wrong = right == u"000000"_s ? u"000001"_s : u"000000"_s;
        Browser one = second(j.email);
        Browser two = second(j.email);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(code(i % 2 ? one : two, wrong).json[u"left"_s].toInt(), 4 - i);
        }
        QCOMPARE(code(one, right).status, 429);
        QCOMPARE(code(two, right).json[u"retryAfter"_s].toInt(), 600);
        m_house->pass(10min);
        QCOMPARE(code(one, j.phone.code(m_house->now())).word(u"stage"), u"in"_s);
    }

    void offAtAHundredInARow()
    {
        Journey j(*m_house);
        const QString right = j.phone.code(m_house->now());
        const QString wrong = right == u"000000"_s ? u"000001"_s : u"000000"_s;
        for (int i = 0; i < 20; ++i) {
            Browser other = second(j.email);
            for (int n = 0; n < 5; ++n) {
                QCOMPARE(code(other, wrong).status, 401);
            }
            m_house->pass(13h);
        }
        Browser other = second(j.email);
        const Seen off = code(other, j.phone.code(m_house->now()));
        QCOMPARE(off.status, 403);
        QCOMPARE(off.code(), u"off"_s);
        // The other ways still work.
        const QString number = other.ask().word(u"number");
        QCOMPARE(j.phone.approve(j.phone.challenge(), number), protocol::Outcome::Approved);
        QCOMPARE(other.watch().word(u"state"), u"approved"_s);
    }

    void codesAreBackOnceTheOwnerCame_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("push") << u"push"_s;
        QTest::newRow("backup code") << u"backup"_s;
        QTest::newRow("another app") << u"app"_s;
        QTest::newRow("another phone") << u"phone"_s;
    }

    void codesAreBackOnceTheOwnerCame()
    {
        QFETCH(QString, how);
        Journey j(*m_house);
        QVERIFY(j.confirm());
        const QString typed = j.browser.post("/web/backup").json[u"codes"_s].toArray().first().toString();
        static_cast<void>(j.phone.code(m_house->now())); // it has its seed now
        const auto database = m_house->database();
        const auto account = store::accountByEmail(*database, j.email);
        rules::Tries wrong;
        wrong.inRow = rules::codePace.offAt;
        store::saveTries(*database, store::Lane::Code, account->id.toBytes(), wrong, m_house->now());
        Browser other = second(j.email);
        QCOMPARE(code(other, u"000000"_s).code(), u"off"_s);
        if (how == u"push"_s) {
            const QString number = other.ask().word(u"number");
            QCOMPARE(j.phone.approve(j.phone.challenge(), number), protocol::Outcome::Approved);
            other.watch();
            other.ask();
        } else if (how == u"backup"_s) {
            QCOMPARE(backup(other, typed).word(u"stage"), u"in"_s);
        } else if (how == u"app"_s) {
            const Seen offer = j.browser.post("/web/2fa/otp", {{u"name"_s, u"Tablet"_s}});
            const auto auth = otp::parseUri(offer.word(u"uri"));
            const QString first = otp::code(auth->seed, auth->params, m_house->now()).value();
            QVERIFY(j.browser.post("/web/2fa/otp/" + offer.word(u"id").toLatin1() + "/confirm", {{u"code"_s, first}})
                    .json[u"on"_s]
                    .toBool());
        } else {
            const Seen offer = j.browser.post("/web/2fa/kauth");
            Phone tablet(*m_house, u"Tablet"_s);
            const QString digits = tablet.scan(offer.word(u"uri"));
            QCOMPARE(
                j.browser.post("/web/2fa/kauth/" + offer.word(u"id").toLatin1() + "/confirm", {{u"digits"_s, digits}})
                    .word(u"state"),
                u"linked"_s);
        }
        Browser later = second(j.email);
        QCOMPARE(code(later, j.phone.code(m_house->now())).word(u"stage"), u"in"_s);
    }

    void aBackupCodeWorksOnceAndRestricts()
    {
        Browser browser(*m_house);
        const QString email = u"demo@kauth.example"_s;
        browser.signIn(email, m_house->password());
        // Any app first: it brings the ten codes.
        const Seen offer = browser.post("/web/2fa/otp", {{u"name"_s, u"Old app"_s}});
        const auto auth = otp::parseUri(offer.word(u"uri"));
        QVERIFY(auth);
        QCOMPARE(auth->issuer, u"Test house"_s);
        QCOMPARE(auth->name, email);
        QVERIFY(offer.json[u"qr"_s][u"size"_s].toInt() > 20);
        const QByteArray confirm = "/web/2fa/otp/" + offer.word(u"id").toLatin1() + "/confirm";
        QCOMPARE(browser.post(confirm, {{u"code"_s, u"1"_s}}).code(), u"wrong-code"_s);
        QVERIFY(!browser.get("/web/2fa").json[u"on"_s].toBool());
        const QString now = otp::code(auth->seed, auth->params, m_house->now()).value();
        const Seen on = browser.post(confirm, {{u"code"_s, now}});
        QVERIFY(on.json[u"on"_s].toBool());
        const auto codes = on.json[u"codes"_s].toArray();
        QCOMPARE(codes.size(), 10);
        QCOMPARE(browser.post(confirm, {{u"code"_s, now}}).status, 404); // once

        Browser replay = second(email);
        QCOMPARE(code(replay, now).code(), u"wrong-code"_s); // the code that confirmed it is used up
        Browser other = second(email);
        const QString typed = codes[3].toString().toLower().remove(u'-');
        const Seen in = backup(other, typed);
        QCOMPARE(in.word(u"stage"), u"in"_s);
        QVERIFY(in.json[u"restricted"_s].toBool());
        Browser third = second(email);
        QCOMPARE(backup(third, typed).code(), u"wrong-code"_s);
        QCOMPARE(backup(third, u"0000-0000-0000-0000"_s).code(), u"wrong-code"_s);
        QCOMPARE(browser.get("/web/backup").json[u"left"_s].toInt(), 9);
        // A recovery may add, not take away.
        QCOMPARE(other.post("/web/backup").code(), u"restricted"_s);
        QCOMPARE(
            other.post("/web/password", {{u"old"_s, m_house->password()}, {u"new"_s, u"a much better one"_s}}).code(),
            u"restricted"_s);
        QCOMPARE(other.post("/web/sessions/end", {{u"id"_s, u"others"_s}}).code(), u"restricted"_s);
        QCOMPARE(other.post("/web/2fa/kauth").status, 200);
        // A new set kills the old one.
        const auto fresh = browser.post("/web/backup").json[u"codes"_s].toArray();
        QCOMPARE(fresh.size(), 10);
        QCOMPARE(backup(third, codes[5].toString()).code(), u"wrong-code"_s);
        QCOMPARE(backup(third, fresh[5].toString()).word(u"stage"), u"in"_s);
        QCOMPARE(browser.get("/web/backup").json[u"left"_s].toInt(), 9);
    }

    void oneBackupCodeIsOneSignIn()
    {
        Journey j(*m_house);
        QVERIFY(j.confirm());
        const QString typed = j.browser.post("/web/backup").json[u"codes"_s].toArray().first().toString();
        std::vector<Browser> browsers;
        std::vector<std::future<Seen>> answers;
        for (int i = 0; i < 3; ++i) {
            browsers.push_back(second(j.email));
        }
        for (Browser &browser : browsers) {
            answers.push_back(std::async(std::launch::async, [&] { return backup(browser, typed); }));
        }
        const auto in
            = std::ranges::count_if(answers, [](auto &answer) { return answer.get().word(u"stage") == u"in"_s; });
        QCOMPARE(in, 1);
        QCOMPARE(j.browser.get("/web/backup").json[u"left"_s].toInt(), 9);
    }

    void othersAreServedWhileBackupCodesAreProven()
    {
        // Proving a code takes long on purpose; nobody else waits for it.
        std::vector<std::pair<Browser, QString>> recoveries;
        for (int i = 0; i < 3; ++i) {
            Journey j(*m_house);
            QVERIFY(j.confirm());
            const auto codes = j.browser.post("/web/backup").json[u"codes"_s].toArray();
            for (int n = 0; n < 4; ++n) {
                recoveries.emplace_back(second(j.email), codes[n].toString());
            }
        }
        Browser other(*m_house);
        std::atomic<int> proven = 0;
        std::vector<std::future<Seen>> answers;
        for (auto &[browser, typed] : recoveries) {
            answers.push_back(std::async(std::launch::async, [&proven, &browser, &typed] {
                Seen seen = backup(browser, typed);
                ++proven;
                return seen;
            }));
        }
        int served = 0;
        while (proven < int(recoveries.size())) {
            QCOMPARE(other.stage(), u"none"_s);
            served += proven < int(recoveries.size()) ? 1 : 0;
        }
        for (auto &answer : answers) {
            QCOMPARE(answer.get().word(u"stage"), u"in"_s);
        }
        QVERIFY2(served > 6, qPrintable(QString::number(served)));
    }

    void whatARecoveryAddsIsRestrictedToo()
    {
        Journey j(*m_house);
        QVERIFY(j.confirm());
        const auto codes = j.browser.post("/web/backup").json[u"codes"_s].toArray();
        QCOMPARE(codes.size(), 10);
        Browser thief = second(j.email);
        QVERIFY(backup(thief, codes[0].toString()).json[u"restricted"_s].toBool());
        const Seen offer = thief.post("/web/2fa/otp", {{u"name"_s, u"Mine"_s}});
        const auto auth = otp::parseUri(offer.word(u"uri"));
        QVERIFY(auth);
        const auto typed = [&] { return otp::code(auth->seed, auth->params, m_house->now()).value(); };
        QVERIFY(thief.post("/web/2fa/otp/" + offer.word(u"id").toLatin1() + "/confirm", {{u"code"_s, typed()}})
                .json[u"on"_s]
                .toBool());
        // A phone that says it is the owner's replaces nothing.
        const Seen link = thief.post("/web/2fa/kauth");
        Phone phone(*m_house);
        phone.installation = j.phone.installation;
        const QString digits = phone.scan(link.word(u"uri"));
        QCOMPARE(thief.post("/web/2fa/kauth/" + link.word(u"id").toLatin1() + "/confirm", {{u"digits"_s, digits}})
                     .word(u"state"),
            u"linked"_s);
        QCOMPARE(j.phone.state().state, protocol::DeviceState::Active);
        QVERIFY(!phone.wish(protocol::NewCodes{{}, ++phone.counter}, true));
        QCOMPARE(phone.last.code(), u"restricted"_s);
        // Out, and in again by the new code, by the new phone, by a phone linked with a backup code.
        m_house->pass(30s);
        Browser byCode = second(j.email);
        QVERIFY(code(byCode, typed()).json[u"restricted"_s].toBool());
        QCOMPARE(byCode.post("/web/sessions/end", {{u"id"_s, u"others"_s}}).code(), u"restricted"_s);
        Browser byPush = second(j.email);
        QString number = byPush.ask().word(u"number");
        QCOMPARE(phone.approve(phone.challenge(), number), protocol::Outcome::Approved);
        QCOMPARE(byPush.watch().word(u"state"), u"approved"_s);
        QVERIFY(byPush.get("/web/session").json[u"restricted"_s].toBool());
        Phone here(*m_house);
        here.installation = j.phone.installation;
        QVERIFY(here.enrolHere(j.email, m_house->password(), codes[1].toString(), protocol::SecondMethod::Backup));
        QCOMPARE(here.state().state, protocol::DeviceState::Active);
        QCOMPARE(j.phone.state().state, protocol::DeviceState::Active);
        m_house->pass(1s);
        Browser byThird = second(j.email);
        number = byThird.ask().word(u"number");
        QCOMPARE(here.approve(here.challenge(), number), protocol::Outcome::Approved);
        QCOMPARE(byThird.watch().word(u"state"), u"approved"_s);
        QVERIFY(byThird.get("/web/session").json[u"restricted"_s].toBool());
        // For a day, as the session it came from.
        m_house->pass(24h);
        Browser later = second(j.email);
        const Seen free = code(later, typed());
        QCOMPARE(free.word(u"stage"), u"in"_s);
        QVERIFY(!free.json[u"restricted"_s].toBool());
    }

    void backupTriesAreLimited()
    {
        Journey j(*m_house);
        Browser other = second(j.email);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(backup(other, u"0000-0000-0000-000%1"_s.arg(i)).json[u"left"_s].toInt(), 4 - i);
        }
        QCOMPARE(backup(other, u"0000-0000-0000-0000"_s).status, 429);
    }

    void anotherAppBesideThePhone()
    {
        Journey j(*m_house);
        QVERIFY(j.confirm());
        const Seen offer = j.browser.post("/web/2fa/otp", {{u"name"_s, u"Tablet"_s}});
        const auto auth = otp::parseUri(offer.word(u"uri"));
        const auto codeAt = [&](base::Instant at) { return otp::code(auth->seed, auth->params, at).value(); };
        // Only the session that began it may end it.
        Browser stranger(*m_house);
        stranger.signIn(u"demo@kauth.example"_s, m_house->password());
        const QByteArray confirm = "/web/2fa/otp/" + offer.word(u"id").toLatin1() + "/confirm";
        QVERIFY(stranger.post(confirm, {{u"code"_s, codeAt(m_house->now())}}).status >= 400);
        const Seen on = j.browser.post(confirm, {{u"code"_s, codeAt(m_house->now())}});
        QVERIFY(on.json[u"on"_s].toBool());
        QVERIFY(on.json[u"codes"_s].isNull()); // there is a set already
        m_house->pass(30s);
        Browser other = second(j.email);
        QCOMPARE(code(other, codeAt(m_house->now())).word(u"stage"), u"in"_s);
        const auto list = j.browser.get("/web/2fa").json;
        QCOMPARE(list[u"otp"_s].toArray().first()[u"name"_s], u"Tablet"_s);
        QCOMPARE(list[u"devices"_s].toArray().first()[u"storage"_s], u"software"_s);
        // Taken away, its codes are worth nothing.
        const QString id = list[u"otp"_s].toArray().first()[u"id"_s].toString();
        const Seen gone = j.browser.post(
            "/web/2fa/remove", {{u"kind"_s, u"otp"_s}, {u"id"_s, id}, {u"password"_s, m_house->password()}});
        QVERIFY(gone.json[u"on"_s].toBool());
        m_house->pass(30s);
        Browser late = second(j.email);
        QCOMPARE(code(late, codeAt(m_house->now())).code(), u"wrong-code"_s);
    }
};

QTEST_GUILESS_MAIN(CodesTest)
#include "codes.moc"
