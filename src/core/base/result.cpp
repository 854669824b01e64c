#include "core/base/result.h"

namespace base {

QLatin1StringView name(Fault fault)
{
    switch (fault) {
    case Fault::Malformed:
        return QLatin1StringView("malformed");
    case Fault::Unsupported:
        return QLatin1StringView("unsupported");
    case Fault::WrongKey:
        return QLatin1StringView("wrong_key");
    case Fault::Expired:
        return QLatin1StringView("expired");
    case Fault::Refused:
        return QLatin1StringView("refused");
    case Fault::NotFound:
        return QLatin1StringView("not_found");
    case Fault::Unavailable:
        return QLatin1StringView("unavailable");
    case Fault::Broken:
        return QLatin1StringView("broken");
    }
    Q_UNREACHABLE();
}

} // namespace base
