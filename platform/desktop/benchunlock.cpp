#include "platform/desktop/benchunlock.h"

#include "platform/desktop/ready.h"

using namespace Qt::StringLiterals;

namespace platform {

BenchUnlock::BenchUnlock(EventLog &log)
    : m_log(log)
{
}

QFuture<base::Result<void>> BenchUnlock::ask(QString)
{
    const auto refuse = [this](base::Fault fault, const QString &what) {
        m_log.add(Event::Kind::Vault, what, Event::Level::Warning);
        return ready<void>(base::fail(fault, what));
    };
    switch (m_answer) {
    case Biometrics::Ok:
        m_log.add(Event::Kind::Vault, u"Biometrics: recognised"_s);
        return ready<void>({});
    case Biometrics::Fail:
        return refuse(base::Fault::Refused, u"Biometrics: not recognised"_s);
    case Biometrics::Cancel:
        return refuse(base::Fault::Refused, u"Biometrics: closed"_s);
    case Biometrics::None:
        break;
    }
    return refuse(base::Fault::Unavailable, u"Biometrics: none"_s);
}

} // namespace platform
