// The examples of PROTOCOL.md are what the code writes and reads.
#include "core/base/encoding.h"
#include "core/protocol/answer.h"
#include "core/protocol/challenge.h"
#include "core/protocol/channel.h"
#include "core/protocol/enrol.h"
#include "core/protocol/fetch.h"
#include "core/protocol/offer.h"
#include "core/protocol/problem.h"
#include "core/protocol/sealed.h"
#include "core/protocol/signin.h"
#include "core/protocol/submission.h"
#include "core/protocol/successor.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace protocol;

class DocumentTest : public QObject {
    Q_OBJECT

    struct Example {
        QByteArray json;
        QByteArray envelope;
        QByteArray text;
    };
    QMap<QString, Example> m_examples;
    QMap<QString, QByteArray> m_keys;
    QSet<QString> m_seen;

    Example example(const char *name)
    {
        m_seen.insert(QString::fromLatin1(name));
        return m_examples.value(QString::fromLatin1(name));
    }

    crypto::Ed25519Private server() const
    {
        return *crypto::Ed25519Private::fromBytes(crypto::SecretBytes::copyOf(m_keys[u"server"_s]));
    }
    crypto::P256Private phone(const QString &name) const
    {
        return *crypto::P256Private::fromBytes(crypto::SecretBytes::copyOf(m_keys[name]));
    }
    crypto::SealingPair sealing() const
    {
        return *crypto::SealingPair::fromBytes(crypto::SecretBytes::copyOf(m_keys[u"sealing"_s]));
    }
    QByteArray device()
    {
        const auto enrolled = decode<Enrolled>(m_examples[u"Enrolled"_s].json);
        return enrolled ? enrolled->device.toText().toLatin1() : QByteArray();
    }

    template <class M> void fromPhone(const char *name, const QString &key)
    {
        const auto shown = example(name);
        const auto message = read<M>(shown.envelope, device(), phone(key).publicKey());
        QVERIFY2(message, name);
        QCOMPARE(encode(*message), shown.json);
        // The other key of the phone does not open it.
        const auto other = phone(key == u"possession"_s ? u"verification"_s : u"possession"_s).publicKey();
        QCOMPARE(read<M>(shown.envelope, device(), other).error().fault, base::Fault::WrongKey);
    }

    template <class M> void fromManager(const char *name)
    {
        const auto shown = example(name);
        const auto message = read<M>(shown.envelope, server().publicKey());
        QVERIFY2(message, name);
        QCOMPARE(encode(*message), shown.json);
        QCOMPARE(sign(*message, server()), shown.envelope); // Ed25519: the same bytes every time
    }

    template <class M> void fromCase(const char *name)
    {
        const auto shown = example(name);
        const auto kid = decode<Case>(m_examples[u"Case"_s].json)->id.toText().toLatin1();
        const auto message = read<M>(shown.envelope, kid, phone(u"case"_s).publicKey());
        QVERIFY2(message, name);
        QCOMPARE(encode(*message), shown.json);
        QCOMPARE(read<M>(shown.envelope, kid, phone(u"possession"_s).publicKey()).error().fault, base::Fault::WrongKey);
    }

