// Every payload is read strictly: whatever is changed about it is refused.
#include "core/base/encoding.h"
#include "core/crypto/random.h"
#include "core/protocol/answer.h"
#include "core/protocol/challenge.h"
#include "core/protocol/channel.h"
#include "core/protocol/enrol.h"
#include "core/protocol/fetch.h"
#include "core/protocol/problem.h"
#include "core/protocol/signin.h"
#include "core/protocol/submission.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace protocol;

namespace {

const Account lea{crypto::newId<AccountId>(), u"Studio Quai"_s, u"lea@example.org"_s};
const auto device = crypto::newId<DeviceId>();
const auto hash = crypto::randomBytes(32);
const auto nonce = crypto::randomBytes(16);
const base::Instant now = base::fromUnixMilliseconds(1792000000000);

Challenge challenge()
{
    return {.id = crypto::newId<ChallengeId>(),
        .account = lea,
        .service = u"Example"_s,
        .browser = u"Firefox"_s,
        .system = u"Linux"_s,
        .address = u"192.0.2.7"_s,
        .place = u"Lausanne"_s,
        .created = now,
        .expires = now + std::chrono::minutes(2),
        .mode = Mode::Match,
        .digits = 3,
        .unusual = {Unusual::NewPlace}};
}

State state()
{
    return {.device = device,
        .nonce = nonce,
        .time = now,
        .state = DeviceState::Active,
        .account = lea,
        .serverName = u"Example"_s,
        .seed = SealedSeed{crypto::newId<SealedId>(), Hash::Sha256, 8, 30, QByteArray(80, 's')},
        .codes = SealedCodes{crypto::newId<SealedId>(), QByteArray(300, 'c')},
        .codesLeft = 10,
        .twoFactorOn = true,
        .challenges = {"a.b.c"},
        .policy = NumberPolicy::Always,
        .pausedUntil = now,
        .sessions = 2,
        .suspended = {u"Old phone"_s}};
}

Case checkCase()
{
    return {.id = crypto::newId<CaseId>(),
        .number = u"7Q4-M2K"_s,
        .reason = CheckReason::TwoStepOff,
        .requester = u"Example"_s,
        .account = u"lea@example.org"_s,
        .key = crypto::Ed25519Private::generate().publicKey(),
        .reviewers = {{crypto::newId<ReviewerId>(), crypto::SealingPair::generate().publicKey()}},
        .created = now,
        .expires = now + std::chrono::hours(1),
        .time = now};
}

CheckState checkState()
{
    return {.id = crypto::newId<CaseId>(),
        .nonce = nonce,
        .time = now,
        .phase = CheckPhase::Retake,
        .expires = now,
        .deletes = now,
        .upload = crypto::newId<UploadBearer>(),
        .again = {FileKind::Front},
        .flaw = Flaw::Glare,
        .left = 2,
        .verdict = Verdict::Neutral,
        .email = u"a@b"_s,
        .receipt = "a.b.c"};
}

Manifest manifest()
{
    return {.id = crypto::newId<CaseId>(),
        .document = Document::Passport,
        .pictures = {{FileKind::Passport, hash, 5, now, Taken::Hand, {Mark::Unguided}}},
        .zone = {u"P<UTO"_s},
        .agreed = true,
        .phone = u"+41790001234"_s,
        .place = {4646300, 684500, 20},
        .started = now,
        .finished = now,
        .app = u"1"_s,
        .platform = u"Linux"_s};
}

Submit submission()
{
    return {.id = crypto::newId<CaseId>(),
        .document = Document::Card,
        .files = {{crypto::newId<UploadId>(), FileKind::Facts, hash, 7, {{crypto::newId<ReviewerId>(), "sealed"}}}}};
}

using Decoded = std::function<bool(QByteArrayView)>;

template <class M> Decoded reader()
{
    return [](QByteArrayView json) { return decode<M>(json).has_value(); };
}

} // namespace

Q_DECLARE_METATYPE(Decoded)

class MessagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void strict_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Decoded>("decoded");
        QTest::addColumn<QStringList>("optional");
        const auto row = [](const char *name, const QByteArray &json, const Decoded &decoded,
                             const QStringList &optional = {}) { QTest::newRow(name) << json << decoded << optional; };
        Enrol enrol{crypto::newId<LinkToken>(), hash, u"Phone"_s, u"Android"_s, u"1"_s, Storage::Tee,
            crypto::randomBytes(16), crypto::P256Private::generate().publicKey(),
            crypto::P256Private::generate().publicKey(), crypto::SealingPair::generate().publicKey(),
            crypto::randomBytes(64)};
        row("Enrol", encode(enrol), reader<Enrol>());
        row("Enrolled",
            encode(Enrolled{hash, device, crypto::Ed25519Private::generate().publicKey(), lea, u"x"_s,
                DeviceState::Pending, u"123456"_s, now}),
            reader<Enrolled>());
        row("Fetch", encode(Fetch{device, nonce, crypto::newId<WakeId>(), true}), reader<Fetch>(), {u"wake"_s});
        row("State", encode(state()), reader<State>(), {u"seed"_s, u"codes"_s, u"paused"_s, u"suspended"_s});
        row("Revoke", encode(Revoke{device, nonce, RevokeReason::Replaced, true, now, u"Firefox"_s}), reader<Revoke>());
        row("Challenge", encode(challenge()), reader<Challenge>());
        row("Approve", encode(Approve{device, hash, u"123"_s, 4}), reader<Approve>());
        row("Deny", encode(Deny{device, hash, DenyReason::Mistake, 5}), reader<Deny>());
        row("Kept", encode(Kept{device, crypto::newId<SealedId>()}), reader<Kept>());
        row("Policy", encode(Policy{device, NumberPolicy::Usual, 6}), reader<Policy>());
        row("NewCodes", encode(NewCodes{device, 7}), reader<NewCodes>());
        row("Pause", encode(Pause{device, 60, 8}), reader<Pause>());
        row("EndSession", encode(EndSession{device, hash, 9}), reader<EndSession>());
        row("Ack", encode(Ack{device, hash, Outcome::Burned, now}), reader<Ack>());
        row("Server", encode(Server{u"x"_s, crypto::Ed25519Private::generate().publicKey(), now}), reader<Server>());
        row("Greeting", encode(Greeting{nonce}), reader<Greeting>());
        row("Channel", encode(protocol::Channel{device, nonce}), reader<protocol::Channel>());
        row("Wake", encode(Wake{crypto::newId<WakeId>()}), reader<Wake>());
        row("Signin", encode(Signin{u"a@b"_s, crypto::SecretBytes::copyOf("p")}).reveal().toByteArray(),
            reader<Signin>());
        row("Second", encode(Second{crypto::newId<LinkToken>(), SecondMethod::Backup, u"x"_s}), reader<Second>());
        row("SigninStep", encode(SigninStep{crypto::newId<LinkToken>(), NextStep::Second, {SecondMethod::Push}}),
            reader<SigninStep>());
        const auto id = crypto::newId<CaseId>();
        const auto ticket = crypto::newId<CaseTicket>();
        row("CheckOpen", encode(CheckOpen{crypto::newId<CaseToken>(), hash, ticket}), reader<CheckOpen>());
        row("Case", encode(checkCase()), reader<Case>());
        row("CheckRefuse", encode(CheckRefuse{id, ticket}), reader<CheckRefuse>());
        row("CheckNumber", encode(CheckNumber{id, ticket, u"+41790001234"_s, u"it"_s}), reader<CheckNumber>());
        row("CheckSent", encode(CheckSent{std::chrono::seconds(30), 5}), reader<CheckSent>());
        row("Confirm", encode(Confirm{id, ticket, u"012345"_s, crypto::P256Private::generate().publicKey()}),
            reader<Confirm>());
        row("CheckFetch", encode(CheckFetch{id, nonce}), reader<CheckFetch>());
        row("CheckWithdraw", encode(CheckWithdraw{id}), reader<CheckWithdraw>());
        row("CheckState", encode(checkState()), reader<CheckState>(),
            {u"deletes"_s, u"upload"_s, u"again"_s, u"flaw"_s, u"left"_s, u"verdict"_s, u"email"_s, u"receipt"_s});
        row("Receipt", encode(Receipt{id, u"7Q4-M2K"_s, Ending::Late, {{FileKind::Front, hash}}, now}),
            reader<Receipt>());
        row("Manifest", encode(manifest()), reader<Manifest>());
        row("Submit", encode(submission()), reader<Submit>());
        row("Problem", encode(Problem{401, u"wrong-code"_s, u"No"_s, std::chrono::seconds(3), 4}),
            [](QByteArrayView json) { return readProblem(json).has_value(); }, {u"retryAfter"_s, u"left"_s});
    }
    void strict()
    {
        QFETCH(QByteArray, json);
        QFETCH(Decoded, decoded);
        QFETCH(QStringList, optional);
        QVERIFY(decoded(json));
        QVERIFY(!decoded(json + ' ' + json));
        QVERIFY(!decoded(json.chopped(1)));
        QVERIFY(!decoded('[' + json + ']'));
        const auto object = QJsonDocument::fromJson(json).object();
        const auto bytes
            = [](const QJsonObject &changed) { return QJsonDocument(changed).toJson(QJsonDocument::Compact); };
        auto extra = object;
        extra.insert(u"zz"_s, 1);
        QVERIFY(!decoded(bytes(extra)));
        for (auto member = object.begin(); member != object.end(); ++member) {
            auto without = object;
            without.remove(member.key());
            QVERIFY2(
                decoded(bytes(without)) == optional.contains(member.key()), qPrintable(u"without "_s + member.key()));
            // None of these is right for any member of any message.
            for (const auto &wrong : {QJsonValue(), QJsonValue(-1.5), QJsonValue(QJsonArray{QJsonArray{}}),
                     QJsonValue(QString(9000, u'x')), QJsonValue(QJsonObject{{u"zz"_s, 1}})}) {
                auto changed = object;
                changed[member.key()] = wrong;
                QVERIFY2(!decoded(bytes(changed)), qPrintable(member.key()));
            }
            auto twice = json.chopped(1) + ",\"" + member.key().toUtf8() + "\":1}";
            QVERIFY2(!decoded(twice), qPrintable(u"twice "_s + member.key()));
        }
    }

    void roundTrip()
    {
        const auto before = challenge();
        QCOMPARE(*decode<Challenge>(encode(before)), before);
        const auto full = state();
        QCOMPARE(encode(*decode<State>(encode(full))), encode(full));
    }

    void suspendedPhonesAreNames_data()
    {
        QTest::addColumn<QJsonValue>("suspended");
        QTest::addColumn<bool>("good");
        QTest::newRow("one") << QJsonValue(QJsonArray{u"Old phone"_s}) << true;
        QTest::newRow("none is absent") << QJsonValue(QJsonArray()) << false;
        QTest::newRow("number") << QJsonValue(QJsonArray{1}) << false;
        QTest::newRow("control") << QJsonValue(QJsonArray{u"Old\nphone"_s}) << false;
        QTest::newRow("too long") << QJsonValue(QJsonArray{QString(101, u'x')}) << false;
        QTest::newRow("too many") << QJsonValue(QJsonArray::fromStringList(QStringList(11, u"x"_s))) << false;
    }
    void suspendedPhonesAreNames()
    {
        QFETCH(QJsonValue, suspended);
        QFETCH(bool, good);
        auto object = QJsonDocument::fromJson(encode(state())).object();
        object[u"suspended"_s] = suspended;
        QCOMPARE(decode<State>(QJsonDocument(object).toJson()).has_value(), good);
    }

    void challengeDigitsFollowTheMode()
    {
        for (const auto &[mode, digits] :
            {std::pair{Mode::Tap, 3}, {Mode::Tap, 6}, {Mode::Match, 0}, {Mode::Match, 6}, {Mode::Strict, 3}}) {
            auto wrong = challenge();
            wrong.mode = mode;
            wrong.digits = digits;
            QVERIFY(!decode<Challenge>(encode(wrong)));
        }
        auto change = challenge();
        change.purpose = Purpose::Factors;
        QVERIFY(!decode<Challenge>(encode(change))); // three digits are too few for that
        change.mode = Mode::Strict;
        change.digits = 6;
        QCOMPARE(*decode<Challenge>(encode(change)), change);
        auto spelled = QJsonDocument::fromJson(encode(challenge())).object();
        spelled[u"purpose"_s] = u"signin"_s;
        QVERIFY(!decode<Challenge>(QJsonDocument(spelled).toJson()));
        auto ended = challenge();
        ended.expires = ended.created;
        QVERIFY(!decode<Challenge>(encode(ended)));
        auto twice = challenge();
        twice.unusual = {Unusual::NewPlace, Unusual::NewPlace};
        QVERIFY(!decode<Challenge>(encode(twice)));
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("right");
        QTest::newRow("none") << u""_s << true;
        QTest::newRow("three") << u"007"_s << true;
        QTest::newRow("six") << u"123456"_s << true;
        QTest::newRow("one") << u"1"_s << false;
        QTest::newRow("letters") << u"12a"_s << false;
        QTest::newRow("other digits") << u"١٢٣"_s << false;
        QTest::newRow("signed") << u"+12"_s << false;
    }
    void numbers()
    {
        QFETCH(QString, number);
        QFETCH(bool, right);
        QCOMPARE(decode<Approve>(encode(Approve{device, hash, number, 1})).has_value(), right);
    }

    void countersGrowFromOne()
    {
        QVERIFY(!decode<Approve>(encode(Approve{device, hash, {}, 0})));
        QVERIFY(!decode<Deny>(encode(Deny{device, hash, DenyReason::NotMe, -1})));
    }

    void installationOfTwoManagersCannotBeJoined()
    {
        const auto own = crypto::SecretBytes::copyOf(QByteArray(32, 'i'));
        const auto here = installationId(own, hash);
        QCOMPARE(here.size(), InstallationSize);
        QCOMPARE(installationId(own, hash), here);
        QVERIFY(installationId(own, QByteArray(32, 's')) != here);
        QVERIFY(installationId(crypto::SecretBytes::copyOf(QByteArray(32, 'j')), hash) != here);
    }

    void enrolProof()
    {
        const auto possession = crypto::P256Private::generate();
        const auto verification = crypto::P256Private::generate();
        Enrol enrol{crypto::newId<LinkToken>(), hash, u"Phone"_s, u"Android"_s, u"1"_s, Storage::Tee,
            crypto::randomBytes(16), possession.publicKey(), verification.publicKey(),
            crypto::SealingPair::generate().publicKey(), {}};
        const auto kid = enrolKid(possession.publicKey());
        enrol.proof = verification.sign(enrolTranscript(enrol));
        QVERIFY(readEnrol(sign(enrol, kid, possession)));
        // Signed by a key that is not the one inside.
        QVERIFY(!readEnrol(sign(enrol, kid, verification)));
        // A proof for another Manager.
        auto moved = enrol;
        moved.server = crypto::randomBytes(32);
        QCOMPARE(readEnrol(sign(moved, kid, possession)).error().fault, base::Fault::WrongKey);
        // One key for both purposes.
        auto one = enrol;
        one.verification = possession.publicKey();
        one.proof = possession.sign(enrolTranscript(one));
        QCOMPARE(readEnrol(sign(one, kid, possession)).error().fault, base::Fault::Malformed);
    }

    void everyWordHasItsText()
    {
        for (int value = int(Type::Enrol); value <= int(Type::Revoke); ++value)
            QCOMPARE(*fromText<Type>(QString(toText(Type(value)))), Type(value));
        for (int value = 0; value <= int(Outcome::Suspended); ++value)
            QCOMPARE(*fromText<Outcome>(QString(toText(Outcome(value)))), Outcome(value));
        QVERIFY(!fromText<Mode>(u"TAP"));
        QVERIFY(!fromText<Mode>(u""));
    }
};

QTEST_APPLESS_MAIN(MessagesTest)
#include "messages.moc"
