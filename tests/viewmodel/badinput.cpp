// Everything bad that can come from outside, as the person meets it: what happened, what is safe, what to do; and
// nothing is lost.
#include "phone.h"

#include "core/protocol/offer.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Fault;
using fakes::Phone;
using fakes::World;
using viewmodel::Problem;

namespace {

/// The three parts, as they are shown.
QString words(Problem problem, const QString &name = {})
{
    const auto said = say(viewmodel::Trouble{.problem = problem, .number = 0, .name = name});
    const auto whole = !said.happened.isEmpty() && !said.safe.isEmpty() && !said.next.isEmpty();
    return whole ? said.text() : u"one of the three parts is missing"_s;
}

const auto host = u"id.example.org"_s;
const auto otherKey = u"VvCOjOL5evulQSk9TzotaxkMheWBS3m0roOl3zMQ6tc"_s;

QString offer(const QString &change, const QString &origin = u"https%3A%2F%2Fid.example.org"_s)
{
    return u"kauth://link?v=1&o="_s + origin + u"&t=sLGys7S1tre4ubq7vL2-vw&k="_s + otherKey + change;
}

/// The QR code beside the digits of a strict request.
QString numberOf(const QByteArray &envelope)
{
    return protocol::format(protocol::NumberCode{protocol::envelopeHash(envelope), u"472913"_s});
}

/// At the page that authorises, for a new account.
void authorising(Phone &phone)
{
    phone.on();
    Q_EMIT phone.model->addKey()->linkWanted(phone.server.offer());
    World::settle();
    QCOMPARE(phone.stage(), u"auth.link.authorise"_s);
}

void authorise(Phone &phone)
{
    Q_EMIT phone.model->link()->authoriseWanted({});
    World::settle();
}

void signIn(Phone &phone)
{
    Q_EMIT phone.model->link()->signInWanted(u"lea@example.org"_s, u"correct horse"_s);
    World::settle();
}

} // namespace

class BadInputTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linksAndCodes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("wrong: a web page") << u"https://example.org"_s << Problem::CodeWebAddress;
        QTest::newRow("wrong: plain text") << u"hello"_s << Problem::CodeText;
        QTest::newRow("wrong: the export of another app")
            << u"otpauth-migration://offline?data=CjEK"_s << Problem::CodeExport;
        QTest::newRow("wrong: Wi-Fi") << u"WIFI:T:WPA;S:home;P:secret;;"_s << Problem::CodeWifi;
        QTest::newRow("wrong: ours, but not a link") << u"kauth://open"_s << Problem::CodeForeign;
        QTest::newRow("wrong: the number of a request")
            << numberOf(QByteArray("no request here")) << Problem::CodeForeign;
        QTest::newRow("foreign: another key than this origin has") << offer({}) << Problem::ServerChangedKey;
        QTest::newRow("newer") << offer({}).replace(u"v=1"_s, u"v=2"_s) << Problem::CodeNewer;
        QTest::newRow("hostile: not safe") << offer({}, u"http%3A%2F%2Fid.example.org"_s) << Problem::CodeHostile;
        QTest::newRow("hostile: somebody else before the @")
            << offer({}, u"https%3A%2F%2Fid.example.org%40evil.example"_s) << Problem::CodeHostile;
        QTest::newRow("hostile: a way to switch safety off") << offer(u"&insecure=1"_s) << Problem::CodeHostile;
        QTest::newRow("hostile: said twice") << offer(u"&k="_s + otherKey) << Problem::CodeHostile;
        QTest::newRow("hostile: a very long one") << offer(u"&x="_s + QString(100'000, u'a')) << Problem::CodeHostile;
        QTest::newRow("hostile: a key twice")
            << u"otpauth://totp/Mail:lea?secret=GEZDGNBV&secret=AAAA"_s << Problem::CodeHostile;
        QTest::newRow("hostile: no key") << u"otpauth://totp/Mail:lea?issuer=Mail"_s << Problem::CodeHostile;
    }
    void linksAndCodes()
    {
        QFETCH(QString, text);
        QFETCH(Problem, problem);
        Phone phone;
        phone.linked();
        phone.presenter->openLink(text);
        World::settle();
        QCOMPARE(phone.model->toast()->text(), words(problem));
        QCOMPARE(phone.stage(), u"auth.accounts"_s);
        QCOMPARE(phone.model->accounts()->total(), 1);
        Q_EMIT phone.model->addKey()->linkWanted(text); // pasted, it is said where it was pasted
        QCOMPARE(phone.model->addKey()->error(), words(problem));
    }

    void aNumberOfAnotherRequest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("of another") << numberOf(QByteArray("another request"));
        QTest::newRow("no number") << offer({});
        QTest::newRow("nothing of ours") << u"https://example.org"_s;
        QTest::newRow("five digits") << numberOf(QByteArray("another request")).chopped(1);
    }
    void aNumberOfAnotherRequest()
    {
        QFETCH(QString, text);
        Phone phone;
        phone.linked();
        const auto envelope = phone.server.ask(protocol::Mode::Strict, u"472913"_s);
        phone.pass(app::PollEvery);
        phone.pass(1s);
        QCOMPARE(phone.stage(), u"auth.request.number"_s);
        Q_EMIT phone.phone->scanner.found(text, {});
        QCOMPARE(phone.model->scanner()->problem(), words(Problem::CodeOfAnother));
        QVERIFY(phone.model->request()->typed().isEmpty());
        QCOMPARE(phone.stage(), u"auth.request.number"_s);

        Q_EMIT phone.phone->scanner.found(numberOf(envelope), {});
        QCOMPARE(phone.model->request()->typed(), u"472913"_s);
        QVERIFY(!phone.server.requests.last().outcome); // it types, and answers nothing
        phone.model->request()->yes();
        World::settle();
        QCOMPARE(phone.stage(), u"auth.request.approved"_s);
    }

    void aUsedOrOldCode()
    {
        Phone phone;
        authorising(phone);
        phone.server.token = crypto::newId<protocol::LinkToken>(); // the Manager shows another one by now
        authorise(phone);
        QCOMPARE(phone.model->link()->error(), words(Problem::CodeUsed));
        QVERIFY(!phone.model->link()->link().busy);
        QCOMPARE(phone.keyStore.erased.size(), 2); // the keys made for it
        QVERIFY(phone.phone->accounts.entries().isEmpty());
    }

    void theManagerIsDown()
    {
        Phone phone;
        authorising(phone);
        phone.server.up = false;
        authorise(phone);
        QCOMPARE(phone.model->link()->error(), words(Problem::ServerSilent, host));
        phone.server.up = true;
        authorise(phone);
        QVERIFY(phone.model->link()->error().isEmpty());
        QCOMPARE(phone.stage(), u"auth.link.confirm"_s);
        QCOMPARE(phone.server.devices, 1);
    }

    void theManagerIsDownAtSignIn()
    {
        Phone phone;
        phone.on();
        phone.server.up = false;
        Q_EMIT phone.model->link()->hereWanted();
        signIn(phone);
        QCOMPARE(phone.model->link()->error(), words(Problem::ServerUnknown, host));
        QCOMPARE(phone.model->link()->link().email, u"lea@example.org"_s); // what was typed is still there
    }

    void theManagerIsSlow()
    {
        Phone phone;
        authorising(phone);
        phone.server.slow = true;
        authorise(phone);
        QVERIFY(phone.model->link()->link().busy);
        QCOMPARE(phone.stage(), u"auth.link.authorise"_s);
        Q_EMIT phone.model->link()->authoriseWanted({}); // impatient: still one device
        Q_EMIT phone.model->link()->cancelWanted(); // and then away
        phone.server.answerHeld();
        World::settle();
        QVERIFY(phone.phone->accounts.entries().isEmpty());
        QCOMPARE(phone.keyStore.erased.size(), 2);
        QCOMPARE(phone.stage(), u"auth.welcome"_s);
    }

    void theManagerIsSlowToHearYes()
    {
        Phone phone;
        phone.linked();
        phone.ask();
        phone.type("482");
        phone.server.slow = true;
        phone.model->request()->yes();
        World::settle();
        QCOMPARE(phone.model->request()->progress().sending, viewmodel::Sending::Yes);
        QCOMPARE(phone.stage(), u"auth.request.number"_s); // nothing is said that is not known
        phone.server.slow = false;
        phone.server.answerHeld();
        World::settle();
        QCOMPARE(phone.stage(), u"auth.request.approved"_s);
    }

    void theManagerAnswersGarbage_data()
    {
        QTest::addColumn<QByteArray>("garbage");
        QTest::newRow("a page") << QByteArray("<html>Sign in to the hotel network</html>");
        QTest::newRow("bytes") << QByteArray("\x00\xff\x80 \x01", 5);
        QTest::newRow("three parts") << QByteArray("e30.e30.e30");
        QTest::newRow("deep") << QByteArray(50'000, '[');
    }
    void theManagerAnswersGarbage()
    {
        QFETCH(QByteArray, garbage);
        Phone phone;
        phone.on();
        phone.server.nonsense = garbage;
        Q_EMIT phone.model->link()->hereWanted();
        signIn(phone);
        QCOMPARE(phone.model->link()->error(), words(Problem::ServerOdd));
        phone.server.nonsense.clear();

        Q_EMIT phone.model->addKey()->linkWanted(phone.server.offer());
        phone.server.nonsense = garbage;
        authorise(phone);
        QCOMPARE(phone.model->link()->error(), words(Problem::ServerOdd));
        QVERIFY(phone.phone->accounts.entries().isEmpty());
        phone.server.nonsense.clear();
    }

    void garbageForAnAnswerEndsNothing()
    {
        Phone phone;
        phone.linked();
        phone.ask();
        phone.server.nonsense = "<html>";
        phone.type("482");
        phone.model->request()->yes();
        phone.pass(app::PollEvery);
        QVERIFY(phone.model->request()->progress().offline);
        QCOMPARE(phone.stage(), u"auth.request.number"_s);
        QCOMPARE(phone.model->accounts()->total(), 1);
        phone.server.nonsense.clear();
        phone.pass(app::PollEvery);
        QCOMPARE(phone.stage(), u"auth.request.approved"_s);
    }

    void theManagerHasAnotherKey()
    {
        Phone phone;
        authorising(phone);
        phone.server.forger = crypto::Ed25519Private::generate();
        authorise(phone);
        QCOMPARE(phone.model->link()->error(), words(Problem::ServerChangedKey));
        QVERIFY(phone.phone->accounts.entries().isEmpty());
    }

    void aLinkedManagerHasAnotherKey()
    {
        Phone phone;
        phone.linked();
        phone.server.forger = crypto::Ed25519Private::generate();
        phone.server.ask();
        phone.pass(app::PollEvery);
        QCOMPARE(phone.stage(), u"auth.accounts"_s); // the request is hidden
        QCOMPARE(phone.model->accounts()->banners().notice, words(Problem::RequestHidden));
        QCOMPARE(phone.model->accounts()->total(), 1);
        phone.server.forger.reset();
        phone.pass(app::PollEvery);
        QCOMPARE(phone.phone->approvals.openCount(), 0); // nor does it come back as something else
    }

    void accountFiles_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("damaged") << u"damaged"_s << Problem::VaultDamaged;
        QTest::newRow("truncated") << u"truncated"_s << Problem::VaultDamaged;
        QTest::newRow("empty") << u"empty"_s << Problem::VaultDamaged;
        QTest::newRow("newer") << u"newer"_s << Problem::VaultNewer;
        QTest::newRow("foreign: no file of ours") << u"foreign"_s << Problem::VaultDamaged;
        QTest::newRow("foreign: another phone's") << u"other"_s << Problem::KeyLost;
        QTest::newRow("a second copy runs") << u"copy"_s << Problem::VaultInUse;
    }
    void accountFiles()
    {
        QFETCH(QString, how);
        QFETCH(Problem, problem);
        Phone phone;
        phone.linked();
        phone.off();
        phone.storage.slow = true; // answers come from another thread
        const auto good = phone.storage.current[u"vault"_s];
        auto bad = good;
        if (how == u"damaged")
            bad[bad.size() - 40] = char(bad[bad.size() - 40] ^ 4);
        else if (how == u"truncated")
            bad.chop(bad.size() / 3);
        else if (how == u"empty")
            bad.clear();
        else if (how == u"newer")
            bad[9] = 2; // the version stands after the eight letters of the magic
        else if (how == u"foreign")
            bad = "PNG" + QByteArray(2000, 'x');
        else if (how == u"other") {
            World another;
            QVERIFY(another.start());
            bad = another.storage.current[u"vault"_s];
        } else
            phone.storage.taken = true;
        phone.storage.current[u"vault"_s] = bad;
        phone.on();
        QCOMPARE(phone.stage(), u"app.fault"_s);
        const auto *fault = phone.model->fault();
        QCOMPARE(QStringList({fault->happened(), fault->safe(), fault->next()}).join(u' '), words(problem));
        QCOMPARE(phone.storage.current[u"vault"_s], bad); // never touched by itself
        QCOMPARE(fault->canStartOver(), problem != Problem::VaultNewer && problem != Problem::VaultInUse);
        phone.storage.current[u"vault"_s] = good;
        phone.storage.taken = false;
        Q_EMIT phone.model->fault()->tryAgainWanted();
        Phone::until([&] { return phone.stage() == u"auth.accounts"_s; });
        QCOMPARE(phone.model->accounts()->total(), 1);
    }

    void aFullDisk()
    {
        Phone phone;
        phone.linked();
        phone.ask();
        phone.model->request()->no(); // counters are kept in stock from the first answer on
        World::settle();
        Q_EMIT phone.model->answer()->doneWanted();
        World::settle();
        const auto file = phone.storage.current[u"vault"_s];
        phone.storage.slow = true;
        phone.storage.writeFault = Fault::Unavailable;
        phone.presenter->openLink(u"otpauth://totp/Mail:lea?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Mail"_s);
        Phone::until([&] { return phone.model->toast()->text() == words(Problem::DiskFull); });
        QCOMPARE(phone.model->accounts()->total(), 1);

        phone.model->toast()->hide();
        Q_EMIT phone.model->accounts()->pinWanted(phone.link()->id().toText(), true);
        Phone::until([&] { return phone.model->toast()->text() == words(Problem::DiskFull); });
        QVERIFY(!phone.phone->accounts.entries().first().pinned); // as before, as it says

        phone.model->toast()->hide();
        Q_EMIT phone.model->settings()->tapToRevealWanted(true);
        Phone::until([&] { return phone.model->toast()->text() == words(Problem::DiskFull); });
        QCOMPARE(phone.storage.current[u"vault"_s], file);

        phone.ask(); // and a NO still leaves
        phone.model->request()->no();
        Phone::until([&] { return phone.server.requests.last().outcome == protocol::Outcome::Denied; });
    }

    void aFullDiskWhileLinking()
    {
        Phone phone;
        authorising(phone);
        phone.storage.slow = true;
        phone.storage.writeFault = Fault::Unavailable;
        authorise(phone);
        Phone::until([&] { return !phone.model->link()->error().isEmpty(); });
        QCOMPARE(phone.model->link()->error(), words(Problem::DiskFull));
        phone.storage.writeFault.reset();
        authorise(phone);
        Phone::until([&] { return phone.stage() == u"auth.link.confirm"_s; });
        QCOMPARE(phone.server.devices, 1);
    }
};

QTEST_MAIN(BadInputTest)
#include "badinput.moc"
