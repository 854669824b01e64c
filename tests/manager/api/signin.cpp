#include "house.h"

#include "core/crypto/hash.h"
#include "core/protocol/offer.h"
#include "core/protocol/signin.h"

#include <QtTest>

#include <future>

using namespace manager;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Passwords, cookies, tokens, sessions.
class SignInTest : public QObject {
    Q_OBJECT

    std::unique_ptr<House> m_house;

    Seen post(const QByteArray &path, const QByteArray &headers, const QByteArray &body)
    {
        return request(m_house->port(), "POST " + path + " HTTP/1.1\r\n" + headers, body);
    }

private Q_SLOTS:
    void initTestCase() { m_house = std::make_unique<House>(); }

    void knownAndUnknownEmailLookTheSame()
    {
        Browser browser(*m_house);
        const Seen known = browser.signIn(m_house->nextEmail(), u"not the password"_s);
        const Seen unknown = browser.signIn(u"nobody@kauth.example"_s, u"not the password"_s);
        QCOMPARE(known.status, 401);
        QCOMPARE(known.code(), u"no-match"_s);
        QCOMPARE(unknown.status, known.status);
        QCOMPARE(unknown.body, known.body);
        QVERIFY(unknown.cookies.isEmpty() && known.cookies.isEmpty());
    }

    void unknownEmailCostsTheSameWork()
    {
        Browser browser(*m_house);
        const qint64 before = m_house->passwordChecks();
        QCOMPARE(browser.signIn(m_house->nextEmail(), u"not the password"_s).status, 401);
        QCOMPARE(m_house->passwordChecks(), before + 1);
        QCOMPARE(browser.signIn(u"nobody@kauth.example"_s, u"not the password"_s).status, 401);
        QCOMPARE(m_house->passwordChecks(), before + 2);
    }

    void theLanguageStaysWithTheAccount()
    {
        const QString email = m_house->nextEmail();
        Browser one(*m_house);
        QCOMPARE(one.post("/web/language", {{u"language"_s, u"fr"_s}}).status, 401);
        one.signIn(email, m_house->password());
        QVERIFY(one.get("/web/session").json[u"language"_s].isNull());
        QCOMPARE(one.post("/web/language", {{u"language"_s, u"xx"_s}}).status, 400);
        QCOMPARE(one.post("/web/language", {{u"language"_s, u"fr"_s}}).status, 200);
        Browser two(*m_house);
        QVERIFY(two.get("/web/session").json[u"language"_s].isNull()); // whose, nobody knows yet
        two.signIn(email, m_house->password());
        QCOMPARE(two.get("/web/session").word(u"language"), u"fr"_s);
    }

    void emailForgivesCase()
    {
        Browser browser(*m_house);
        QCOMPARE(browser.signIn(u"  "_s + m_house->nextEmail().toUpper() + u' ', m_house->password()).word(u"stage"),
            u"in"_s);
    }

    void theCookieIsNewAndGuarded()
    {
        Browser browser(*m_house);
        const QByteArray planted = browser.cookies["kmanager"];
        const Seen signedIn = browser.signIn(m_house->nextEmail(), m_house->password(), true);
        QCOMPARE(signedIn.word(u"stage"), u"in"_s);
        QVERIFY(browser.cookies["kmanager"] != planted);
        QCOMPARE(signedIn.cookies.size(), 2);
        for (const QByteArray &cookie : signedIn.cookies) {
            QVERIFY2(cookie.contains("; HttpOnly; SameSite=Strict") && cookie.contains("; Path=/"), cookie);
        }
        // Kept hashed: the file does not hold what the browser holds.
        const auto database = m_house->database();
        const QByteArray cookie = browser.cookies["kmanager"];
        QVERIFY(store::sessionByCookie(*database, crypto::sha256(cookie)));
        QVERIFY(!store::sessionByCookie(*database, cookie));
    }

