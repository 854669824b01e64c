#pragma once

#include "main/kctl/simulated.h"

#include <QProcess>
#include <QTemporaryDir>

namespace kctl {

/// A Manager of its own for one measurement, on a free port, with demo accounts demo1@kauth.example and so on.
class OwnManager {
public:
    ~OwnManager();

    [[nodiscard]] bool start(int accounts);
    /// `kmanager --data FOLDER WORDS...`, beside the running one.
    [[nodiscard]] bool administer(const QStringList &words) const;

    QString password; ///< Of every account.
    House house;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace kctl
