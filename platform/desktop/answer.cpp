#include "platform/desktop/answer.h"

using namespace Qt::StringLiterals;

namespace platform {
namespace {

QJsonObject failed(const QString &kind, const QString &why)
{
    return {{u"ok"_s, false}, {u"error"_s, kind}, {u"text"_s, why}};
}

} // namespace

QJsonObject done(QJsonObject more)
{
    more[u"ok"_s] = true;
    return more;
}

QJsonObject notFound(const QString &why)
{
    return failed(u"not-found"_s, why);
}

QJsonObject refused(const QString &why)
{
    return failed(u"refused"_s, why);
}

QJsonObject misused(const QString &why)
{
    return failed(u"usage"_s, why);
}

} // namespace platform
