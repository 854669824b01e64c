#include "main/kctl/command.h"
#include "main/kctl/commands.h"
#include "main/kctl/phoneline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kctl {

namespace {

constexpr int connectMs = 2000;
constexpr double startSeconds = 60; // the longest a command without its own time may take: a start on a busy machine

std::optional<QJsonObject> ask(const QString &path, const QJsonObject &command)
{
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(connectMs))
        return std::nullopt;
    socket.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
    const int patience = int((startSeconds + command["seconds"_L1].toDouble()) * 1000) + command["hold"_L1].toInt();
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(patience))
            return std::nullopt;
    }
    const QJsonDocument answer = QJsonDocument::fromJson(socket.readLine());
    return answer.isObject() ? std::optional(answer.object()) : std::nullopt;
}

void show(const QString &verb, const QJsonObject &answer)
{
    if (verb == "read"_L1) {
        print(answer["text"_L1].toString());
    } else if (verb == "tree"_L1) {
        print(answer["tree"_L1].toArray());
    } else if (verb == "list"_L1) {
        const QJsonArray things = answer["things"_L1].toArray();
        for (const QJsonValue &thing : things)
            print(u"%1\t%2\t%3"_s.arg(
                thing["role"_L1].toString(), thing["objectName"_L1].toString(), thing["name"_L1].toString()));
    } else if (verb == "log"_L1) {
        const QJsonArray events = answer["events"_L1].toArray();
        for (const QJsonValue &event : events)
            print(u"%1  %2  %3"_s.arg(
                event["time"_L1].toString(), event["kind"_L1].toString(), event["text"_L1].toString()));
    } else if (verb == "status"_L1) {
        print(answer);
    }
}

} // namespace

int phone(const Arguments &arguments)
{
    const PhoneLine line = phoneLine(arguments);
    if (!line.misuse.isEmpty())
        return unusable(line.misuse);

    const QString set = qEnvironmentVariable("KAUTH_PHONE");
    const QString usual = set.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/kauth-phone.sock"_s
        : set;
    const QString path = arguments.value(u"socket").value_or(usual);
    const auto answer = ask(path, line.command);
    if (!answer) {
        complain(u"no phone answers at %1; is kemulator running?"_s.arg(path));
        return Refused;
    }
    const QString verb = arguments.words().constFirst();
    const bool good = (*answer)["ok"_L1].toBool();
    if (arguments.json() && verb != "tree"_L1)
        print(*answer);
    else if (good)
        show(verb, *answer);
    if (good)
        return Done;
    if (!arguments.json())
        complain((*answer)["text"_L1].toString());
    return (*answer)["error"_L1].toString() == "usage"_L1 ? Unusable : Refused;
}

} // namespace kctl
