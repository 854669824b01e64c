#pragma once

#include "app/services.h"
#include "core/base/instant.h"
#include "viewmodel/toastmodel.h"

#include <QDateTime>

/// Small words from core's values to what is shown.
namespace viewmodel {

[[nodiscard]] QDateTime localTime(base::Instant instant);
[[nodiscard]] int seconds(std::chrono::milliseconds span); ///< Rounded up.
[[nodiscard]] QString hostOf(const QString &origin); ///< Host and port, in its true form.

/// How an account is called everywhere.
struct Title {
    QString name;
    QString email;
    QString server; ///< Host; empty for a plain account.
};
[[nodiscard]] Title titleOf(const vault::Entry &entry);
[[nodiscard]] Title titleOf(const app::Services &services, const vault::EntryId &id);

[[nodiscard]] Trouble troubleOfSaving(const base::Error &error);

} // namespace viewmodel
