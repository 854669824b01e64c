#include "manager/pages.h"

#include "manager/http/securityheaders.h"

#include <QFile>
#include <QHash>
#include <QSet>

namespace manager {

using namespace Qt::StringLiterals;

namespace {
// One document: its modules draw what the address asks for.
const QSet<QByteArray> pages{"/signin", "/wait", "/methods", "/2fa", "/2fa/add", "/backup", "/sessions", "/password",
    "/help", "/check", "/review", "/shop", "/outbox"};

const QHash<QString, QByteArray> types{{u"css"_s, "text/css; charset=utf-8"},
    {u"js"_s, "text/javascript; charset=utf-8"}, {u"json"_s, "application/json"}, {u"svg"_s, "image/svg+xml"},
    {u"png"_s, "image/png"}, {u"ico"_s, "image/x-icon"}, {u"woff2"_s, "font/woff2"}, {u"ttf"_s, "font/ttf"},
    {u"otf"_s, "font/otf"}, {u"webmanifest"_s, "application/manifest+json"}};

std::optional<QByteArray> content(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return file.readAll();
}

Reply reply(QByteArray type, Content kind, bool secure, QByteArray body)
{
    Reply made;
    made.headers = securityHeaders(kind, secure);
    made.headers.prepend(Pair{"Content-Type", std::move(type)});
    made.body = std::move(body);
    return made;
}
} // namespace

Pages::Pages(QString folder)
    : m_folder(std::move(folder))
{
}

std::optional<Reply> Pages::find(const Request &request) const
{
    if (request.path == "/") {
        Reply there = reply("text/plain; charset=utf-8", Content::Page, request.secure, {});
        there.status = 303;
        there.headers.append(Pair{"Location", "/signin"});
        return there;
    }
    if (pages.contains(request.path)) {
        if (auto bytes = content(m_folder + "/page.html"_L1)) {
            const auto kind = request.path == "/review" ? Content::Desk : Content::Page;
            return reply("text/html; charset=utf-8", kind, request.secure, std::move(*bytes));
        }
        return {};
    }
    // The server lets no dots segment, escape or odd character through in a path.
    if (request.path.startsWith("/assets/")) {
        const QString name = QString::fromLatin1(request.path.sliced(1));
        const auto type = types.constFind(name.section(u'.', -1));
        if (type != types.constEnd()) {
            if (auto bytes = content(m_folder + u'/' + name.sliced(7))) {
                return reply(*type, Content::Asset, request.secure, std::move(*bytes));
            }
        }
    }
    return {};
}

} // namespace manager
