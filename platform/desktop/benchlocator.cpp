#include "platform/desktop/benchlocator.h"

#include "platform/desktop/ready.h"

using namespace Qt::StringLiterals;

namespace platform {

BenchLocator::BenchLocator(EventLog &log)
    : m_log(log)
{
}

QFuture<base::Result<check::Position>> BenchLocator::locate()
{
    const auto refuse = [this](base::Fault fault, const QString &what) {
        m_log.add(Event::Kind::Phone, what, Event::Level::Warning);
        return ready<check::Position>(base::fail(fault, what));
    };
    switch (m_location.fix) {
    case Fix::Found:
        m_log.add(Event::Kind::Phone, u"Location: given"_s);
        return ready<check::Position>(check::Position{m_location.latitude, m_location.longitude, m_location.accuracy});
    case Fix::Refused:
        return refuse(base::Fault::Refused, u"Location: refused"_s);
    case Fix::None:
        break;
    }
    return refuse(base::Fault::NotFound, u"Location: no fix"_s);
}

} // namespace platform
