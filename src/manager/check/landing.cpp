#include "core/base/encoding.h"
#include "core/base/json.h"
#include "manager/check/opening.h"
#include "manager/check/routes.h"
#include "manager/web/signedin.h"

namespace manager {

using namespace Qt::StringLiterals;
using store::CheckCase;

namespace {

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(base::toBase64Url(bytes));
}

QLatin1StringView standOf(const CheckCase &what)
{
    return what.ending ? "over"_L1 : what.ticket.isEmpty() ? "open"_L1 : "opened"_L1;
}

/// What the page that a mail's link leads to may say of its case. The page names the case by the hash of the link's
/// token, and gets the hash of the code the Manager signed: neither the link nor the code is ever said here.
Step land(Desk &desk, store::Database &database, Visit &visit)
{
    base::ObjectReader reader(visit.body);
    const QByteArray token = reader.bytes(u"token", 32);
    if (!reader.finish()) {
        return {refusal(400, "malformed"_L1), {}, {}, {}};
    }
    const auto found = store::caseByToken(database, token);
    if (!found) {
        return {refusal(404, "no-case"_L1), {}, {}, {}};
    }
    const CheckCase what = asOf(*found, visit.now);
    return {
        json({{u"state"_s, standOf(what)}, {u"number"_s, what.number}, {u"reason"_s, protocol::toText(what.reason)},
            {u"requester"_s, what.requester}, {u"code"_s, text(protocol::offerHash(offerOf(desk, what)))},
            {u"created"_s, toJson(what.created)}, {u"expires"_s, toJson(what.expires)}, {u"now"_s, toJson(visit.now)}}),
        {}, {}, {}};
}

} // namespace

void addLandingRoutes(std::vector<Route> &to)
{
    to.push_back({"POST", "/web/check", Need::Nothing, land});
}

} // namespace manager
