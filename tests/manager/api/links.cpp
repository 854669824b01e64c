#include "house.h"

#include "core/protocol/channel.h"
#include "core/protocol/offer.h"
#include "core/protocol/sealed.h"
#include "core/protocol/signin.h"

#include <QSignalSpy>
#include <QWebSocket>
#include <QtTest>

using namespace manager;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using protocol::Outcome;

namespace {
/// The open channel of a phone, and the wake-ups that came.
class Listener {
public:
    Listener(const House &house, Phone &phone)
        : m_texts(&m_socket, &QWebSocket::textMessageReceived)
    {
        m_socket.open(QUrl(u"ws://127.0.0.1:%1/v1/channel"_s.arg(house.port())));
        m_texts.wait();
        const auto greeting = protocol::decode<protocol::Greeting>(m_texts.takeFirst().first().toString().toUtf8());
        m_socket.sendTextMessage(
            QString::fromLatin1(phone.sign(protocol::Channel{phone.device, greeting->nonce}, false)));
    }
    [[nodiscard]] bool identified() { return hears(5s); }
    [[nodiscard]] bool hears(std::chrono::milliseconds within)
    {
        return !m_texts.isEmpty() || m_texts.wait(int(within.count()));
    }
    /// What comes next is news; also what is already on its way counts as heard.
    void forget()
    {
        while (m_texts.wait(200)) { }
        m_texts.clear();
    }

private:
    QWebSocket m_socket;
    QSignalSpy m_texts;
};
} // namespace

/// Phones come and go.
class LinksTest : public QObject {
    Q_OBJECT

    std::unique_ptr<House> m_house;

    Browser signedIn(const QString &email)
    {
        Browser browser(*m_house);
        if (browser.signIn(email, m_house->password()).word(u"stage") != "in"_L1) {
            qWarning("not in");
        }
        return browser;
    }

    static Seen confirm(Browser &browser, const Seen &offer, const QString &digits)
    {
        return browser.post("/web/2fa/kauth/" + offer.word(u"id").toLatin1() + "/confirm", {{u"digits"_s, digits}});
    }
    static Seen look(Browser &browser, const Seen &offer, const QByteArray &known = "none")
    {
        return browser.get("/web/2fa/kauth/" + offer.word(u"id").toLatin1() + "?known=" + known);
    }
    Seen remove(Browser &browser, const QString &id, const QString &password, bool last)
    {
        return browser.post(
            "/web/2fa/remove", {{u"kind"_s, u"device"_s}, {u"id"_s, id}, {u"password"_s, password}, {u"last"_s, last}});
    }

private Q_SLOTS:
    void initTestCase() { m_house = std::make_unique<House>(); }

