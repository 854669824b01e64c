#pragma once

#include "platform/desktop/phoneprocess.h"
#include "platform/desktop/settings.h"
#include "platform/desktop/virtualcamera.h"

#include <QList>
#include <QObject>

#include <functional>

namespace platform {

/// The desk a phone lies on: its process, the world around it, and the events. Every change is a command of SCRIPT.md,
/// from a script and from the panel alike.
class Bench : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(const QJsonObject &)>;

    struct Options {
        PhoneProcess::Launch launch;
        QString data; ///< the phone's folder, which `reset` empties
    };

    explicit Bench(Options options, QObject *parent = nullptr);

    void run(const QJsonObject &command, const Answer &answer);

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] VirtualCamera &camera() { return m_camera; }
    [[nodiscard]] PhoneProcess &phone() { return m_phone; }
    [[nodiscard]] const QList<Event> &events() const { return m_events; }
    [[nodiscard]] int pushesWaiting() const { return m_pushesWaiting; }
    [[nodiscard]] bool isInBackground() const { return m_background; }
    void clearEvents();

Q_SIGNALS:
    void settingsChanged();
    void stateChanged(); ///< running, background, camera open, pushes waiting
    void eventAdded();
    void eventsCleared();

private:
    void start(const Answer &answer);
    void reset(const Answer &answer);
    void setBackground(const QString &how, const Answer &answer);
    [[nodiscard]] QJsonObject runCamera(const QJsonObject &command);
    [[nodiscard]] QJsonObject status() const;
    [[nodiscard]] QJsonObject log() const;
    void note(const Event &event);
    void openCamera();

    Options m_options;
    Settings m_settings;
    VirtualCamera m_camera;
    PhoneProcess m_phone;
    QList<Event> m_events;
    qint64 m_lastFrame = 0;
    int m_pushesWaiting = 0;
    bool m_background = false;
};

} // namespace platform
