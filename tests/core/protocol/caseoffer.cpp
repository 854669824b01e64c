#include "core/protocol/check.h"

#include "core/crypto/random.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace protocol;
using base::Fault;

namespace {

const base::Instant now = base::fromUnixMilliseconds(1792000000000);

/// A Manager with one reviewer, what it asks for, and the code it shows.
struct Asked {
    crypto::Ed25519Private server = crypto::Ed25519Private::generate();
    crypto::SealingPublic reviewer = crypto::SealingPair::generate().publicKey();
    Case content{crypto::newId<CaseId>(), u"7Q4-M2K"_s, CheckReason::TwoStepOff, u"Studio & Söhne"_s,
        u"lea@example.org"_s, server.publicKey(), {{crypto::newId<ReviewerId>(), reviewer}}, now,
        now + std::chrono::hours(1), now};
    CaseOffer offer
        = sign(CaseOffer{u"https://id.example.org:8443"_s, content.number, crypto::newId<CaseToken>(), content.reason,
                   content.requester, keyHash(server.publicKey()), reviewersHash({reviewer})},
            server);
};

} // namespace

class CaseOfferTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothForms()
    {
        const Asked asked;
        QCOMPARE(*readCaseOffer(format(asked.offer), Loopback::Refused), asked.offer);
        QVERIFY(formatLink(asked.offer).startsWith(u"https://id.example.org:8443/check?v=1&c=7Q4-M2K&t="_s));
        QCOMPARE(*readCaseOffer(formatLink(asked.offer), Loopback::Refused), asked.offer);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("link");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const QString &from, const QString &to, Fault fault, bool link = false) {
            QTest::newRow(name) << from << to << link << int(fault);
        };
        row("link offer", u"kauth://check"_s, u"kauth://link"_s, Fault::NotFound);
        row("otpauth", u"kauth:"_s, u"otpauth:"_s, Fault::NotFound);
        row("another page", u"/check?"_s, u"/help?"_s, Fault::NotFound, true);
        row("version 2", u"v=1"_s, u"v=2"_s, Fault::Unsupported);
        row("no version", u"v=1&"_s, u""_s, Fault::Malformed);
        row("unknown field", u"v=1"_s, u"v=1&x=1"_s, Fault::Malformed);
        row("no requester", u"&n=Studio%20%26%20S%C3%B6hne"_s, u""_s, Fault::Malformed);
        row("empty requester", u"&n=Studio%20%26%20S%C3%B6hne"_s, u"&n="_s, Fault::Malformed);
        row("case number of I and O", u"7Q4-M2K"_s, u"IO4-M2K"_s, Fault::Malformed);
        row("unknown reason", u"two_step_off"_s, u"curiosity"_s, Fault::Malformed);
        row("http", u"https%3A"_s, u"http%3A"_s, Fault::Refused);
        row("http link", u"https:"_s, u"http:"_s, Fault::Refused, true);
        row("two origins", u"v=1"_s, u"v=1&o=https%3A%2F%2Fevil.example"_s, Fault::Malformed, true);
        row("user info", u"https://"_s, u"https://id@"_s, Fault::Malformed, true);
    }
    void refused()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, link);
        QFETCH(int, fault);
        const Asked asked;
        const auto text = link ? formatLink(asked.offer) : format(asked.offer);
        QVERIFY(text.contains(from));
        auto changed = text;
        changed.replace(changed.indexOf(from), from.size(), to);
        const auto read = readCaseOffer(changed, Loopback::Refused);
        QVERIFY(!read);
        QCOMPARE(int(read.error().fault), fault);
    }

    void onlyWhatTheManagerSigned_data()
    {
        QTest::addColumn<std::function<void(CaseOffer &)>>("change");
        const auto row
            = [](const char *name, std::function<void(CaseOffer &)> change) { QTest::newRow(name) << change; };
        row("origin", [](CaseOffer &offer) { offer.origin = u"https://evil.example"_s; });
        row("number", [](CaseOffer &offer) { offer.number = u"7Q4-M2H"_s; });
        row("token", [](CaseOffer &offer) { offer.token = crypto::newId<CaseToken>(); });
        row("reason", [](CaseOffer &offer) { offer.reason = CheckReason::FirstPayout; });
        row("requester", [](CaseOffer &offer) { offer.requester = u"Your bank"_s; });
        row("server", [](CaseOffer &offer) { offer.keyHash[0] = char(offer.keyHash[0] ^ 1); });
        row("reviewers", [](CaseOffer &offer) { offer.reviewers[0] = char(offer.reviewers[0] ^ 1); });
        row("signature", [](CaseOffer &offer) { offer.signature[0] = char(offer.signature[0] ^ 1); });
    }
    void onlyWhatTheManagerSigned()
    {
        QFETCH(std::function<void(CaseOffer &)>, change);
        const Asked asked;
        QVERIFY(signedBy(asked.offer, asked.server.publicKey()));
        auto offer = asked.offer;
        change(offer);
        QVERIFY(!signedBy(offer, asked.server.publicKey()));
        QCOMPARE(readCase(sign(asked.content, asked.server), offer).error().fault, Fault::WrongKey);
    }

    void theCaseIsTheOffers()
    {
        const Asked asked;
        QCOMPARE(readCase(sign(asked.content, asked.server), asked.offer)->id, asked.content.id);
        // A reviewer that the code does not name, though the Manager signs for it.
        auto forged = asked.content;
        forged.reviewers.append({crypto::newId<ReviewerId>(), crypto::SealingPair::generate().publicKey()});
        QCOMPARE(readCase(sign(forged, asked.server), asked.offer).error().fault, Fault::WrongKey);
        forged = asked.content;
        forged.reviewers[0].key = crypto::SealingPair::generate().publicKey();
        QCOMPARE(readCase(sign(forged, asked.server), asked.offer).error().fault, Fault::WrongKey);
        forged = asked.content;
        forged.reason = CheckReason::BlockedOrder;
        QCOMPARE(readCase(sign(forged, asked.server), asked.offer).error().fault, Fault::WrongKey);
        // Another Manager's.
        const Asked other;
        QCOMPARE(readCase(sign(other.content, other.server), asked.offer).error().fault, Fault::WrongKey);
        forged = asked.content;
        forged.key = other.server.publicKey();
        QCOMPARE(readCase(sign(forged, other.server), asked.offer).error().fault, Fault::WrongKey);
    }

    void reviewersInAnyOrder()
    {
        const auto a = crypto::SealingPair::generate().publicKey();
        const auto b = crypto::SealingPair::generate().publicKey();
        QCOMPARE(reviewersHash({a, b}), reviewersHash({b, a}));
        QVERIFY(reviewersHash({a, b}) != reviewersHash({a}));
    }

    void numbers()
    {
        QCOMPARE(caseNumber(0), u"000-000"_s);
        QCOMPARE(caseNumber(0x3fffffff), u"ZZZ-ZZZ"_s);
        for (int i = 0; i < 1000; ++i)
            QVERIFY(isCaseNumber(caseNumber(crypto::randomBelow(1u << 30))));
        for (const auto &wrong : {u"7Q4M2K"_s, u"7Q4-M2"_s, u"7q4-M2K"_s, u"7Q4-M2U"_s, u"7Q4 M2K"_s})
            QVERIFY2(!isCaseNumber(wrong), qPrintable(wrong));
        for (const auto &right : {u"+41790001234"_s, u"+4179000"_s, u"+999999999999999"_s})
            QVERIFY2(isE164(right), qPrintable(right));
        for (const auto &wrong : {u"41790001234"_s, u"+0790001234"_s, u"+41 79 000"_s, u"+417900"_s,
                 u"+9999999999999999"_s, u"+4179000123a"_s, u""_s})
            QVERIFY2(!isE164(wrong), qPrintable(wrong));
    }
};

QTEST_APPLESS_MAIN(CaseOfferTest)
#include "caseoffer.moc"