    void byQrCode()
    {
        // An account without backup codes: the first phone brings them.
        Browser browser = signedIn(u"demo@kauth.example"_s);
        const Seen offer = browser.post("/web/2fa/kauth");
        const auto link = protocol::readLinkOffer(offer.word(u"uri"), protocol::Loopback::Allowed);
        QVERIFY(link);
        QCOMPARE(link->origin, u"http://localhost:%1"_s.arg(m_house->port()));
        QCOMPARE(link->keyHash, m_house->keys()->serverHash);
        QCOMPARE(look(browser, offer).word(u"state"), u"open"_s);

        Phone phone(*m_house, u"Léa’s phone"_s);
        const QString digits = phone.scan(offer.word(u"uri"));
        QCOMPARE(digits.size(), 6);
        const Seen scanned = look(browser, offer, "open");
        QCOMPARE(scanned.word(u"state"), u"scanned"_s);
        QCOMPARE(scanned.json[u"device"_s][u"name"_s], u"Léa’s phone"_s);
        QCOMPARE(scanned.json[u"device"_s][u"storage"_s], u"software"_s);
        // Until the digits are typed it is nothing: no seed, no second step.
        QCOMPARE(phone.state().state, protocol::DeviceState::Pending);
        QVERIFY(!phone.state().seed);
        QVERIFY(!browser.get("/web/2fa").json[u"on"_s].toBool());
        QVERIFY(!phone.wish(protocol::Pause{{}, 1, 1}, false));

        QCOMPARE(confirm(browser, offer, digits).word(u"state"), u"linked"_s);
        const auto state = phone.state();
        QCOMPARE(state.state, protocol::DeviceState::Active);
        QVERIFY(state.twoFactorOn);
        QVERIFY(state.seed && state.codes);
        QCOMPARE(state.codesLeft, 10);
        const auto lines = protocol::openCodes(phone.sealing, state.codes->sealed);
        QVERIFY(lines);
        QCOMPARE(lines->reveal().toByteArray().split('\n').size(), 10);
        // A lost answer: everything is there again, until it is Kept.
        QCOMPARE(phone.state().codes->id, state.codes->id);
        QCOMPARE(phone.wish(protocol::Kept{{}, state.codes->id}, false), Outcome::Kept);
        QVERIFY(!phone.state().codes);
        QVERIFY(phone.state().seed);
        QCOMPARE(phone.wish(protocol::Kept{{}, state.seed->id}, false), Outcome::Kept);
        QVERIFY(!phone.state().seed);
        QCOMPARE(phone.wish(protocol::Kept{{}, state.seed->id}, false), Outcome::Kept); // said twice
        // One of the delivered codes works on the web.
        Browser other(*m_house);
        other.signIn(u"demo@kauth.example"_s, m_house->password());
        const QString typed = QString::fromLatin1(lines->reveal().toByteArray().split('\n').at(9));
        QCOMPARE(other.post("/web/signin/backup", {{u"code"_s, typed}}).word(u"stage"), u"in"_s);
        QCOMPARE(phone.state().codesLeft, 9);
        // A new set from the phone.
        QCOMPARE(phone.wish(protocol::NewCodes{{}, ++phone.counter}, true), Outcome::Done);
        const QByteArray asked = phone.lastEnvelope;
        const auto fresh = phone.state().codes;
        QVERIFY(fresh && fresh->id != state.codes->id);
        QCOMPARE(phone.sendAgain("/v1/device", asked), Outcome::Done);
        QCOMPARE(phone.state().codes->id, fresh->id); // asked once, made once
        QCOMPARE(phone.state().codesLeft, 10);
    }

    void threeWrongDigitsKillTheOffer()
    {
        Browser browser = signedIn(m_house->nextEmail());
        const Seen offer = browser.post("/web/2fa/kauth");
        Phone phone(*m_house);
        const QString digits = phone.scan(offer.word(u"uri"));
        const QString wrong = digits == u"000000"_s ? u"000001"_s : u"000000"_s;
        QCOMPARE(confirm(browser, offer, wrong).json[u"left"_s].toInt(), 2);
        QCOMPARE(confirm(browser, offer, wrong).json[u"left"_s].toInt(), 1);
        QCOMPARE(confirm(browser, offer, wrong).json[u"left"_s].toInt(), 0);
        QCOMPARE(look(browser, offer).word(u"state"), u"dead"_s);
        QCOMPARE(confirm(browser, offer, digits).status, 410);
        QCOMPARE(phone.state().state, protocol::DeviceState::Pending);
        QVERIFY(!browser.get("/web/2fa").json[u"on"_s].toBool());
    }

    void aTokenIsUsedOnce()
    {
        Browser browser = signedIn(m_house->nextEmail());
        const Seen offer = browser.post("/web/2fa/kauth");
        Phone first(*m_house);
        QVERIFY(!first.scan(offer.word(u"uri")).isEmpty());
        // The same Enrol again is a lost answer, another phone's is an old code.
        const QByteArray reply = first.lastReply;
        const QByteArray envelope = first.lastEnvelope;
        const Seen again
            = request(m_house->port(), "POST /v1/link HTTP/1.1\r\nContent-Type: application/jose\r\n", envelope);
        QCOMPARE(again.body, reply);
        Phone second(*m_house);
        QVERIFY(second.scan(offer.word(u"uri")).isEmpty());
        QCOMPARE(second.last.status, 410);
        QCOMPARE(second.last.code(), u"used"_s);
    }

