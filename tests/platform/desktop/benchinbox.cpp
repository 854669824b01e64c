#include "platform/desktop/benchinbox.h"

#include "platform/desktop/benchclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace platform;

class BenchInboxTest : public QObject {
    Q_OBJECT

    const QString m_origin = u"https://id.kauth.example"_s;
    const protocol::WakeId m_wake = *protocol::WakeId::fromBytes(QByteArray(16, 'w'));

private Q_SLOTS:
    void brings_data()
    {
        QTest::addColumn<PushMode>("mode");
        QTest::addColumn<int>("atOnce");
        QTest::addColumn<int>("afterFour");
        QTest::newRow("deliver") << PushMode::Deliver << 1 << 1;
        QTest::newRow("delay") << PushMode::Delay << 0 << 1;
        QTest::newRow("drop") << PushMode::Drop << 0 << 0;
        QTest::newRow("duplicate") << PushMode::Duplicate << 2 << 2;
    }

    void brings()
    {
        QFETCH(PushMode, mode);
        StillClock clock(base::Instant{});
        EventLog log;
        const QSignalSpy events(&log, &EventLog::added);
        BenchInbox inbox(clock, log);
        const QSignalSpy woken(&inbox, &app::Inbox::woken);
        inbox.set(mode, 4s);
        inbox.pass(m_origin, m_wake);
        QTEST(int(woken.count()), "atOnce");
        QVERIFY(!events.isEmpty());
        clock.advance(3999ms);
        QTEST(int(woken.count()), "atOnce");
        clock.advance(1ms);
        QTEST(int(woken.count()), "afterFour");
        for (const QList<QVariant> &event : events)
            QVERIFY(!event[0].value<Event>().text.contains(m_wake.toText()));
    }

    void whatWaitsComesWhenNothingDelaysItAnyMore()
    {
        StillClock clock(base::Instant{});
        EventLog log;
        BenchInbox inbox(clock, log);
        const QSignalSpy woken(&inbox, &app::Inbox::woken);
        QList<int> waiting;
        connect(&inbox, &BenchInbox::waitingChanged, this, [&](int count) { waiting += count; });
        inbox.set(PushMode::Delay, 10s);
        inbox.pass(m_origin, m_wake);
        inbox.pass(m_origin, m_wake);
        QCOMPARE(inbox.waiting(), 2);
        inbox.set(PushMode::Deliver, 10s);
        QCOMPARE(woken.count(), 2);
        clock.advance(20s);
        QCOMPARE(woken.count(), 2); // not a second time
        QCOMPARE(waiting, (QList<int>{1, 2, 0}));
    }
};

QTEST_GUILESS_MAIN(BenchInboxTest)
#include "benchinbox.moc"
