#include "manager/desk.h"

#include "core/base/json.h"
#include "core/crypto/hash.h"
#include "manager/http/problem.h"
#include "manager/http/securityheaders.h"

namespace manager {

using namespace Qt::StringLiterals;

namespace {
Reply reply(int status, const char *type, QByteArray body)
{
    Reply made;
    made.status = status;
    made.headers = {{"Content-Type", type}};
    made.body = std::move(body);
    return made;
}
} // namespace

Desk::Desk(Config told, Keys own, Channels::Line line, std::function<base::Instant()> clock)
    : config(std::move(told))
    , keys(std::move(own))
    , passwords(keys.purpose("password"))
    , backups(keys.purpose("backup"))
    , csrfKey(keys.purpose("csrf"))
    , laneKey(keys.purpose("lane"))
    , channels(std::move(line))
    , systemClock(std::move(clock))
{
}

Reply json(const QJsonObject &object)
{
    return reply(200, "application/json", base::writeJson(object));
}

Reply jose(const QByteArray &envelope)
{
    return reply(200, "application/jose", envelope);
}

Reply refusal(const protocol::Problem &problem)
{
    Reply made = reply(problem.status, "application/problem+json", protocol::encode(problem));
    if (problem.retryAfter) {
        made.headers.append(Pair{"Retry-After", QByteArray::number(qint64(problem.retryAfter->count()))});
    }
    return made;
}

Reply refusal(int status, QLatin1StringView code)
{
    return problem(status, QByteArray(code.data(), code.size()));
}

Reply waitReply(base::Instant until, base::Instant now)
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(until - now);
    return refusal({429, u"wait"_s, u"Too Many Requests"_s, std::max(left, std::chrono::seconds(1)), {}});
}

void note(store::Database &database, const Visit &visit, const Note &what)
{
    if (visit.withoutAudit) {
        return;
    }
    QJsonObject personal{{u"browser"_s, visit.agent.browser}, {u"system"_s, visit.agent.system},
        {u"address"_s, visit.address}, {u"place"_s, visit.place}};
    store::append(database, {what.account, what.kind, what.detail, personal}, visit.now);
}

QString agentText(const rules::Agent &agent)
{
    return agent.browser + " on "_L1 + agent.system;
}

QByteArray laneKey(const Desk &desk, const QString &what)
{
    return crypto::hmacSha256(desk.laneKey, what.toUtf8()).first(16);
}

} // namespace manager
