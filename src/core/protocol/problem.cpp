#include "core/protocol/problem.h"

#include "core/protocol/fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace protocol {
namespace {

constexpr int MaxRetry = 24 * 60 * 60;
constexpr int MaxLeft = 100;

bool isCode(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

} // namespace

QByteArray encode(const Problem &problem)
{
    QJsonObject object{{u"type"_s, u"about:blank"_s}, {u"title"_s, problem.title}, {u"status"_s, problem.status},
        {u"code"_s, problem.code}};
    if (problem.retryAfter)
        object.insert(u"retryAfter"_s, qint64(problem.retryAfter->count()));
    if (problem.left)
        object.insert(u"left"_s, *problem.left);
    return base::writeJson(object);
}

base::Result<Problem> readProblem(QByteArrayView json)
{
    auto reader = open(json);
    if (!reader)
        return tl::unexpected(reader.error());
    if (reader->string(u"type", MaxText) != u"about:blank")
        reader->refuse(u"type", u"not about:blank");
    Problem problem{.status = int(reader->integer(u"status", 400, 599)),
        .code = reader->string(u"code", MaxShortText),
        .title = reader->string(u"title", MaxText)};
    if (!isCode(problem.code))
        reader->refuse(u"code", u"not a code");
    if (const auto seconds = reader->optionalInteger(u"retryAfter", 0, MaxRetry))
        problem.retryAfter = std::chrono::seconds(*seconds);
    if (const auto left = reader->optionalInteger(u"left", 0, MaxLeft))
        problem.left = int(*left);
    if (const auto read = reader->finish(); !read)
        return tl::unexpected(read.error());
    return problem;
}

} // namespace protocol
