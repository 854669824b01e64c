#include "platform/common/qtlocator.h"

#include <QGeoPositionInfoSource>
#include <QPromise>

#include <memory>

using namespace Qt::StringLiterals;

namespace platform {
namespace {

using Answer = base::Result<check::Position>;

/// One question: it answers once, then it is gone.
class Asked : public QObject {
public:
    using QObject::QObject;

    [[nodiscard]] QFuture<Answer> future() const { return m_promise.future(); }
    void answer(const Answer &answer)
    {
        if (std::exchange(m_answered, true))
            return;
        m_promise.addResult(answer);
        m_promise.finish();
        deleteLater();
    }
    ~Asked() override { answer(base::fail(base::Fault::Unavailable, u"location: nobody asks any more"_s)); }

private:
    QPromise<Answer> m_promise;
    bool m_answered = false;
};

Answer positionOf(const QGeoPositionInfo &info)
{
    // A source that does not know how well it knows is believed to know the town.
    constexpr double unknownAccuracy = 5000;
    const QGeoCoordinate at = info.coordinate();
    if (!at.isValid())
        return base::fail(base::Fault::NotFound, u"location: no fix"_s);
    const bool known = info.hasAttribute(QGeoPositionInfo::HorizontalAccuracy);
    return check::Position{
        at.latitude(), at.longitude(), known ? info.attribute(QGeoPositionInfo::HorizontalAccuracy) : unknownAccuracy};
}

Answer refusalOf(QGeoPositionInfoSource::Error error)
{
    using Source = QGeoPositionInfoSource;
    if (error == Source::AccessError)
        return base::fail(base::Fault::Refused, u"location: not allowed"_s);
    if (error == Source::UpdateTimeoutError)
        return base::fail(base::Fault::NotFound, u"location: no fix in time"_s);
    return base::fail(base::Fault::Unavailable, u"location: the source closed"_s);
}

} // namespace

QtLocator::QtLocator(Open open, std::chrono::milliseconds patience)
    : m_open(std::move(open))
    , m_patience(patience)
{
}

QFuture<base::Result<check::Position>> QtLocator::locate()
{
    auto *asked = new Asked(this);
    const QFuture<Answer> future = asked->future();
    QGeoPositionInfoSource *source = m_open(asked);
    if (!source) {
        asked->answer(base::fail(base::Fault::Unavailable, u"location: this system has no positioning"_s));
        return future;
    }
    connect(source, &QGeoPositionInfoSource::positionUpdated, asked,
        [asked](const QGeoPositionInfo &info) { asked->answer(positionOf(info)); });
    connect(source, &QGeoPositionInfoSource::errorOccurred, asked, [asked](QGeoPositionInfoSource::Error error) {
        if (error != QGeoPositionInfoSource::NoError)
            asked->answer(refusalOf(error));
    });
    if (const auto error = source->error(); error != QGeoPositionInfoSource::NoError)
        asked->answer(refusalOf(error)); // said before anybody could listen
    else
        source->requestUpdate(int(m_patience.count()));
    return future;
}

QGeoPositionInfoSource *QtLocator::systemSource(QObject *parent)
{
    return QGeoPositionInfoSource::createDefaultSource(parent);
}

} // namespace platform