    void tokensAndOrigins_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("code");
        QTest::newRow("foreign origin") << QByteArray("https://evil.example") << QByteArray("+") << u"origin"_s;
        QTest::newRow("no origin") << QByteArray() << QByteArray("+") << u"origin"_s;
        QTest::newRow("null origin") << QByteArray("null") << QByteArray("+") << u"origin"_s;
        QTest::newRow("other port") << QByteArray("http://127.0.0.1:1") << QByteArray("+") << u"origin"_s;
        QTest::newRow("no token") << QByteArray("+") << QByteArray() << u"csrf"_s;
        QTest::newRow("wrong token") << QByteArray("+") << QByteArray("ACRubFSi9BKchd6by6mQBS5Atb5Qa8omjQrFACXjtRQ")
                                     << u"csrf"_s;
    }

    void tokensAndOrigins()
    {
        QFETCH(QByteArray, origin);
        QFETCH(QByteArray, token);
        QFETCH(QString, code);
        Browser browser(*m_house);
        browser.origin = origin == "+" ? browser.origin : origin;
        browser.csrf = token == "+" ? browser.csrf : token;
        const Seen refused = browser.signIn(u"demo1@kauth.example"_s, m_house->password());
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), code);
    }

    void anotherBrowsersTokenIsNothing()
    {
        Browser one(*m_house);
        Browser two(*m_house);
        one.signIn(m_house->nextEmail(), m_house->password());
        two.csrf = one.csrf;
        QCOMPARE(two.signIn(u"demo1@kauth.example"_s, m_house->password()).code(), u"csrf"_s);
    }

    void bodiesAreReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QByteArray json("application/json");
        QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << QByteArray("email=a") << 415;
        QTest::newRow("text") << QByteArray("text/plain") << QByteArray("{}") << 415;
        QTest::newRow("not JSON") << json << QByteArray("{") << 400;
        QTest::newRow("doubled") << json << QByteArray("{'email':'a','email':'b','password':'c'}") << 400;
        QTest::newRow("unknown member") << json << QByteArray("{'email':'a','password':'c','admin':true}") << 400;
        QTest::newRow("missing member") << json << QByteArray("{'email':'a'}") << 400;
        QTest::newRow("wrong type") << json << QByteArray("{'email':1,'password':'c'}") << 400;
        QTest::newRow("too long") << json << QByteArray("{'email':'a','password':'" + QByteArray(2000, 'x') + "'}")
                                  << 400;
    }

    void bodiesAreReadStrictly()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        const Browser browser(*m_house);
        const Seen seen = post("/web/signin",
            "Origin: " + browser.origin + "\r\nX-CSRF-Token: " + browser.csrf
                + "\r\nCookie: kmanager=" + browser.cookies["kmanager"] + "\r\nContent-Type: " + type + "\r\n",
            QByteArray(body).replace('\'', '"'));
        QCOMPARE(seen.status, status);
        QCOMPARE(seen.json[u"status"_s].toInt(), status);
    }

    void strangersWaitButTheOwnerDoesNot()
    {
        const QString email = m_house->nextEmail();
        Browser own(*m_house);
        QCOMPARE(own.signIn(email, m_house->password(), true).word(u"stage"), u"in"_s);
        own.post("/web/signout");
        Browser stranger(*m_house);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(stranger.signIn(email, u"guess number %1"_s.arg(i)).status, 401);
        }
        const Seen waits = stranger.signIn(email, m_house->password()); // even the right one
        QCOMPARE(waits.status, 429);
        QCOMPARE(waits.code(), u"wait"_s);
        QVERIFY(waits.json[u"retryAfter"_s].toInt() >= 60);
        // A known browser has a lane of its own.
        QCOMPARE(own.signIn(email, m_house->password(), true).word(u"stage"), u"in"_s);
        QCOMPARE(stranger.signIn(email, m_house->password()).status, 429);
        m_house->pass(11min);
        QCOMPARE(stranger.signIn(email, m_house->password()).word(u"stage"), u"in"_s);
    }

    void unknownEmailsWaitLikeKnownOnes()
    {
        Browser stranger(*m_house);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(stranger.signIn(u"never@kauth.example"_s, u"guess"_s).status, 401);
        }
        QCOMPARE(stranger.signIn(u"never@kauth.example"_s, u"guess"_s).status, 429);
    }

    void strangersNeverFillTheWholeQueue()
    {
        const QString email = m_house->nextEmail();
        Browser own(*m_house);
        QCOMPARE(own.signIn(email, m_house->password(), true).word(u"stage"), u"in"_s);
        own.post("/web/signout");
        std::atomic<int> busy = 0;
        std::atomic<int> others = 0;
        std::vector<std::future<void>> strangers;
        for (int i = 0; i < 96; ++i) {
            strangers.push_back(std::async(std::launch::async, [this, i, &busy, &others] {
                Browser stranger(*m_house);
                const Seen seen = stranger.signIn(u"stranger%1@kauth.example"_s.arg(i), u"not the password"_s);
                ++(seen.code() == u"busy"_s ? busy : others);
            }));
        }
        while (busy == 0 && others < 96) {
            QTest::qSleep(1);
        }
        QCOMPARE(own.signIn(email, m_house->password(), true).word(u"stage"), u"in"_s);
        for (auto &stranger : strangers) {
            stranger.get();
        }
        QVERIFY(busy > 0);
        QVERIFY(others >= 48);
        m_house->pass(11min); // the network's wrong tries are over for the next test
    }

    void sessionsEndByThemselves()
    {
        const QString email = m_house->nextEmail();
        Browser idle(*m_house);
        idle.signIn(email, m_house->password());
        m_house->pass(59min);
        QCOMPARE(idle.stage(), u"in"_s);
        m_house->pass(61min);
        QCOMPARE(idle.stage(), u"none"_s);
        QCOMPARE(idle.get("/web/2fa").code(), u"signed-out"_s);

        Browser busy(*m_house);
        busy.signIn(email, m_house->password());
        for (int i = 0; i < 29; ++i) {
            m_house->pass(49min);
            QCOMPARE(busy.stage(), u"in"_s);
        }
        m_house->pass(20min); // 24 h and a bit
        QCOMPARE(busy.stage(), u"none"_s);
    }

    void othersCanBeEndedAtOnce()
    {
        const QString email = m_house->nextEmail();
        Browser one(*m_house);
        Browser two(*m_house, "Mozilla/5.0 (Windows NT 10.0) Chrome/130 Safari/537.36");
        Browser three(*m_house);
        one.signIn(email, m_house->password());
        two.signIn(email, m_house->password());
        three.signIn(email, m_house->password());
        const auto sessions = one.get("/web/sessions").json[u"sessions"_s].toArray();
        QCOMPARE(sessions.size(), 3);
        QString id;
        for (const QJsonValue &session : sessions) {
            if (session[u"browser"_s] == u"Chrome"_s) {
                QCOMPARE(session[u"system"_s], u"Windows"_s);
                id = session[u"id"_s].toString();
            }
        }
        QCOMPARE(one.post("/web/sessions/end", {{u"id"_s, id}}).json[u"ended"_s].toInt(), 1);
        QCOMPARE(two.stage(), u"none"_s);
        QCOMPARE(three.stage(), u"in"_s);
        QCOMPARE(one.post("/web/sessions/end", {{u"id"_s, u"others"_s}}).json[u"ended"_s].toInt(), 1);
        QCOMPARE(three.stage(), u"none"_s);
        QCOMPARE(one.stage(), u"in"_s);
        // Nobody ends a stranger's.
        Browser stranger(*m_house);
        stranger.signIn(m_house->nextEmail(), m_house->password());
        const auto mine = one.get("/web/sessions").json[u"sessions"_s].toArray().first()[u"id"_s].toString();
        QCOMPARE(stranger.post("/web/sessions/end", {{u"id"_s, mine}}).status, 404);
        QCOMPARE(one.stage(), u"in"_s);
    }

    void changesNeedAFreshPassword()
    {
        Browser browser(*m_house);
        browser.signIn(m_house->nextEmail(), m_house->password());
        QCOMPARE(browser.post("/web/2fa/kauth").status, 200);
        m_house->pass(5min);
        QCOMPARE(browser.post("/web/2fa/kauth").code(), u"fresh-needed"_s);
        QCOMPARE(browser.post("/web/fresh", {{u"password"_s, u"wrong"_s}}).code(), u"no-match"_s);
        const QByteArray before = browser.cookies["kmanager"];
        QCOMPARE(browser.post("/web/fresh", {{u"password"_s, m_house->password()}}).status, 200);
        QVERIFY(browser.cookies["kmanager"] != before);
        QCOMPARE(browser.post("/web/2fa/kauth").status, 200);
    }

    void aNewPasswordPutsOthersOut()
    {
        const QString email = m_house->nextEmail();
        Browser browser(*m_house);
        Browser other(*m_house);
        browser.signIn(email, m_house->password());
        other.signIn(email, m_house->password());
        const auto change = [&](const QString &old, const QString &fresh) {
            return browser.post("/web/password", {{u"old"_s, old}, {u"new"_s, fresh}});
        };
        QCOMPARE(change(m_house->password(), u"short"_s).code(), u"weak"_s);
        QCOMPARE(change(m_house->password(), email).code(), u"weak"_s);
        QCOMPARE(change(m_house->password(), u"aaaaaaaaaaaaaaaa"_s).code(), u"weak"_s);
        QCOMPARE(change(u"wrong"_s, u"a much better one"_s).code(), u"no-match"_s);
        QCOMPARE(change(m_house->password(), u"a much better one"_s).status, 200);
        QCOMPARE(browser.stage(), u"in"_s);
        QCOMPARE(other.stage(), u"none"_s);
        QCOMPARE(other.signIn(email, m_house->password()).status, 401);
        QCOMPARE(other.signIn(email, u"a much better one"_s).word(u"stage"), u"in"_s);
    }

    void aNewPasswordEndsWhatTheOldOneBegan()
    {
        const QString email = m_house->nextEmail();
        const QByteArray typed
            = protocol::encode(protocol::Signin{email, crypto::SecretBytes::copyOf(m_house->password().toUtf8())})
                  .reveal()
                  .toByteArray();
        const Seen begun = post("/v1/link/signin", "Content-Type: application/json\r\n", typed);
        const auto step = protocol::decode<protocol::SigninStep>(begun.body);
        QVERIFY(step);
        QCOMPARE(step->next, protocol::NextStep::Authorise);
        Browser browser(*m_house);
        browser.signIn(email, m_house->password());
        QCOMPARE(
            browser.post("/web/password", {{u"old"_s, m_house->password()}, {u"new"_s, u"a much better one"_s}}).status,
            200);
        Phone thief(*m_house, u"Thief"_s);
        QVERIFY(
            thief.scan(protocol::format({u"http://localhost"_s, step->ticket, m_house->keys()->serverHash})).isEmpty());
        QCOMPARE(thief.last.code(), u"used"_s);
        QVERIFY(!browser.get("/web/2fa").json[u"on"_s].toBool());
    }

    void aPasswordThatChangesWhileItIsCheckedIsWrong()
    {
        const QString email = m_house->nextEmail();
        const QByteArray typed
            = protocol::encode(protocol::Signin{email, crypto::SecretBytes::copyOf(m_house->password().toUtf8())})
                  .reveal()
                  .toByteArray();
        // Strangers' tries are checked first, so that there is time between reading the old password and going on.
        std::vector<std::future<int>> strangers;
        for (int i = 0; i < 8; ++i) {
            strangers.push_back(std::async(std::launch::async, [this, i] {
                return Browser(*m_house).signIn(u"stranger%1@kauth.example"_s.arg(i), u"wrong"_s).status;
            }));
        }
        Browser browser(*m_house);
        QTest::qSleep(100);
        auto web = std::async(std::launch::async, [&] { return browser.signIn(email, m_house->password()); });
        auto phone = std::async(
            std::launch::async, [&] { return post("/v1/link/signin", "Content-Type: application/json\r\n", typed); });
        QTest::qSleep(100);
        const auto database = m_house->database();
        auto account = store::accountByEmail(*database, email);
        QVERIFY(account);
        account->password = QByteArray("of another password");
        store::saveAccount(*database, *account);
        QCOMPARE(web.get().status, 401);
        QCOMPARE(phone.get().status, 401);
        for (auto &stranger : strangers) {
            stranger.get();
        }
        QCOMPARE(browser.stage(), u"none"_s);
    }

    void signingOutEndsIt()
    {
        Browser browser(*m_house);
        browser.signIn(m_house->nextEmail(), m_house->password());
        const QByteArray cookie = browser.cookies["kmanager"];
        QCOMPARE(browser.post("/web/signout").word(u"stage"), u"none"_s);
        browser.cookies["kmanager"] = cookie;
        QCOMPARE(browser.stage(), u"none"_s);
    }

    void theClockIsTheDevelopersAlone()
    {
        Browser browser(*m_house);
        browser.signIn(m_house->nextEmail(), m_house->password());
        QCOMPARE(browser.post("/dev/clock", {{u"offset_ms"_s, 7'200'000}}).status, 404); // a page may not
        const auto move = [&](qint64 offset) {
            return post("/dev/clock", "Content-Type: application/json\r\n",
                "{\"offset_ms\":" + QByteArray::number(offset) + "}");
        };
        QCOMPARE(move(7'200'000).status, 200);
        QCOMPARE(browser.stage(), u"none"_s);
        QCOMPARE(move(0).status, 200);
    }

    void theContactIsToldBeforeSignIn()
    {
        House named("contact = help@example.org");
        Browser browser(named);
        QCOMPARE(browser.get("/web/session").word(u"contact"), u"help@example.org"_s);
        Browser nameless(*m_house);
        QVERIFY(nameless.get("/web/session").json[u"contact"_s].isNull());
    }

    void unknownPathsAndMethods()
    {
        QCOMPARE(request(m_house->port(), "GET /web/nothing HTTP/1.1\r\n", {}).status, 404);
        QCOMPARE(request(m_house->port(), "GET /web/signin HTTP/1.1\r\n", {}).status, 405);
        QCOMPARE(request(m_house->port(), "GET / HTTP/1.1\r\n", {}).status, 303);
    }

    void pagesAreServed()
    {
        for (const char *page :
            {"/signin", "/wait", "/methods", "/2fa", "/2fa/add", "/backup", "/sessions", "/password", "/help"}) {
            const Seen seen = request(m_house->port(), QByteArray("GET ") + page + " HTTP/1.1\r\n", {});
            QCOMPARE(seen.status, 200);
            QVERIFY(seen.body.startsWith("<!doctype html>"));
        }
        QCOMPARE(request(m_house->port(), "GET /assets/js/main.js HTTP/1.1\r\n", {}).status, 200);
        QCOMPARE(request(m_house->port(), "GET /assets/CMakeLists.txt HTTP/1.1\r\n", {}).status, 404);
        QCOMPARE(request(m_house->port(), "GET /assets/../page.html HTTP/1.1\r\n", {}).status, 400);
    }
};

QTEST_GUILESS_MAIN(SignInTest)
#include "signin.moc"
