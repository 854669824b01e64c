#pragma once

#include <QJsonObject>
#include <QString>

namespace platform {

/// {"ok":true} with the members of `more`.
[[nodiscard]] QJsonObject done(QJsonObject more = {});
/// {"ok":false,"error":"not-found","text":why}: it is not there, or did not come in time.
[[nodiscard]] QJsonObject notFound(const QString &why);
/// {"ok":false,"error":"refused","text":why}: it is there and cannot be done now.
[[nodiscard]] QJsonObject refused(const QString &why);
/// {"ok":false,"error":"usage","text":why}: no such command, or not with such words.
[[nodiscard]] QJsonObject misused(const QString &why);

} // namespace platform
