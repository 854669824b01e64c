#pragma once

#include "app/approvals.h"
#include "app/backupcodes.h"
#include "app/checkrun.h"
#include "app/codes.h"
#include "app/linking.h"
#include "app/lock.h"
#include "app/pushtest.h"
#include "app/scanner.h"
#include "app/settings.h"

namespace app {

/// All services over one set of ports. Made once, by main.
struct Services {
    explicit Services(const Ports &outside);
    /// Whoever waits for an answer of a Manager still lives while the links go.
    ~Services();
    Q_DISABLE_COPY_MOVE(Services)

    Ports ports;
    Settings settings;
    Accounts accounts;
    Lock lock;
    Links links;
    Linking linking;
    Approvals approvals;
    BackupCodes backupCodes;
    Codes codes;
    Scanner scanner;
    PushTest pushTest;
    Photograph photograph;
    CheckRun check;

    /// Reads what is on the disk; opens it where no PIN is in the way. Refused: another copy runs.
    [[nodiscard]] QFuture<base::Result<void>> start();
    void cameToFront();
    void wentToBack();
};

} // namespace app
