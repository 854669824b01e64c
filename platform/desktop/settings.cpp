#include "platform/desktop/settings.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace platform {
namespace {

constexpr std::array networks{"on"_L1, "off"_L1, "slow"_L1};
constexpr std::array pushes{"deliver"_L1, "delay"_L1, "drop"_L1, "duplicate"_L1};
constexpr std::array answers{"ok"_L1, "fail"_L1, "cancel"_L1, "none"_L1};
constexpr std::array fixes{"found"_L1, "refused"_L1, "none"_L1};
constexpr std::array permissions{"allowed"_L1, "refused"_L1, "missing"_L1};
constexpr std::array themes{"light"_L1, "dark"_L1};

constexpr double longestDelay = 600; // seconds
constexpr double longestSkew = 10.0 * 366 * 86400;

using Words = std::span<const QLatin1StringView>;

QString one(Words words)
{
    QStringList list;
    for (const QLatin1StringView word : words)
        list += word;
    return list.join(u" | "_s);
}

template <class Enum> std::optional<Enum> pick(Words words, const QJsonValue &value)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (words[i] == value.toString())
            return Enum(i);
    }
    return std::nullopt;
}

/// An absent number keeps what there is.
bool takeNumber(const QJsonValue &value, double from, double to, double &target)
{
    if (value.isUndefined())
        return true;
    if (!value.isDouble() || !(value.toDouble() >= from && value.toDouble() <= to))
        return false;
    target = value.toDouble();
    return true;
}

bool takeSeconds(const QJsonValue &value, double from, double to, std::chrono::milliseconds &target)
{
    double seconds = double(target.count()) / 1000;
    if (!takeNumber(value, from, to, seconds))
        return false;
    target = std::chrono::milliseconds(std::llround(seconds * 1000));
    return true;
}

bool takeNetwork(Settings &settings, const QJsonObject &command)
{
    const auto mode = pick<NetworkMode>(networks, command["mode"_L1]);
    double loss = settings.networkLoss;
    if (!mode || !takeSeconds(command["delay"_L1], 0, longestDelay, settings.networkDelay)
        || !takeNumber(command["loss"_L1], 0, 100, loss))
        return false;
    settings.network = *mode;
    settings.networkLoss = int(loss);
    return true;
}

bool takePush(Settings &settings, const QJsonObject &command)
{
    const auto mode = pick<PushMode>(pushes, command["mode"_L1]);
    if (!mode || !takeSeconds(command["delay"_L1], 0, longestDelay, settings.pushDelay))
        return false;
    settings.push = *mode;
    return true;
}

bool takeClock(Settings &settings, const QJsonObject &command)
{
    return command["skew"_L1].isDouble() && takeSeconds(command["skew"_L1], -longestSkew, longestSkew, settings.skew);
}

bool takeBiometrics(Settings &settings, const QJsonObject &command)
{
    const auto answer = pick<Biometrics>(answers, command["answer"_L1]);
    settings.biometrics = answer.value_or(settings.biometrics);
    return answer.has_value();
}

bool takePermission(Settings &settings, const QJsonObject &command)
{
    const auto permission = pick<Permission>(permissions, command["camera"_L1]);
    settings.camera = permission.value_or(settings.camera);
    return permission.has_value();
}

bool takeLocation(Settings &settings, const QJsonObject &command)
{
    const auto fix = pick<Fix>(fixes, command["answer"_L1]);
    Location &location = settings.location;
    location.fix = fix.value_or(location.fix);
    return fix && takeNumber(command["latitude"_L1], -90, 90, location.latitude)
        && takeNumber(command["longitude"_L1], -180, 180, location.longitude)
        && takeNumber(command["accuracy"_L1], 0, 1e6, location.accuracy);
}

bool takeLocale(Settings &settings, const QJsonObject &command)
{
    static const QRegularExpression form(u"^[a-z]{2,3}([_-][A-Z]{2})?$"_s);
    const QString name = command["locale"_L1].toString();
    if (!name.isEmpty() && !form.match(name).hasMatch())
        return false;
    settings.locale = name;
    return command["locale"_L1].isString();
}

bool takeTheme(Settings &settings, const QJsonObject &command)
{
    const auto theme = pick<SystemTheme>(themes, command["theme"_L1]);
    settings.theme = theme.value_or(settings.theme);
    return theme.has_value();
}

bool takeFont(Settings &settings, const QJsonObject &command)
{
    return command["scale"_L1].isDouble() && takeNumber(command["scale"_L1], 0.5, 3, settings.fontScale);
}

bool takeMotion(Settings &settings, const QJsonObject &command)
{
    settings.lessMotion = command["less"_L1].toBool();
    return command["less"_L1].isBool();
}

bool takeContrast(Settings &settings, const QJsonObject &command)
{
    settings.moreContrast = command["more"_L1].toBool();
    return command["more"_L1].isBool();
}

bool takeSize(Settings &settings, const QJsonObject &command)
{
    const QSize size(command["width"_L1].toInt(), command["height"_L1].toInt());
    if (size.width() < 240 || size.height() < 240 || size.width() > 2000 || size.height() > 2000)
        return false;
    settings.size = size;
    return true;
}