    void oldAndForeignCodesAreRefused()
    {
        Browser browser = signedIn(m_house->nextEmail());
        const Seen old = browser.post("/web/2fa/kauth");
        const Seen fresh = browser.post("/web/2fa/kauth"); // a new code kills the old one
        Phone phone(*m_house);
        QVERIFY(phone.scan(old.word(u"uri")).isEmpty());
        QCOMPARE(phone.last.code(), u"used"_s);
        QCOMPARE(look(browser, old).word(u"state"), u"dead"_s);
        m_house->pass(5min);
        QVERIFY(phone.scan(fresh.word(u"uri")).isEmpty());
        QCOMPARE(phone.last.code(), u"expired"_s);
        QCOMPARE(look(browser, fresh).word(u"state"), u"expired"_s);
        // A token of ours under another Manager's key.
        Browser again = signedIn(m_house->nextEmail());
        const auto link
            = protocol::readLinkOffer(again.post("/web/2fa/kauth").word(u"uri"), protocol::Loopback::Allowed);
        QVERIFY(phone.scan(protocol::format({link->origin, link->token, QByteArray(32, 'x')})).isEmpty());
        QCOMPARE(phone.last.code(), u"other-server"_s);
    }

    void onlyTheSessionThatShowedItMayConfirm()
    {
        const QString email = m_house->nextEmail();
        Browser browser = signedIn(email);
        Browser other = signedIn(email);
        const Seen offer = browser.post("/web/2fa/kauth");
        Phone phone(*m_house);
        const QString digits = phone.scan(offer.word(u"uri"));
        QCOMPARE(confirm(other, offer, digits).status, 404);
        QCOMPARE(look(other, offer).status, 404);
        m_house->pass(4min + 59s);
        QCOMPARE(confirm(browser, offer, digits).word(u"state"), u"linked"_s);
    }

    void removalTellsThePhone()
    {
        Journey j(*m_house);
        const auto list = j.browser.get("/web/2fa").json[u"devices"_s].toArray();
        QCOMPARE(list.size(), 1);
        const QString id = list.first()[u"id"_s].toString();
        QCOMPARE(remove(j.browser, id, u"wrong"_s, true).code(), u"no-match"_s);
        QCOMPARE(remove(j.browser, id, m_house->password(), false).code(), u"last-method"_s);
        QCOMPARE(j.phone.state().state, protocol::DeviceState::Active);
        const Seen gone = remove(j.browser, id, m_house->password(), true);
        QCOMPARE(gone.status, 200);
        QVERIFY(!gone.json[u"on"_s].toBool());
        const auto answer = j.phone.fetch();
        const auto *revoke = std::get_if<protocol::Revoke>(&answer);
        QVERIFY(revoke);
        QCOMPARE(revoke->reason, protocol::RevokeReason::RemovedOnWeb);
        QVERIFY(!revoke->twoFactorOn);
        QCOMPARE(revoke->by, u"Firefox on Linux"_s);
        QVERIFY(!j.phone.wish(protocol::Pause{{}, 1, ++j.phone.counter}, false));
        QCOMPARE(j.phone.last.status, 410);
        QVERIFY(j.browser.get("/web/2fa").json[u"backup"_s].isNull());
        Browser other(*m_house);
        QCOMPARE(other.signIn(j.email, m_house->password()).word(u"stage"), u"in"_s);
        // Nothing secret is left of it.
        const auto row = store::deviceById(*m_house->database(), j.phone.device);
        QVERIFY(row->seed.isEmpty() && row->sealedSeed.isEmpty() && row->verification.isEmpty());
    }

