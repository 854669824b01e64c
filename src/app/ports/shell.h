#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QImage>
#include <QUrl>

namespace app {

/// What the system around the app does for it.
class Shell {
public:
    enum class Panel { App, Clock, Location }; ///< Pages of the system's settings.
    /// What the hand feels.
    enum class Touch {
        Arrived, ///< Two soft pulses.
        Key, ///< A light tick.
        Yes, ///< Long, 60 ms.
        No, ///< Short, 20 ms.
        Wrong, ///< Two short.
        Photo, ///< Medium.
        Soon, ///< One tick: 10 s are left.
    };

    virtual ~Shell() = default;
    virtual void openPage(const QUrl &address) = 0; ///< In the browser.
    virtual void openSettings(Panel panel) = 0;
    /// Where the person chose to save it, in words for the person. Refused: nowhere.
    [[nodiscard]] virtual QFuture<base::Result<QString>> save(QString suggestedName, QByteArray bytes) = 0;
    [[nodiscard]] virtual bool canPrint() const = 0;
    [[nodiscard]] virtual QFuture<base::Result<void>> print(QString title, QByteArray text) = 0;
    /// A picture file, at most 32 million pixels. NotFound, Malformed.
    [[nodiscard]] virtual QFuture<base::Result<QImage>> readPicture(QUrl file) = 0;
    [[nodiscard]] virtual bool canBlockScreenshots() const = 0;
    virtual void blockScreenshots(bool on) = 0;
    virtual void feel(Touch touch) = 0; ///< Nothing where there is no motor, or the system's switch is off.
};

} // namespace app
