#include "platform/desktop/eventlog.h"

#include <array>

using namespace Qt::StringLiterals;

namespace platform {
namespace {

constexpr std::array kinds{"push"_L1, "net"_L1, "camera"_L1, "clock"_L1, "vault"_L1, "phone"_L1};
constexpr std::array levels{"plain"_L1, "warning"_L1, "error"_L1};

template <class List> std::optional<int> indexOf(const List &list, const QString &word)
{
    for (size_t i = 0; i < list.size(); ++i) {
        if (list[i] == word)
            return int(i);
    }
    return std::nullopt;
}

} // namespace

QString kindName(Event::Kind kind)
{
    return kinds[size_t(kind)];
}

QJsonObject toJson(const Event &event)
{
    return {{u"at"_s, event.at.toMSecsSinceEpoch()}, {u"time"_s, event.at.toString(u"HH:mm:ss.zzz"_s)},
        {u"kind"_s, kindName(event.kind)}, {u"level"_s, QString(levels[size_t(event.level)])}, {u"text"_s, event.text}};
}

std::optional<Event> eventFrom(const QJsonObject &json)
{
    const auto kind = indexOf(kinds, json["kind"_L1].toString());
    const auto level = indexOf(levels, json["level"_L1].toString());
    if (!kind || !level || !json["text"_L1].isString())
        return std::nullopt;
    return Event{Event::Kind(*kind), json["text"_L1].toString(), Event::Level(*level),
        QDateTime::fromMSecsSinceEpoch(json["at"_L1].toInteger())};
}

} // namespace platform