    void twoPhonesOfOneModelStay()
    {
        Journey j(*m_house);
        m_house->pass(30s);
        Phone other(*m_house); // the same name and platform
        QVERIFY(other.linkHere(j.email, m_house->password(), j.phone.code(m_house->now())));
        QCOMPARE(j.browser.get("/web/2fa").json[u"devices"_s].toArray().size(), 2);
        QCOMPARE(j.phone.state().state, protocol::DeviceState::Active);
        QCOMPARE(other.state().state, protocol::DeviceState::Active);
        // Another account of the same installation is another matter.
        Phone elsewhere(*m_house);
        elsewhere.installation = j.phone.installation;
        QVERIFY(elsewhere.linkHere(m_house->nextEmail(), m_house->password()));
        QCOMPARE(j.phone.state().state, protocol::DeviceState::Active);
    }

    void theSamePhoneAgainReplacesItself()
    {
        Journey j(*m_house);
        m_house->pass(30s);
        Phone again(*m_house, u"Renamed"_s);
        again.installation = j.phone.installation;
        QVERIFY(again.linkHere(j.email, m_house->password(), j.phone.code(m_house->now())));
        QCOMPARE(j.browser.get("/web/2fa").json[u"devices"_s].toArray().size(), 1);
        const auto answer = j.phone.fetch();
        const auto *revoke = std::get_if<protocol::Revoke>(&answer);
        QVERIFY(revoke);
        QCOMPARE(revoke->reason, protocol::RevokeReason::Replaced);
        QVERIFY(revoke->twoFactorOn);
        Phone tablet(*m_house, u"Tablet"_s);
        m_house->pass(30s);
        QVERIFY(tablet.linkHere(j.email, m_house->password(), again.code(m_house->now())));
        QCOMPARE(j.browser.get("/web/2fa").json[u"devices"_s].toArray().size(), 2);
    }

    void onThePhoneItself()
    {
        const QString email = m_house->nextEmail();
        Phone phone(*m_house);
        QVERIFY(!phone.linkHere(email, u"wrong"_s));
        QCOMPARE(phone.last.code(), u"no-match"_s);
        QVERIFY(phone.linkHere(email, m_house->password()));
        QCOMPARE(phone.state().state, protocol::DeviceState::Active);
        QVERIFY(phone.state().seed);
        // With a second step on, the password alone is not enough.
        Phone thief(*m_house, u"Thief"_s);
        QVERIFY(!thief.linkHere(email, m_house->password(), u"000000"_s));
        QCOMPARE(thief.last.code(), u"wrong-code"_s);
        // A ticket of the first step is no token.
        const auto sign
            = request(m_house->port(), "POST /v1/link/signin HTTP/1.1\r\nContent-Type: application/json\r\n",
                protocol::encode(protocol::Signin{email, crypto::SecretBytes::copyOf(m_house->password().toUtf8())})
                    .reveal()
                    .toByteArray());
        const auto step = protocol::decode<protocol::SigninStep>(sign.body);
        QVERIFY(step);
        QCOMPARE(step->next, protocol::NextStep::Second);
        QVERIFY(!step->methods.contains(protocol::SecondMethod::Push));
        QVERIFY(
            thief.scan(protocol::format({u"http://localhost"_s, step->ticket, m_house->keys()->serverHash})).isEmpty());
        QCOMPARE(thief.last.code(), u"used"_s);
    }

