#include "manager/http/problem.h"

#include <algorithm>

namespace manager {
namespace {

struct Phrase {
    int status;
    const char *text;
};

constexpr Phrase phrases[] = {
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {411, "Length Required"},
    {412, "Precondition Failed"},
    {413, "Content Too Large"},
    {414, "URI Too Long"},
    {415, "Unsupported Media Type"},
    {417, "Expectation Failed"},
    {421, "Misdirected Request"},
    {422, "Unprocessable Content"},
    {426, "Upgrade Required"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {460, "Checksum Mismatch"},
    {500, "Internal Server Error"},
    {503, "Service Unavailable"},
    {505, "HTTP Version Not Supported"},
    {507, "Insufficient Storage"},
};

} // namespace

Reply problem(int status, const QByteArray &code)
{
    const auto known = std::find_if(
        std::begin(phrases), std::end(phrases), [status](const Phrase &phrase) { return phrase.status == status; });
    const QByteArray title = known == std::end(phrases) ? "Error" : known->text;
    Reply reply;
    reply.status = status;
    reply.headers = {{"Content-Type", "application/problem+json"}, {"Cache-Control", "no-store"},
        {"X-Content-Type-Options", "nosniff"}};
    if (status == 405)
        reply.headers.append(Pair{"Allow", "GET, HEAD, POST"});
    if (status == 426)
        reply.headers.append(Pair{"Upgrade", "websocket"});
    reply.body = "{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":" + QByteArray::number(status)
        + ",\"code\":\"" + code + "\"}";
    return reply;
}

} // namespace manager
