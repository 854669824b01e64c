#pragma once

#include "platform/desktop/eventlog.h"
#include "platform/desktop/screenscript.h"
#include "platform/desktop/settings.h"
#include "platform/desktop/wire.h"

#include <QObject>
#include <QPointer>
#include <QQuickWindow>

#include <memory>

namespace platform {

/// The phone's end of what PhoneProcess holds: takes settings, camera frames and commands from the bench, gives it the
/// window's picture, newest only. When the bench is gone the phone ends at once, as if it were killed.
class BenchLink : public QObject {
    Q_OBJECT

public:
    /// Connects and waits for the first settings: the app starts in the world it is in.
    [[nodiscard]] static base::Result<std::unique_ptr<BenchLink>> connectTo(const QString &path);

    void show(QQuickWindow *window);
    void follow(EventLog &log);
    void setCameraOpen(bool open);
    void setPushesWaiting(int count);

    [[nodiscard]] const Settings &settings() const { return m_settings; }

Q_SIGNALS:
    void settingsChanged(const platform::Settings &settings);
    void cameraFrame(const QImage &picture);
    void backgroundWanted(bool background); ///< home and back into the app
    void lockWanted(); ///< the button at the side

private:
    explicit BenchLink(std::unique_ptr<QLocalSocket> socket);
    void hear(const QJsonObject &message);
    void run(const QJsonObject &message);
    void sendPicture();

    Wire m_wire;
    Settings m_settings;
    QPointer<QQuickWindow> m_window;
    std::unique_ptr<ScreenScript> m_script;
    bool m_greeted = false;
    bool m_dirty = false;
    bool m_pictureOnItsWay = false;
};

} // namespace platform