    void aPhoneThatLostItsKeysLocksNobodyOut()
    {
        const QString email = m_house->nextEmail();
        Phone lost(*m_house, u"Lost"_s);
        QVERIFY(lost.enrolHere(email, m_house->password())); // the answer came, the app was killed
        Browser browser(*m_house);
        QCOMPARE(browser.signIn(email, m_house->password()).word(u"stage"), u"in"_s);
        QVERIFY(!browser.get("/web/2fa").json[u"on"_s].toBool());
        Phone phone(*m_house);
        QVERIFY(phone.enrolHere(email, m_house->password()));
        QVERIFY(!phone.wish(protocol::Pause{{}, 1, 1}, false));
        QCOMPARE(phone.last.code(), u"pending"_s);
        const auto first = phone.state(); // saved: it counts
        QCOMPARE(first.state, protocol::DeviceState::Active);
        QVERIFY(first.seed && first.twoFactorOn);
        QVERIFY(browser.get("/web/2fa").json[u"on"_s].toBool());
        // The lost one knew the password alone: that is not enough any more.
        QVERIFY(std::holds_alternative<protocol::Revoke>(lost.fetch()));
        QCOMPARE(browser.get("/web/2fa").json[u"devices"_s].toArray().size(), 1);
    }

    void theFirstFetchIsInTimeAndBringsTheCodes()
    {
        // An account that has no backup codes.
        const auto database = m_house->database();
        auto account = store::accountByEmail(*database, m_house->nextEmail());
        QVERIFY(account);
        account->id = crypto::newId<store::AccountId>();
        account->email = u"bare@kauth.example"_s;
        QVERIFY(store::addAccount(*database, *account));
        Phone late(*m_house, u"Late"_s);
        QVERIFY(late.enrolHere(account->email, m_house->password()));
        m_house->pass(1h);
        QVERIFY(std::holds_alternative<protocol::Revoke>(late.fetch()));
        QVERIFY(!store::backupSetOf(*database, account->id));
        Phone phone(*m_house);
        QVERIFY(phone.enrolHere(account->email, m_house->password()));
        m_house->pass(59min);
        QVERIFY(!store::backupSetOf(*database, account->id));
        const auto state = phone.state();
        QCOMPARE(state.state, protocol::DeviceState::Active);
        QVERIFY(state.seed && state.codes);
        QCOMPARE(state.codesLeft, 10);
        QVERIFY(protocol::openCodes(phone.sealing, state.codes->sealed));
        QCOMPARE(phone.state().codes->id, state.codes->id); // made once
    }

    void forgedEnrolsAreRefused()
    {
        Browser browser = signedIn(m_house->nextEmail());
        const auto link
            = protocol::readLinkOffer(browser.post("/web/2fa/kauth").word(u"uri"), protocol::Loopback::Allowed);
        const auto possession = crypto::P256Private::generate();
        protocol::Enrol enrol{link->token, link->keyHash, u"x"_s, u"x"_s, u"x"_s, protocol::Storage::StrongBox,
            QByteArray(16, 'i'), possession.publicKey(), crypto::P256Private::generate().publicKey(),
            crypto::SealingPair::generate().publicKey(), {}};
        enrol.proof = possession.sign(protocol::enrolTranscript(enrol)); // by the wrong key
        const Seen refused = request(m_house->port(), "POST /v1/link HTTP/1.1\r\nContent-Type: application/jose\r\n",
            protocol::sign(enrol, protocol::enrolKid(possession.publicKey()), possession));
        QCOMPARE(refused.status, 401);
    }

    void aChannelWakesThePhone()
    {
        Journey j(*m_house);
        QWebSocket socket;
        QSignalSpy texts(&socket, &QWebSocket::textMessageReceived);
        socket.open(QUrl(u"ws://127.0.0.1:%1/v1/channel"_s.arg(m_house->port())));
        QVERIFY(texts.wait());
        const auto greeting = protocol::decode<protocol::Greeting>(texts.takeFirst().first().toString().toUtf8());
        QVERIFY(greeting);
        socket.sendTextMessage(
            QString::fromLatin1(j.phone.sign(protocol::Channel{j.phone.device, greeting->nonce}, false)));
        QVERIFY(texts.wait()); // there is a seed to fetch
        texts.clear();
        Browser other(*m_house);
        other.signIn(j.email, m_house->password());
        other.ask();
        QVERIFY(!texts.isEmpty() || texts.wait());
        const QString text = texts.takeFirst().first().toString();
        QVERIFY(protocol::decode<protocol::Wake>(text.toUtf8())); // an id and nothing else
        QCOMPARE(j.phone.state().challenges.size(), 1);
    }

