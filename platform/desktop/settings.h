#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QSize>
#include <QString>

#include <chrono>

namespace platform {

enum class NetworkMode { On, Off, Slow };
enum class PushMode { Deliver, Delay, Drop, Duplicate };
enum class Biometrics { Ok, Fail, Cancel, None };
enum class Fix { Found, Refused, None };
enum class Permission { Allowed, Refused, Missing };
enum class SystemTheme { Light, Dark };

/// What a phone that asks where it is learns.
struct Location {
    Fix fix = Fix::Found;
    double latitude = 46.5197; ///< degrees
    double longitude = 6.6323;
    double accuracy = 12; ///< metres

    friend bool operator==(const Location &, const Location &) = default;
};

/// How the bench is set: all that a phone has around it, but for what its camera sees. A value; SCRIPT.md has its
/// words.
struct Settings {
    NetworkMode network = NetworkMode::On;
    std::chrono::milliseconds networkDelay{600}; ///< while slow, each way
    int networkLoss = 0; ///< while slow: of 100 requests, how many are lost
    PushMode push = PushMode::Deliver;
    std::chrono::milliseconds pushDelay{4000};
    std::chrono::milliseconds skew{0}; ///< what the phone's clock is ahead
    Biometrics biometrics = Biometrics::Ok;
    Permission camera = Permission::Allowed; ///< missing: the phone has none
    Location location;
    QString locale; ///< empty: as the desktop
    SystemTheme theme = SystemTheme::Light; ///< what the phone's system asks for
    double fontScale = 1;
    bool lessMotion = false;
    bool moreContrast = false;
    QSize size{390, 844};

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// One command of a script applied; Unsupported when it is no command of the settings, Malformed when its words are not
/// right, with a sentence as detail.
[[nodiscard]] base::Result<Settings> applied(Settings settings, const QJsonObject &command);

[[nodiscard]] QJsonObject toJson(const Settings &settings);
/// What toJson made, each member a must.
[[nodiscard]] base::Result<Settings> settingsFrom(const QJsonObject &json);

} // namespace platform
