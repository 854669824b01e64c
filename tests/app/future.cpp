#include "app/future.h"

#include <QTest>

class FutureTest : public QObject {
    Q_OBJECT

    using Moved = std::unique_ptr<int>;

private Q_SLOTS:
    /// What can only be moved is taken out of its future: whoever waits for it must be called once all the same.
    void aMovedAnswerCallsOnce()
    {
        int calls = 0, got = 0;
        {
            app::Pending<Moved> pending;
            pending.future().then(this, [&](base::Result<Moved> answer) {
                ++calls;
                got = **answer;
            });
            pending.answer(std::make_unique<int>(42));
        }
        QCOMPARE(calls, 1);
        QCOMPARE(got, 42);
    }

    void theFirstAnswerCounts()
    {
        app::Pending<QString> pending;
        pending.answer(QStringLiteral("first"));
        pending.answer(QStringLiteral("second"));
        QCOMPARE(*pending.future().result(), QStringLiteral("first"));
    }

    void unansweredIsBroken()
    {
        QFuture<base::Result<void>> future;
        {
            const app::Pending<void> pending;
            future = pending.future();
        }
        QVERIFY(future.isFinished() && !future.isCanceled());
        QCOMPARE(future.result().error().fault, base::Fault::Broken);
    }
};

QTEST_GUILESS_MAIN(FutureTest)
#include "future.moc"
