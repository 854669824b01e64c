#include "app/servercall.h"

using namespace Qt::StringLiterals;
using base::fail;
using base::Fault;

namespace app {
namespace {

bool hasType(const HttpAnswer &answer, QByteArrayView type)
{
    const auto said = answer.contentType.split(';').first().trimmed().toLower();
    return QByteArrayView(said) == type;
}

} // namespace

base::Result<QByteArray> bodyOf(const base::Result<HttpAnswer> &answer, QByteArrayView type)
{
    if (!answer)
        return tl::unexpected(answer.error());
    const auto said = u"http: status "_s + QString::number(answer->status);
    switch (answer->status) {
    case 200:
        if (!hasType(*answer, type))
            return fail(Fault::Malformed, u"http: another content type"_s);
        return answer->body;
    case 404:
        return fail(Fault::NotFound, said);
    case 410:
        return fail(Fault::Expired, said);
    case 408:
    case 429:
        return fail(Fault::Unavailable, said);
    default:
        return fail(answer->status >= 500 ? Fault::Unavailable
                : answer->status >= 400   ? Fault::Refused
                                          : Fault::Malformed,
            said);
    }
}

std::optional<protocol::Problem> problemOf(const base::Result<HttpAnswer> &answer)
{
    if (!answer || !hasType(*answer, "application/problem+json"))
        return std::nullopt;
    const auto problem = protocol::readProblem(answer->body);
    return problem && problem->status == answer->status ? std::optional(*problem) : std::nullopt;
}

} // namespace app