    void onlyPhonesThatCountHearOfTheAccount()
    {
        Journey j(*m_house);
        QVERIFY(j.confirm());
        const Seen offer = j.browser.post("/web/2fa/kauth");
        Phone pending(*m_house, u"Second phone"_s);
        const QString digits = pending.scan(offer.word(u"uri"));
        Listener first(*m_house, j.phone);
        QVERIFY(first.identified()); // there is a seed to fetch
        Listener second(*m_house, pending);
        QVERIFY(!second.hears(200ms)); // nothing to fetch
        first.forget();
        Browser other(*m_house);
        other.signIn(j.email, m_house->password());
        other.ask();
        QVERIFY(first.hears(5s));
        QVERIFY(!second.hears(300ms)); // no word of it before the digits
        QCOMPARE(confirm(j.browser, offer, digits).word(u"state"), u"linked"_s);
        QVERIFY(second.hears(5s));
        second.forget();
        m_house->pass(1s);
        Browser third(*m_house);
        third.signIn(j.email, m_house->password());
        third.ask();
        QVERIFY(second.hears(5s));
        second.forget();
        QCOMPARE(remove(j.browser, pending.device.toText(), m_house->password(), false).status, 200);
        QVERIFY(second.hears(5s)); // that it is removed; and nothing after that
        second.forget();
        Browser fourth(*m_house);
        fourth.signIn(j.email, m_house->password());
        fourth.ask();
        QVERIFY(!second.hears(300ms));
        // Nor when it comes back: only that there is something for itself.
        Listener again(*m_house, pending);
        QVERIFY(again.identified());
        again.forget();
        fourth.post("/web/signout");
        QVERIFY(!again.hears(300ms));
    }

    void theOtherPhonesHearOfASuspension()
    {
        Journey j(*m_house);
        Phone tablet(*m_house, u"Tablet"_s);
        m_house->pass(30s);
        QVERIFY(tablet.linkHere(j.email, m_house->password(), j.phone.code(m_house->now())));
        static_cast<void>(tablet.code(m_house->now())); // it has its seed
        Listener first(*m_house, tablet);
        QVERIFY(!first.hears(200ms));
        QVERIFY(tablet.state().suspended.isEmpty());
        j.phone.counter = 7;
        QCOMPARE(j.phone.wish(protocol::Pause{{}, 0, ++j.phone.counter}, false), Outcome::Done);
        j.phone.counter = 3;
        QCOMPARE(j.phone.wish(protocol::Pause{{}, 0, ++j.phone.counter}, false), Outcome::Suspended);
        QVERIFY(first.hears(5s));
        QCOMPARE(tablet.state().suspended, QStringList{u"Test phone"_s});
        QVERIFY(j.phone.state().suspended.isEmpty()); // its own state says it
        const auto devices = j.browser.get("/web/2fa").json[u"devices"_s].toArray();
        QCOMPARE(devices.first()[u"state"_s], u"suspended"_s);
    }

    void aStrangerOnTheChannelIsCutOff()
    {
        Journey j(*m_house);
        QWebSocket socket;
        QSignalSpy texts(&socket, &QWebSocket::textMessageReceived);
        QSignalSpy closed(&socket, &QWebSocket::disconnected);
        socket.open(QUrl(u"ws://127.0.0.1:%1/v1/channel"_s.arg(m_house->port())));
        QVERIFY(texts.wait());
        // Somebody else's nonce.
        socket.sendTextMessage(
            QString::fromLatin1(j.phone.sign(protocol::Channel{j.phone.device, QByteArray(16, 'n')}, false)));
        QVERIFY(closed.wait());
    }
};

QTEST_GUILESS_MAIN(LinksTest)
#include "links.moc"
