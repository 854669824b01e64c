#include "platform/desktop/benchnetwork.h"

#include "platform/desktop/benchclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace platform;
using app::HttpAnswer;
using Answered = QFuture<base::Result<HttpAnswer>>;

namespace {

/// The other side: notes what arrives, and answers when told.
class FarSide : public app::Http {
public:
    struct FarChannel : app::Channel {
        QByteArrayList sent;
        void send(const QByteArray &text) override { sent += text; }
    };

    Answered send(app::HttpRequest request) override
    {
        arrived += request.path;
        auto promise = std::make_shared<QPromise<base::Result<HttpAnswer>>>();
        promise->start();
        waiting += promise;
        if (answersAtOnce)
            answer();
        return promise->future();
    }
    std::unique_ptr<app::Channel> openChannel(QString, QString) override
    {
        auto made = std::make_unique<FarChannel>();
        channel = made.get();
        return made;
    }
    void answer()
    {
        const auto promise = waiting.takeFirst();
        promise->addResult(HttpAnswer{200, {}, "yes"});
        promise->finish();
    }

    QStringList arrived;
    QList<std::shared_ptr<QPromise<base::Result<HttpAnswer>>>> waiting;
    FarChannel *channel = nullptr;
    bool answersAtOnce = true;
};

} // namespace

class BenchNetworkTest : public QObject {
    Q_OBJECT

    StillClock m_clock{base::Instant{}};
    EventLog m_log;
    FarSide m_far;
    std::unique_ptr<BenchNetwork> m_network;

    Answered ask(const QString &path = u"/v1/fetch"_s)
    {
        return m_network->send({u"https://secret.example"_s, path, "body", "application/jose"});
    }

private Q_SLOTS:
    void init()
    {
        m_far = {};
        m_network = std::make_unique<BenchNetwork>(BenchNetwork::Around{m_far, m_clock, m_log});
    }

    void onPassesOn()
    {
        const QSignalSpy events(&m_log, &EventLog::added);
        const Answered answer = ask();
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result()->body, QByteArray("yes"));
        QCOMPARE(events.count(), 1);
        const QString line = events[0][0].value<Event>().text;
        QVERIFY2(line.startsWith(u"POST /v1/fetch 200"_s), qPrintable(line));
        QVERIFY(!line.contains(u"secret.example"_s) && !line.contains(u"body"_s));
    }

    void offReachesNobody()
    {
        m_network->set(NetworkMode::Off, 0s, 0);
        const Answered answer = ask();
        QVERIFY(!answer.isFinished()); // as from a real network, never within the call
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result().error().fault, base::Fault::Unavailable);
        QVERIFY(m_far.arrived.isEmpty());
    }

    void goingOffLosesAnAnswerTheOtherSideHasGiven()
    {
        m_far.answersAtOnce = false;
        const Answered answer = ask(u"/v1/answer"_s);
        QCOMPARE(m_far.arrived, QStringList{u"/v1/answer"_s});
        m_network->set(NetworkMode::Off, 0s, 0);
        QVERIFY(answer.isFinished());
        QCOMPARE(answer.result().error().fault, base::Fault::Unavailable);
        m_far.answer();
        QTest::qWait(10);
        QVERIFY(!answer.result());
    }

    void slowIsLateBothWays()
    {
        m_network->set(NetworkMode::Slow, 600ms, 0);
        const Answered answer = ask();
        m_clock.advance(599ms);
        QVERIFY(m_far.arrived.isEmpty());
        m_clock.advance(1ms);
        QCOMPARE(m_far.arrived.size(), 1);
        QTest::qWait(10); // the other side's answer is on its way now
        QVERIFY(!answer.isFinished());
        m_clock.advance(600ms);
        QVERIFY(answer.isFinished());
        QVERIFY(answer.result());
    }

    void lossIsSilenceUntilTheTimeIsOver()
    {
        m_network->set(NetworkMode::Slow, 0s, 100);
        const Answered answer = ask();
        m_clock.advance(9s);
        QVERIFY(!answer.isFinished());
        m_clock.advance(1s);
        QVERIFY(answer.isFinished());
        QCOMPARE(answer.result().error().fault, base::Fault::Unavailable);
        QVERIFY(m_far.arrived.isEmpty());
    }

    void channelFollowsTheNetwork()
    {
        const auto channel = m_network->openChannel(u"https://secret.example"_s, u"/v1/channel"_s);
        const QSignalSpy received(channel.get(), &app::Channel::received);
        const QSignalSpy closed(channel.get(), &app::Channel::closed);
        channel->send("hello");
        QCOMPARE(m_far.channel->sent, QByteArrayList{"hello"});
        Q_EMIT m_far.channel->received("greeting");
        QCOMPARE(received.count(), 1);
        m_network->set(NetworkMode::Slow, 300ms, 0);
        Q_EMIT m_far.channel->received("late");
        QCOMPARE(received.count(), 1);
        m_clock.advance(300ms);
        QCOMPARE(received.count(), 2);
        channel->send("never");
        m_network->set(NetworkMode::Off, 0s, 0);
        QCOMPARE(closed.count(), 1);
        m_clock.advance(1s);
        QCOMPARE(closed.count(), 1);
        const auto none = m_network->openChannel(u"https://secret.example"_s, u"/v1/channel"_s);
        const QSignalSpy noneClosed(none.get(), &app::Channel::closed);
        QTRY_COMPARE(noneClosed.count(), 1);
    }
};

QTEST_GUILESS_MAIN(BenchNetworkTest)
#include "benchnetwork.moc"
