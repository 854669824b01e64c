#pragma once

#include "platform/common/filestorage.h"
#include "platform/common/qthttp.h"
#include "platform/desktop/benchcamera.h"
#include "platform/desktop/benchclock.h"
#include "platform/desktop/benchinbox.h"
#include "platform/desktop/benchlocator.h"
#include "platform/desktop/benchunlock.h"
#include "platform/desktop/desktopclipboard.h"
#include "platform/desktop/desktopshell.h"
#include "platform/desktop/softwarekeystore.h"

namespace kctl {

/// The ports of a phone without a screen, over one folder.
struct PhonePorts {
    explicit PhonePorts(const QString &folder)
        : storage(folder)
        , keyStore(platform::SoftwareKeyStore::open(folder + QStringLiteral("/keystore")))
        , http({})
        , camera(log)
        , inbox(clock, log)
        , unlock(log)
        , shell({folder, folder}, log)
        , locator(log)
    {
    }

    /// Only with a key store.
    [[nodiscard]] app::Ports ports(app::Camera &eye)
    {
        const QString name = QStringLiteral("bench");
        return {storage, **keyStore, eye, http, inbox, clock, unlock, clipboard, shell, locator,
            {name, name, QStringLiteral("0")}};
    }
    [[nodiscard]] app::Ports ports() { return ports(camera); }

    platform::EventLog log;
    platform::FileStorage storage;
    base::Result<std::unique_ptr<platform::SoftwareKeyStore>> keyStore;
    platform::QtHttp http;
    platform::BenchClock clock;
    platform::BenchCamera camera;
    platform::BenchInbox inbox;
    platform::BenchUnlock unlock;
    platform::DesktopClipboard clipboard;
    platform::DesktopShell shell;
    platform::BenchLocator locator;
};

} // namespace kctl
