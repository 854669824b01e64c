#pragma once

#include <QImage>
#include <QString>

namespace app {

class Clipboard {
public:
    virtual ~Clipboard() = default;
    /// Marked as sensitive where the platform knows that: no history, no sync to other devices.
    virtual void copySecret(const QString &text) = 0;
    virtual void copy(const QString &text) = 0;
    /// Clears what copySecret put there, if it is still there.
    virtual void clearSecret() = 0;
    [[nodiscard]] virtual QString text() const = 0;
    [[nodiscard]] virtual QImage picture() const = 0; ///< Null when there is none.
};

} // namespace app
