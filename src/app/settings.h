#pragma once

#include "app/future.h"
#include "app/ports/ports.h"

namespace app {

/// What the person chose, as far as it is needed before the vault is open. Nothing in it says who they are.
struct Preferences {
    enum class Theme { AsSystem, Light, Dark };
    enum class ListCodes { WhenNeeded, Always };
    enum class Order { ByHand, ByName, ByUse };

    QString language = {}; ///< "en" ... ; empty: as the system.
    Theme theme = Theme::AsSystem;
    std::chrono::seconds lockAfter{60};
    bool biometrics = false;
    bool numberAlways = false;
    ListCodes listCodes = ListCodes::WhenNeeded;
    bool tapToReveal = false;
    bool blockScreenshots = true;
    Order order = Order::ByHand;
    int testedMs = -1; ///< The last push test.
    QByteArray installation = {}; ///< 32 random bytes, made when first needed: see protocol::installationId.

    bool operator==(const Preferences &) const = default;
};

[[nodiscard]] QByteArray encode(const Preferences &preferences);
[[nodiscard]] base::Result<Preferences> readPreferences(QByteArrayView json);

class Settings : public QObject {
    Q_OBJECT
public:
    Settings(const Ports &ports, QObject *parent = nullptr);

    /// A missing or unreadable file means the defaults; it is never a reason not to start.
    [[nodiscard]] QFuture<base::Result<void>> load();
    [[nodiscard]] const Preferences &get() const { return m_preferences; }
    /// The random bytes of this installation; made and stored when they are first asked for.
    [[nodiscard]] crypto::SecretBytes installation();
    /// Counts at once; answers when it is on disk.
    QFuture<base::Result<void>> set(const Preferences &preferences);

Q_SIGNALS:
    void changed();

private:
    Ports m_ports;
    Preferences m_preferences;
};

} // namespace app