    template <class M> void plain(const char *name)
    {
        const auto shown = example(name);
        const auto message = decode<M>(shown.json);
        QVERIFY2(message, name);
        if constexpr (std::is_same_v<decltype(encode(*message)), crypto::SecretBytes>)
            QCOMPARE(encode(*message).reveal().toByteArray(), shown.json);
        else
            QCOMPARE(encode(*message), shown.json);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(K_TEST_DATA "/../../src/core/protocol/PROTOCOL.md"));
        QVERIFY(file.open(QFile::ReadOnly));
        const auto text = QString::fromUtf8(file.readAll());
        const auto examples = text.mid(text.indexOf(u"\n## Examples"_s));
        static const QRegularExpression key(
            u"^\\| (\\w+) \\([^|]*\\| `([0-9a-f]+)` \\|$"_s, QRegularExpression::MultilineOption);
        for (auto match = key.globalMatch(examples); match.hasNext();) {
            const auto found = match.next();
            m_keys[found.captured(1)] = *base::fromHex(found.captured(2).toLatin1());
        }
        const auto sections = examples.split(u"\n### "_s).mid(1);
        static const QRegularExpression block(
            u"```(\\w+)\n(.*?)\n```"_s, QRegularExpression::DotMatchesEverythingOption);
        for (const auto &section : sections) {
            Example found;
            for (auto match = block.globalMatch(section); match.hasNext();) {
                const auto part = match.next();
                auto &to = part.captured(1) == u"json" ? found.json
                    : part.captured(1) == u"jose"      ? found.envelope
                                                       : found.text;
                to = part.captured(2).toUtf8();
            }
            m_examples[section.section(u'\n', 0, 0)] = found;
        }
        QCOMPARE(m_keys.size(), 7);
        QVERIFY(m_examples.size() >= 20);
    }

    void phoneMessages()
    {
        fromPhone<Fetch>("Fetch", u"possession"_s);
        fromPhone<Approve>("Approve", u"verification"_s);
        fromPhone<Deny>("Deny", u"possession"_s);
        fromPhone<Kept>("Kept", u"possession"_s);
        fromPhone<Policy>("Policy", u"verification"_s);
        fromPhone<NewCodes>("NewCodes", u"verification"_s);
        fromPhone<Pause>("Pause", u"possession"_s);
        fromPhone<EndSession>("EndSession", u"possession"_s);
        fromPhone<protocol::Channel>("Channel", u"possession"_s);
    }

    void managerMessages()
    {
        fromManager<Challenge>("Challenge");
        fromManager<Challenge>("Challenge of a change");
        fromManager<State>("State");
        fromManager<Ack>("Ack");
        fromManager<Revoke>("Revoke");
    }

    void selfSigned()
    {
        const auto enrol = example("Enrol");
        const auto sent = readEnrol(enrol.envelope);
        QVERIFY(sent);
        QCOMPARE(encode(*sent), enrol.json);
        QCOMPARE(sent->possession, phone(u"possession"_s).publicKey());
        QCOMPARE(sent->verification, phone(u"verification"_s).publicKey());

        const auto enrolled = example("Enrolled");
        const auto answer = readEnrolled(enrolled.envelope, keyHash(server().publicKey()));
        QVERIFY(answer);
        QCOMPARE(encode(*answer), enrolled.json);
        QCOMPARE(answer->enrol, envelopeHash(enrol.envelope));
        QCOMPARE(readEnrolled(enrolled.envelope, QByteArray(32, 'x')).error().fault, base::Fault::WrongKey);

        const auto server = example("Server");
        const auto card = readServer(server.envelope);
        QVERIFY(card);
        QCOMPARE(encode(*card), server.json);

        const auto successor = example("Successor");
        const auto named = readSuccessor(successor.envelope, this->server().publicKey());
        QVERIFY(named);
        QCOMPARE(encode(*named), successor.json);
        const auto next = crypto::Ed25519Private::fromBytes(crypto::SecretBytes::copyOf(m_keys[u"next"_s]));
        QCOMPARE(succeed(this->server(), *next, named->time), successor.envelope);
    }

    void check()
    {
        const auto forms = QString::fromUtf8(example("CaseOffer").text).split(u'\n');
        QCOMPARE(forms.size(), 2);
        const auto offer = readCaseOffer(forms[0], Loopback::Refused);
        QVERIFY(offer);
        QCOMPARE(*readCaseOffer(forms[1], Loopback::Refused), *offer);
        QCOMPARE(format(*offer), forms[0]);
        QCOMPARE(formatLink(*offer), forms[1]);
        QVERIFY(signedBy(*offer, server().publicKey()));
        const auto reviewer = crypto::SealingPair::fromBytes(crypto::SecretBytes::copyOf(m_keys[u"reviewer"_s]));
        QCOMPARE(offer->reviewers, reviewersHash({reviewer->publicKey()}));

        const auto card = example("Case");
        const auto opened = readCase(card.envelope, *offer);
        QVERIFY(opened);
        QCOMPARE(encode(*opened), card.json);
        const auto confirm = example("Confirm");
        const auto confirmed = readConfirm(confirm.envelope);
        QVERIFY(confirmed);
        QCOMPARE(encode(*confirmed), confirm.json);
        QCOMPARE(confirmed->key, phone(u"case"_s).publicKey());
        plain<CheckOpen>("CheckOpen");
        plain<CheckRefuse>("CheckRefuse");
        plain<CheckNumber>("CheckNumber");
        plain<CheckSent>("CheckSent");
        fromCase<CheckFetch>("CheckFetch");
        fromCase<Manifest>("Manifest");
        fromCase<Submit>("Submit");
        fromCase<CheckWithdraw>("CheckWithdraw");
        fromManager<CheckState>("CheckState");
        fromManager<Receipt>("Receipt");
    }

    void withoutSignature()
    {
        plain<Signin>("Signin");
        plain<Second>("Second");
        plain<SigninStep>("SigninStep");
        plain<Greeting>("Greeting");
        plain<Wake>("Wake");
        const auto shown = example("Problem");
        const auto problem = readProblem(shown.json);
        QVERIFY(problem);
        QCOMPARE(encode(*problem), shown.json);
    }

    void numberCode()
    {
        const auto shown = example("Challenge of a change");
        const auto code = readNumberCode(QString::fromUtf8(shown.text));
        QVERIFY(code);
        QCOMPARE(code->challenge, envelopeHash(shown.envelope));
        QCOMPARE(format(*code).toUtf8(), shown.text);
    }

    void linkOffer()
    {
        const auto text = QString::fromUtf8(example("LinkOffer").text);
        const auto offer = readLinkOffer(text, Loopback::Refused);
        QVERIFY(offer);
        QCOMPARE(format(*offer), text);
        QCOMPARE(offer->keyHash, keyHash(server().publicKey()));
    }

    void whatRefersToWhat()
    {
        const auto challenge = m_examples[u"Challenge"_s].envelope;
        QCOMPARE(decode<Approve>(m_examples[u"Approve"_s].json)->challenge, envelopeHash(challenge));
        QCOMPARE(decode<Ack>(m_examples[u"Ack"_s].json)->answer, envelopeHash(m_examples[u"Approve"_s].envelope));
        QCOMPARE(decode<State>(m_examples[u"State"_s].json)->challenges, QByteArrayList{challenge});
    }

    void sealedForTheDevice()
    {
        const auto state = decode<State>(m_examples[u"State"_s].json);
        QVERIFY(state && state->seed && state->codes);
        const auto seed = openSeed(sealing(), state->seed->sealed);
        QVERIFY(seed);
        QCOMPARE(seed->reveal().toByteArray(), QByteArray("12345678901234567890"));
        const auto codes = openCodes(sealing(), state->codes->sealed);
        QVERIFY(codes);
        QCOMPARE(codes->reveal().toByteArray().split('\n').size(), 10);
        // One purpose does not open as the other.
        QCOMPARE(openCodes(sealing(), state->seed->sealed).error().fault, base::Fault::Malformed);
        QCOMPARE(openSeed(sealing(), state->codes->sealed).error().fault, base::Fault::Malformed);
    }

    void cleanupTestCase()
    {
        for (auto name = m_examples.keyBegin(); name != m_examples.keyEnd(); ++name)
            QVERIFY2(m_seen.contains(*name), qPrintable(*name + u": an example no test reads"_s));
    }
};

QTEST_APPLESS_MAIN(DocumentTest)
#include "document.moc"
