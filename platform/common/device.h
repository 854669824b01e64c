#pragma once

#include "app/ports/ports.h"

#include <QMarginsF>
#include <QObject>

#include <memory>

class QQuickWindow;

namespace platform {

/// How an app is started.
struct Launch {
    QString data; ///< the app's folder
    QString version;
    QString demoServer; ///< origin offered for signing in; empty: none
    QString authorities; ///< a PEM file trusted beside the system's certificates; empty: none
    QString bench; ///< desktop: the socket of the bench this phone lies on; empty: none
    bool developer = false; ///< http to loopback addresses
};

/// What the system wants the app to look like.
struct Look {
    bool dark = false;
    double fontScale = 1;
    bool reducedMotion = false;
    bool contrast = false; ///< stronger edges
    QMarginsF insets; ///< what the system's bars cover
    QString language; ///< "fr", "de_CH"
    QSize size; ///< of the window; empty: its own

    friend bool operator==(const Look &, const Look &) = default;
};

/// The device the app runs on: its ports, and what its system says.
class Device : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual app::Ports ports() = 0;
    [[nodiscard]] virtual Look look() const = 0;
    /// The app's window is made: the system shows it.
    virtual void show(QQuickWindow &window) = 0;

Q_SIGNALS:
    void lookChanged(const platform::Look &look);
    void cameToFront();
    void wentToBack();
    void lockWanted(); ///< the screen was switched off
};

/// Defined once, by the platform that is linked.
[[nodiscard]] base::Result<std::unique_ptr<Device>> makePorts(const Launch &launch);

} // namespace platform
