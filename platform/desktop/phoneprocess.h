#pragma once

#include "platform/desktop/eventlog.h"
#include "platform/desktop/settings.h"
#include "platform/desktop/wire.h"

#include <QHash>
#include <QImage>
#include <QLocalServer>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>

namespace platform {

/// The phone as the bench holds it: a process of its own that draws into nothing, so that a kill is a kill. It connects
/// back over a private socket, gets the settings first, then commands; it sends its picture, its events, and whether
/// its camera is open.
class PhoneProcess : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(const QJsonObject &)>;

    struct Launch {
        QString program;
        QStringList arguments;
        double pixelRatio = 1;
        QString link = {}; ///< Opened by the first start alone.
    };

    explicit PhoneProcess(Launch launch, QObject *parent = nullptr);
    ~PhoneProcess() override;

    /// Answers when the first picture is there; refused when it runs already or ends before.
    void start(const Settings &settings, Answer answer);
    /// SIGKILL; answers when the process is gone.
    void kill(Answer answer);
    void send(const Settings &settings, Answer answer);
    void send(const QImage &cameraFrame);
    void ask(QJsonObject command, Answer answer);

    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] bool takesFrames() const { return m_cameraOpen && !m_frameOnItsWay; }
    [[nodiscard]] bool isCameraOpen() const { return m_cameraOpen; }
    [[nodiscard]] QImage picture() const { return m_picture; }

Q_SIGNALS:
    void runningChanged();
    void pictureChanged();
    void cameraOpenChanged();
    void pushesWaiting(int count);
    void happened(const platform::Event &event);

private:
    void accept();
    void hear(const QJsonObject &message);
    void show(const QImage &picture);
    void ended();

    Launch m_launch;
    QTemporaryDir m_folder;
    QLocalServer m_server;
    QProcess m_process;
    std::unique_ptr<Wire> m_wire;
    QHash<int, Answer> m_answers;
    QList<Answer> m_starting;
    QList<Answer> m_killing;
    QJsonObject m_settings;
    QImage m_picture;
    int m_lastId = 0;
    bool m_ready = false;
    bool m_cameraOpen = false;
    bool m_frameOnItsWay = false;
};

} // namespace platform
