#pragma once

#include "platform/common/device.h"
#include "platform/common/filestorage.h"
#include "platform/common/qthttp.h"
#include "platform/desktop/benchcamera.h"
#include "platform/desktop/benchclock.h"
#include "platform/desktop/benchinbox.h"
#include "platform/desktop/benchlink.h"
#include "platform/desktop/benchlocator.h"
#include "platform/desktop/benchnetwork.h"
#include "platform/desktop/benchunlock.h"
#include "platform/desktop/desktopclipboard.h"
#include "platform/desktop/desktopshell.h"
#include "platform/desktop/softwarekeystore.h"

namespace platform {

/// A desktop as the app's device: alone, or lying on a bench that sets everything around it.
class Desktop : public Device {
    Q_OBJECT

public:
    struct Parts {
        std::unique_ptr<SoftwareKeyStore> keyStore;
        std::unique_ptr<BenchLink> link; ///< null without a bench
        QList<QSslCertificate> authorities;
    };

    Desktop(Launch launch, Parts parts);

    [[nodiscard]] app::Ports ports() override;
    [[nodiscard]] Look look() const override { return m_look; }
    void show(QQuickWindow &window) override;

private:
    void lieOnBench();
    void standAlone();
    void take(const Settings &settings);

    Launch m_launch;
    Parts m_parts;
    EventLog m_log;
    Look m_look;
    FileStorage m_storage;
    QtHttp m_http;
    BenchClock m_clock;
    BenchNetwork m_network;
    BenchCamera m_camera;
    BenchInbox m_inbox;
    BenchUnlock m_unlock;
    DesktopClipboard m_clipboard;
    DesktopShell m_shell;
    BenchLocator m_locator;
    std::unique_ptr<app::Camera> m_webcam; ///< without a bench ...
    std::unique_ptr<app::Locator> m_position; ///< ... the computer's own
};

} // namespace platform
