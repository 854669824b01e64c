#include "main/kctl/phoneline.h"

#include "main/kctl/command.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kctl {
namespace {

constexpr double longestSeconds = 24 * 60 * 60;
constexpr double longestHold = 60'000;

PhoneLine misuse(const QString &usage)
{
    return {{}, u"kctl phone "_s + usage};
}

QString absolute(const QString &file)
{
    return QFileInfo(file).absoluteFilePath();
}

std::optional<double> number(const QString &text, double from, double to)
{
    bool readable = false;
    const double value = text.toDouble(&readable); // "nan" and "inf" read, too
    return readable && value >= from && value <= to ? std::optional(value) : std::nullopt;
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

/// An option with a number, and the commands it is for.
struct Numbered {
    QString option;
    QStringList verbs;
    double most;
};

const QList<Numbered> &numbered()
{
    static const QList<Numbered> all{
        {u"seconds"_s, {u"tap"_s, u"type"_s, u"read"_s, u"wait"_s}, longestSeconds},
        {u"hold"_s, {u"tap"_s}, longestHold},
        {u"delay"_s, {u"network"_s}, longestSeconds},
        {u"loss"_s, {u"network"_s}, 100},
    };
    return all;
}

/// Puts the options into the command; the sentence of the first that is not for it, or no number.
QString takeOptions(QJsonObject &command, const QString &verb, const Arguments &arguments)
{
    for (const auto &[option, verbs, most] : numbered()) {
        const auto text = arguments.value(option);
        if (!text)
            continue;
        if (!verbs.contains(verb))
            return u"%1: --%2 is for %3"_s.arg(verb, option, verbs.join(u", "_s));
        const auto value = number(*text, 0, most);
        if (!value)
            return u"%1 --%2 NUMBER (0 to %3)"_s.arg(verb, option).arg(most);
        command[option] = *value;
    }
    if (verb != "wait"_L1)
        return arguments.has(u"gone") || arguments.has(u"has") ? verb + u": --gone and --has are for wait"_s
                                                               : QString();
    if (arguments.has(u"gone"))
        command[u"gone"_s] = true;
    if (const auto text = arguments.value(u"has"))
        command[u"has"_s] = *text;
    return {};
}

PhoneLine onScreen(const QStringList &words)
{
    const QString verb = words[0];
    QJsonObject command{{u"do"_s, verb}};
    if (verb == "screenshot"_L1) {
        if (words.size() != 2)
            return misuse(u"screenshot FILE"_s);
        command[u"file"_s] = absolute(words[1]);
        return {command};
    }
    const bool types = verb == "type"_L1;
    if (words.size() != (types ? 3 : 2))
        return misuse(verb + (types ? u" NAME TEXT"_s : u" NAME"_s));
    command[u"name"_s] = words[1];
    if (types)
        command[u"text"_s] = words[2];
    return {command};
}

PhoneLine camera(const QStringList &words)
{
    const QString usage = u"camera picture FILE | folder DIR | video FILE | screen X Y W H | webcam | off | "
                          "blur|dark|reflection|shake AMOUNT"_s;
    const QString source = words.value(1);
    QJsonObject command{{u"do"_s, u"camera"_s}, {u"source"_s, source}};
    if (words.size() == 3 && QStringList{u"picture"_s, u"folder"_s, u"video"_s}.contains(source)) {
        // What is no file here may be a specimen of the emulator.
        command[u"file"_s] = QFileInfo::exists(words[2]) ? absolute(words[2]) : words[2];
        return {command};
    }
    if (words.size() == 2 && (source == "off"_L1 || source == "webcam"_L1))
        return {command};
    if (words.size() == 6 && source == "screen"_L1) {
        bool readable = true;
        const QStringList names{u"x"_s, u"y"_s, u"width"_s, u"height"_s};
        for (int i = 0; i < 4 && readable; ++i)
            command[names[i]] = words[i + 2].toInt(&readable);
        return readable ? PhoneLine{command} : misuse(usage);
    }
    if (words.size() == 3 && QStringList{u"blur"_s, u"dark"_s, u"reflection"_s, u"shake"_s}.contains(source)) {
        if (const auto amount = number(words[2], 0, 100))
            return {{{u"do"_s, u"camera"_s}, {u"effect"_s, source}, {u"amount"_s, *amount}}};
    }
    return misuse(usage);
}

PhoneLine location(const QStringList &words)
{
    QJsonObject command{{u"do"_s, u"location"_s}};
    const QString word = words.value(1);
    if (words.size() == 2 && (word == "refused"_L1 || word == "none"_L1)) {
        command[u"answer"_s] = word;
        return {command};
    }
    const QStringList members{u"latitude"_s, u"longitude"_s, u"accuracy"_s};
    const QList<double> least{-90, -180, 0};
    const QList<double> most{90, 180, 1e6};
    bool readable = words.size() == 3 || words.size() == 4;
    for (qsizetype i = 1; i < words.size() && readable; ++i) {
        const auto value = number(words[i], least[i - 1], most[i - 1]);
        readable = value.has_value();
        command[members[i - 1]] = value.value_or(0);
    }
    command[u"answer"_s] = u"found"_s;
    return readable ? PhoneLine{command} : misuse(u"location LAT LON [ACCURACY] | refused | none"_s);
}

PhoneLine push(const QStringList &words)
{
    const QString mode = words.value(1);
    QJsonObject command{{u"do"_s, u"push"_s}, {u"mode"_s, mode}};
    if (words.size() == 2 && QStringList{u"deliver"_s, u"drop"_s, u"duplicate"_s}.contains(mode))
        return {command};
    const auto delay = words.size() == 3 && mode == "delay"_L1 ? seconds(words[2]) : std::nullopt;
    if (!delay || *delay < 0)
        return misuse(u"push deliver | delay SECONDS | drop | duplicate"_s);
    command[u"delay"_s] = *delay;
    return {command};
}

/// A command whose one word is of a list.
struct Choice {
    QString member;
    QStringList words;
};

const QHash<QString, Choice> &choices()
{
    static const QHash<QString, Choice> all{
        {u"network"_s, {u"mode"_s, {u"on"_s, u"off"_s, u"slow"_s}}},
        {u"biometrics"_s, {u"answer"_s, {u"ok"_s, u"fail"_s, u"cancel"_s, u"none"_s}}},
        {u"permission"_s, {u"camera"_s, {u"allowed"_s, u"refused"_s, u"missing"_s}}},
        {u"locale"_s, {u"locale"_s, {u"en"_s, u"fr"_s, u"de"_s, u"it"_s, u"es"_s}}},
        {u"theme"_s, {u"theme"_s, {u"light"_s, u"dark"_s}}},
        {u"motion"_s, {u"less"_s, {u"less"_s, u"full"_s}}},
        {u"contrast"_s, {u"more"_s, {u"more"_s, u"normal"_s}}},
    };
    return all;
}

PhoneLine choice(const QStringList &words)
{
    static const QRegularExpression region(u"[_-][A-Z]{2}$"_s);
    const QString verb = words[0];
    const auto &[member, known] = choices()[verb];
    const QString word = words.value(1);
    if (words.size() != 2 || !known.contains(verb == "locale"_L1 ? QString(word).remove(region) : word))
        return misuse(verb + u" "_s + known.join(u" | "_s));
    const bool isSwitch = verb == "motion"_L1 || verb == "contrast"_L1;
    return {{{u"do"_s, verb}, {member, isSwitch ? QJsonValue(word == member) : QJsonValue(word)}}};
}

PhoneLine measure(const QStringList &words)
{
    const QString verb = words[0];
    const QString word = words.size() == 2 ? words[1] : QString();
    if (verb == "clock"_L1) {
        const auto skew = seconds(word);
        return skew ? PhoneLine{{{u"do"_s, verb}, {u"skew"_s, *skew}}} : misuse(u"clock +90s | -2m | 0"_s);
    }
    if (verb == "font"_L1) {
        const auto scale = number(word, 0.5, 3);
        return scale ? PhoneLine{{{u"do"_s, verb}, {u"scale"_s, *scale}}} : misuse(u"font 2.0 (0.5 to 3)"_s);
    }
    static const QRegularExpression form(u"^(\\d{2,4})x(\\d{2,4})$"_s);
    const auto match = form.match(word);
    if (!match.hasMatch())
        return misuse(u"size 320x568"_s);
    return {{{u"do"_s, verb}, {u"width"_s, match.captured(1).toInt()}, {u"height"_s, match.captured(2).toInt()}}};
}

PhoneLine lineOf(const QStringList &words)
{
    static const QStringList named{u"tap"_s, u"type"_s, u"read"_s, u"wait"_s, u"screenshot"_s};
    static const QStringList measured{u"clock"_s, u"font"_s, u"size"_s};
    static const QStringList alone{u"list"_s, u"tree"_s, u"back"_s, u"home"_s, u"lock"_s, u"turn"_s, u"kill"_s,
        u"start"_s, u"reset"_s, u"status"_s, u"log"_s};
    const QString verb = words[0];
    if (named.contains(verb))
        return onScreen(words);
    if (choices().contains(verb))
        return choice(words);
    if (measured.contains(verb))
        return measure(words);
    if (verb == "camera"_L1)
        return camera(words);
    if (verb == "location"_L1)
        return location(words);
    if (verb == "push"_L1)
        return push(words);
    if (!alone.contains(verb))
        return misuse(u"has no command %1; see kctl phone --help"_s.arg(verb));
    return words.size() == 1 ? PhoneLine{{{u"do"_s, verb}}} : misuse(verb);
}

} // namespace

PhoneLine phoneLine(const Arguments &arguments)
{
    if (arguments.words().isEmpty())
        return misuse(u"needs a command; see kctl phone --help"_s);
    PhoneLine line = lineOf(arguments.words());
    if (!line.misuse.isEmpty())
        return line;
    const QString wrong = takeOptions(line.command, arguments.words().constFirst(), arguments);
    return wrong.isEmpty() ? line : misuse(wrong);
}

} // namespace kctl
