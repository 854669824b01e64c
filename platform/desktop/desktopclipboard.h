#pragma once

#include "app/ports/clipboard.h"

namespace platform {

/// The desktop's clipboard; secrets carry the hint that keeps them out of clipboard histories.
class DesktopClipboard : public app::Clipboard {
public:
    void copySecret(const QString &text) override;
    void copy(const QString &text) override;
    void clearSecret() override;
    [[nodiscard]] QString text() const override;
    [[nodiscard]] QImage picture() const override;

private:
    QString m_secret;
};

} // namespace platform