bool takeTurn(Settings &settings, const QJsonObject &)
{
    settings.size.transpose();
    return true;
}

struct Setting {
    bool (*take)(Settings &, const QJsonObject &);
    QString usage;
};

const QHash<QString, Setting> &commands()
{
    static const QHash<QString, Setting> table{
        {u"network"_s, {takeNetwork, u"network "_s + one(networks) + u", a delay in seconds, a loss in percent"_s}},
        {u"push"_s, {takePush, u"push "_s + one(pushes) + u", a delay in seconds"_s}},
        {u"clock"_s, {takeClock, u"clock takes seconds of skew, ten years at most"_s}},
        {u"biometrics"_s, {takeBiometrics, u"biometrics "_s + one(answers)}},
        {u"permission"_s, {takePermission, u"permission "_s + one(permissions)}},
        {u"location"_s,
            {takeLocation,
                u"location "_s + one(fixes) + u", found with a latitude, a longitude, an accuracy in metres"_s}},
        {u"locale"_s, {takeLocale, u"locale takes a language such as fr or de_CH"_s}},
        {u"theme"_s, {takeTheme, u"theme "_s + one(themes)}},
        {u"font"_s, {takeFont, u"font takes a scale from 0.5 to 3"_s}},
        {u"motion"_s, {takeMotion, u"motion takes less: true or false"_s}},
        {u"contrast"_s, {takeContrast, u"contrast takes more: true or false"_s}},
        {u"size"_s, {takeSize, u"size takes a width and a height from 240 to 2000"_s}},
        {u"turn"_s, {takeTurn, {}}},
    };
    return table;
}

} // namespace

base::Result<Settings> applied(Settings settings, const QJsonObject &command)
{
    const auto found = commands().constFind(command["do"_L1].toString());
    if (found == commands().constEnd())
        return base::fail(base::Fault::Unsupported, u"no such command"_s);
    if (!found->take(settings, command))
        return base::fail(base::Fault::Malformed, found->usage);
    return settings;
}

QJsonObject toJson(const Settings &settings)
{
    return {
        {u"network"_s, QString(networks[size_t(settings.network)])},
        {u"networkDelay"_s, double(settings.networkDelay.count()) / 1000},
        {u"networkLoss"_s, settings.networkLoss},
        {u"push"_s, QString(pushes[size_t(settings.push)])},
        {u"pushDelay"_s, double(settings.pushDelay.count()) / 1000},
        {u"skew"_s, double(settings.skew.count()) / 1000},
        {u"biometrics"_s, QString(answers[size_t(settings.biometrics)])},
        {u"permission"_s, QString(permissions[size_t(settings.camera)])},
        {u"location"_s, QString(fixes[size_t(settings.location.fix)])},
        {u"latitude"_s, settings.location.latitude},
        {u"longitude"_s, settings.location.longitude},
        {u"accuracy"_s, settings.location.accuracy},
        {u"locale"_s, settings.locale},
        {u"theme"_s, QString(themes[size_t(settings.theme)])},
        {u"font"_s, settings.fontScale},
        {u"lessMotion"_s, settings.lessMotion},
        {u"moreContrast"_s, settings.moreContrast},
        {u"width"_s, settings.size.width()},
        {u"height"_s, settings.size.height()},
    };
}

base::Result<Settings> settingsFrom(const QJsonObject &json)
{
    Settings settings;
    const auto as = [&](const QString &member, const QString &from) { return std::pair(member, json[from]); };
    const QList<QJsonObject> steps{
        {{u"do"_s, u"network"_s}, as(u"mode"_s, u"network"_s), as(u"delay"_s, u"networkDelay"_s),
            as(u"loss"_s, u"networkLoss"_s)},
        {{u"do"_s, u"push"_s}, as(u"mode"_s, u"push"_s), as(u"delay"_s, u"pushDelay"_s)},
        {{u"do"_s, u"clock"_s}, as(u"skew"_s, u"skew"_s)},
        {{u"do"_s, u"biometrics"_s}, as(u"answer"_s, u"biometrics"_s)},
        {{u"do"_s, u"permission"_s}, as(u"camera"_s, u"permission"_s)},
        {{u"do"_s, u"location"_s}, as(u"answer"_s, u"location"_s), as(u"latitude"_s, u"latitude"_s),
            as(u"longitude"_s, u"longitude"_s), as(u"accuracy"_s, u"accuracy"_s)},
        {{u"do"_s, u"locale"_s}, as(u"locale"_s, u"locale"_s)},
        {{u"do"_s, u"theme"_s}, as(u"theme"_s, u"theme"_s)},
        {{u"do"_s, u"font"_s}, as(u"scale"_s, u"font"_s)},
        {{u"do"_s, u"motion"_s}, as(u"less"_s, u"lessMotion"_s)},
        {{u"do"_s, u"contrast"_s}, as(u"more"_s, u"moreContrast"_s)},
        {{u"do"_s, u"size"_s}, as(u"width"_s, u"width"_s), as(u"height"_s, u"height"_s)},
    };
    for (const QJsonObject &step : steps) {
        const auto next = applied(settings, step);
        if (!next)
            return next;
        settings = *next;
    }
    return settings;
}

} // namespace platform
