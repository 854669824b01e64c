#pragma once

#include "app/ports/camera.h"
#include "app/ports/clipboard.h"
#include "app/ports/clock.h"
#include "app/ports/http.h"
#include "app/ports/inbox.h"
#include "app/ports/keystore.h"
#include "app/ports/locator.h"
#include "app/ports/shell.h"
#include "app/ports/storage.h"
#include "app/ports/unlock.h"
#include "core/crypto/password.h"

#include <optional>

namespace app {

/// What this installation says of itself when it links.
struct Installation {
    QString deviceName; ///< "Pixel 8"; the person may change it.
    QString platform; ///< "Android 14"
    QString version;
    bool developer = false; ///< http to loopback addresses is allowed.
    QString defaultServer = {}; ///< Origin offered for "Sign in on this phone"; empty: none.
    std::optional<crypto::PasswordCost> pinCost = {}; ///< None: measured when the PIN is chosen.
};

/// Everything the services need from outside. The ports outlive them.
struct Ports {
    Storage &storage;
    KeyStore &keyStore;
    Camera &camera;
    Http &http;
    Inbox &inbox;
    Clock &clock;
    Unlock &unlock;
    Clipboard &clipboard;
    Shell &shell;
    Locator &locator;
    Installation installation;
};

} // namespace app
