#include "main/kctl/command.h"
#include "main/kctl/commands.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kctl {

namespace {

constexpr int connectMs = 2000;
constexpr double startSeconds = 60; // the longest a command without its own time may take: a start on a busy machine

/// A line of SCRIPT.md, or why the words make none.
struct Line {
    QJsonObject command;
    QString misuse;
};

Line misuse(const QString &usage)
{
    return {{}, u"kctl phone "_s + usage};
}

QString absolute(const QString &file)
{
    return QFileInfo(file).absoluteFilePath();
}

/// "+90s", "-2m", "1h", "0": seconds.
std::optional<double> seconds(const QString &text)
{
    static const QRegularExpression form(u"^([+-]?\\d+(?:\\.\\d+)?)(ms|s|m|h|d)?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    static const QHash<QString, double> units{
        {u""_s, 1}, {u"ms"_s, 0.001}, {u"s"_s, 1}, {u"m"_s, 60}, {u"h"_s, 3600}, {u"d"_s, 86400}};
    return match.captured(1).toDouble() * units[match.captured(2)];
}

Line onScreen(const QStringList &words, const Arguments &arguments)
{
    const QString verb = words[0];
    QJsonObject command{{u"do"_s, verb}};
    if (verb == "list"_L1 || verb == "tree"_L1)
        return words.size() == 1 ? Line{command, {}} : misuse(verb);
    if (verb == "screenshot"_L1) {
        if (words.size() != 2)
            return misuse(u"screenshot FILE"_s);
        command[u"file"_s] = absolute(words[1]);
        return {command, {}};
    }
    const bool types = verb == "type"_L1;
    if (words.size() != (types ? 3 : 2))
        return misuse(verb + (types ? u" NAME TEXT"_s : u" NAME"_s));
    command[u"name"_s] = words[1];
    if (types)
        command[u"text"_s] = words[2];
    if (arguments.has(u"gone"))
        command[u"gone"_s] = true;
    if (const auto text = arguments.value(u"has"))
        command[u"has"_s] = *text;
    for (const QString &number : {u"seconds"_s, u"hold"_s}) {
        const auto text = arguments.value(number);
        bool readable = true;
        if (text)
            command[number] = text->toDouble(&readable);
        if (!readable || command[number].toDouble() < 0)
            return misuse(u"--%1 NUMBER"_s.arg(number));
    }
    return {command, {}};
}

Line camera(const QStringList &words)
{
    const QString usage = u"camera picture FILE | folder DIR | video FILE | screen X Y W H | webcam | off | "
                          "blur|dark|reflection|shake AMOUNT"_s;
    const QString source = words.value(1);
    QJsonObject command{{u"do"_s, u"camera"_s}, {u"source"_s, source}};
    if (words.size() == 3 && QStringList{u"picture"_s, u"folder"_s, u"video"_s}.contains(source)) {
        // What is no file here may be a specimen of the emulator.
        command[u"file"_s] = QFileInfo::exists(words[2]) ? absolute(words[2]) : words[2];
        return {command, {}};
    }
    if (words.size() == 2 && (source == "off"_L1 || source == "webcam"_L1))
        return {command, {}};
    bool readable = true;
    if (words.size() == 6 && source == "screen"_L1) {
        const QStringList names{u"x"_s, u"y"_s, u"width"_s, u"height"_s};
        for (int i = 0; i < 4 && readable; ++i)
            command[names[i]] = words[i + 2].toInt(&readable);
        return readable ? Line{command, {}} : misuse(usage);
    }
    if (words.size() == 3 && QStringList{u"blur"_s, u"dark"_s, u"reflection"_s, u"shake"_s}.contains(source)) {
        const double amount = words[2].toDouble(&readable);
        if (readable)
            return {{{u"do"_s, u"camera"_s}, {u"effect"_s, source}, {u"amount"_s, amount}}, {}};
    }
    return misuse(usage);
}

Line location(const QStringList &words)
{
    QJsonObject command{{u"do"_s, u"location"_s}};
    const QString word = words.value(1);
    if (words.size() == 2 && (word == "refused"_L1 || word == "none"_L1)) {
        command[u"answer"_s] = word;
        return {command, {}};
    }
    const QStringList members{u"latitude"_s, u"longitude"_s, u"accuracy"_s};
    bool readable = words.size() == 3 || words.size() == 4;
    for (qsizetype i = 1; i < words.size() && readable; ++i)
        command[members[i - 1]] = words[i].toDouble(&readable);
    command[u"answer"_s] = u"found"_s;
    return readable ? Line{command, {}} : misuse(u"location LAT LON [ACCURACY] | refused | none"_s);
}

Line onBench(const QStringList &words, const Arguments &arguments)
{
    const QString verb = words[0];
    const QString word = words.value(1);
    QJsonObject command{{u"do"_s, verb}};
    const auto with = [&](const QString &member, const QJsonValue &value) -> Line {
        command[member] = value;
        return {command, {}};
    };
    bool readable = false;
    if (verb == "camera"_L1)
        return camera(words);
    if (verb == "push"_L1 && words.size() <= 3) {
        const auto delay = words.size() == 3 ? seconds(words[2]) : std::optional(0.0);
        if (!delay || *delay < 0 || (word == "delay"_L1) != (words.size() == 3))
            return misuse(u"push deliver | delay SECONDS | drop | duplicate"_s);
        if (word == "delay"_L1)
            command[u"delay"_s] = *delay;
        return with(u"mode"_s, word);
    }
    if (verb == "location"_L1)
        return location(words);
    if (words.size() > 2)
        return misuse(verb + u": too many words"_s);
    if (verb == "network"_L1) {
        for (const QString &number : {u"delay"_s, u"loss"_s}) {
            if (const auto text = arguments.value(number))
                command[number] = text->toDouble();
        }
        return with(u"mode"_s, word);
    }
    if (verb == "clock"_L1) {
        const auto skew = seconds(word);
        return skew ? with(u"skew"_s, *skew) : misuse(u"clock +90s | -2m | 0"_s);
    }
    if (verb == "biometrics"_L1)
        return with(u"answer"_s, word);
    if (verb == "permission"_L1)
        return with(u"camera"_s, word);
    if (verb == "locale"_L1 || verb == "theme"_L1)
        return with(verb, word);
    if (verb == "motion"_L1) {
        const bool known = word == "less"_L1 || word == "full"_L1;
        return known ? with(u"less"_s, word == "less"_L1) : misuse(u"motion less | full"_s);
    }
    if (verb == "contrast"_L1) {
        const bool known = word == "more"_L1 || word == "normal"_L1;
        return known ? with(u"more"_s, word == "more"_L1) : misuse(u"contrast more | normal"_s);
    }
    if (verb == "font"_L1) {
        const double scale = word.toDouble(&readable);
        return readable ? with(u"scale"_s, scale) : misuse(u"font 2.0"_s);
    }
    if (verb == "size"_L1) {
        static const QRegularExpression form(u"^(\\d{2,4})x(\\d{2,4})$"_s);
        const auto match = form.match(word);
        if (!match.hasMatch())
            return misuse(u"size 320x568"_s);
        command[u"width"_s] = match.captured(1).toInt();
        return with(u"height"_s, match.captured(2).toInt());
    }
    return words.size() == 1 ? Line{command, {}} : misuse(verb);
}

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
    static const QStringList screen{u"list"_s, u"tap"_s, u"type"_s, u"read"_s, u"wait"_s, u"tree"_s, u"screenshot"_s};
    const QStringList words = arguments.words();
    if (words.isEmpty())
        return unusable(u"phone needs a command; see kctl phone --help"_s);
    const Line line = screen.contains(words[0]) ? onScreen(words, arguments) : onBench(words, arguments);
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
    const bool good = (*answer)["ok"_L1].toBool();
    if (arguments.json() && words[0] != "tree"_L1)
        print(*answer);
    else if (good)
        show(words[0], *answer);
    if (good)
        return Done;
    if (!arguments.json())
        complain((*answer)["text"_L1].toString());
    return (*answer)["error"_L1].toString() == "usage"_L1 ? Unusable : Refused;
}

} // namespace kctl
