#include "manager/http/target.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace manager {
namespace {

constexpr qsizetype mostMembers = 16;

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("-._~!$&'()*+,;=:@/").contains(c);
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

base::Result<QByteArray> decode(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return base::fail(base::Fault::Malformed, u"target: bad escape"_s);
            c = char(high * 16 + low);
            i += 2;
            if (uchar(c) < 0x20 || c == 0x7f)
                return base::fail(base::Fault::Malformed, u"target: control character"_s);
        } else if (!isPlain(c) && c != '?') {
            return base::fail(base::Fault::Malformed, u"target: character in the query"_s);
        }
        plain += c;
    }
    return plain;
}

} // namespace

base::Result<Target> readTarget(QByteArrayView text)
{
    const qsizetype mark = text.indexOf('?');
    const QByteArrayView path = mark < 0 ? text : text.first(mark);
    if (!path.startsWith('/') || !std::all_of(path.begin(), path.end(), isPlain))
        return base::fail(base::Fault::Malformed, u"target: path"_s);
    const QList<QByteArray> segments = path.toByteArray().mid(1).split('/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QByteArray &segment = segments[i];
        if (segment == "." || segment == ".." || (segment.isEmpty() && i + 1 < segments.size()))
            return base::fail(base::Fault::Malformed, u"target: segment"_s);
    }

    Target target{path.toByteArray(), {}};
    if (mark < 0)
        return target;
    const QList<QByteArray> members = text.sliced(mark + 1).toByteArray().split('&');
    if (members.size() > mostMembers)
        return base::fail(base::Fault::Malformed, u"target: too many members"_s);
    for (const QByteArray &member : members) {
        const qsizetype equals = member.indexOf('=');
        const auto name = decode(equals < 0 ? member : member.first(equals));
        const auto value = decode(equals < 0 ? QByteArray() : member.sliced(equals + 1));
        if (!name || !value)
            return tl::unexpected(name ? value.error() : name.error());
        if (name->isEmpty())
            return base::fail(base::Fault::Malformed, u"target: member without a name"_s);
        for (const Pair &known : target.query) {
            if (known.first == *name)
                return base::fail(base::Fault::Malformed, u"target: member twice"_s);
        }
        target.query.append(Pair{*name, *value});
    }
    return target;
}

} // namespace manager
