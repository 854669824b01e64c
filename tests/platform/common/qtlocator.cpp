#include "platform/common/qtlocator.h"

#include <QGeoPositionInfoSource>
#include <QPointer>
#include <QTest>

using namespace std::chrono_literals;
using base::Fault;
using Answer = base::Result<check::Position>;

namespace {

/// Positioning that says what the test wants, once it is asked.
class Source : public QGeoPositionInfoSource {
public:
    using QGeoPositionInfoSource::QGeoPositionInfoSource;

    Error now = NoError;
    int asked = 0;
    int patience = 0;

    QGeoPositionInfo lastKnownPosition(bool) const override { return {}; }
    PositioningMethods supportedPositioningMethods() const override { return AllPositioningMethods; }
    int minimumUpdateInterval() const override { return 0; }
    Error error() const override { return now; }
    void startUpdates() override { }
    void stopUpdates() override { }
    void requestUpdate(int timeout) override
    {
        ++asked;
        patience = timeout;
    }
    void fail(Error error)
    {
        now = error;
        Q_EMIT errorOccurred(error);
    }
    void find(double latitude, double longitude, std::optional<double> accuracy)
    {
        QGeoPositionInfo info(QGeoCoordinate(latitude, longitude), QDateTime::currentDateTimeUtc());
        if (accuracy)
            info.setAttribute(QGeoPositionInfo::HorizontalAccuracy, *accuracy);
        Q_EMIT positionUpdated(info);
    }
};

struct Place {
    QPointer<Source> source;
    QGeoPositionInfoSource::Error atOnce = QGeoPositionInfoSource::NoError;
    platform::QtLocator locator{[this](QObject *parent) {
                                    source = new Source(parent);
                                    source->now = atOnce;
                                    return source.data();
                                },
        7s};
};

} // namespace

class QtLocatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesThePositionOnce()
    {
        Place place;
        const QFuture<Answer> answer = place.locator.locate();
        QVERIFY(!answer.isFinished());
        QCOMPARE(place.source->asked, 1);
        QCOMPARE(place.source->patience, 7000);
        place.source->find(46.5191, 6.6335, 12);
        place.source->find(1, 1, 1); // another, before it is gone
        QVERIFY(answer.isFinished());
        const Answer found = answer.result();
        QVERIFY(found);
        QCOMPARE(found->latitude, 46.5191);
        QCOMPARE(found->longitude, 6.6335);
        QCOMPARE(found->accuracy, 12.0);
        QTRY_VERIFY(!place.source); // the system is not asked any longer
    }

    void withoutAccuracyItIsATown()
    {
        Place place;
        const QFuture<Answer> answer = place.locator.locate();
        place.source->find(46.5, 6.6, std::nullopt);
        QCOMPARE(answer.result()->accuracy, 5000.0);
    }

    void noPositionIsNone()
    {
        Place place;
        const QFuture<Answer> answer = place.locator.locate();
        place.source->find(qQNaN(), qQNaN(), 10);
        QCOMPARE(answer.result().error().fault, Fault::NotFound);
    }

    void saysWhyThereIsNone_data()
    {
        using Source = QGeoPositionInfoSource;
        QTest::addColumn<int>("error");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("not allowed") << int(Source::AccessError) << Fault::Refused;
        QTest::newRow("not in time") << int(Source::UpdateTimeoutError) << Fault::NotFound;
        QTest::newRow("switched off") << int(Source::ClosedError) << Fault::Unavailable;
        QTest::newRow("something else") << int(Source::UnknownSourceError) << Fault::Unavailable;
    }

    void saysWhyThereIsNone()
    {
        QFETCH(int, error);
        QFETCH(Fault, fault);
        Place place;
        const QFuture<Answer> answer = place.locator.locate();
        place.source->fail(QGeoPositionInfoSource::Error(error));
        QVERIFY(answer.isFinished());
        QCOMPARE(answer.result().error().fault, fault);

        Place broken; // from the beginning: nobody says it again
        broken.atOnce = QGeoPositionInfoSource::Error(error);
        const QFuture<Answer> atOnce = broken.locator.locate();
        QCOMPARE(atOnce.result().error().fault, fault);
        QCOMPARE(broken.source->asked, 0);
    }

    void withoutAnySource()
    {
        platform::QtLocator locator([](QObject *) -> QGeoPositionInfoSource * { return nullptr; });
        QCOMPARE(locator.locate().result().error().fault, Fault::Unavailable);
    }

    void goneBeforeItAnswers()
    {
        auto place = std::make_unique<Place>();
        const QFuture<Answer> answer = place->locator.locate();
        place.reset();
        QCOMPARE(answer.result().error().fault, Fault::Unavailable);
    }
};

QTEST_MAIN(QtLocatorTest)
#include "qtlocator.moc"
