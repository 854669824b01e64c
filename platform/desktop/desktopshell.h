#pragma once

#include "app/ports/shell.h"
#include "platform/desktop/eventlog.h"

namespace platform {

/// What a desktop does for the app: pages open in its browser; files and prints, as PDF, go into one folder.
class DesktopShell : public app::Shell {
public:
    struct Place {
        QString folder; ///< made when something is saved
        QString name; ///< of the folder, for a person
    };

    DesktopShell(Place place, EventLog &log);

    void openPage(const QUrl &address) override;
    void openSettings(Panel panel) override;
    [[nodiscard]] QFuture<base::Result<QString>> save(QString suggestedName, QByteArray bytes) override;
    [[nodiscard]] bool canPrint() const override { return true; }
    [[nodiscard]] QFuture<base::Result<void>> print(QString title, QByteArray text) override;
    [[nodiscard]] QFuture<base::Result<QImage>> readPicture(QUrl file) override;
    [[nodiscard]] bool canBlockScreenshots() const override { return false; }
    void blockScreenshots(bool) override { }
    void feel(Touch touch) override; ///< A line in the log, but for keys: there are too many.

private:
    [[nodiscard]] base::Result<QString> freeName(const QString &suggested) const;

    Place m_place;
    EventLog &m_log;
};

} // namespace platform
