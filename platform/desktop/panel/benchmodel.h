#pragma once

#include "platform/desktop/panel/eventsmodel.h"

#include <QTimer>
#include <QUrl>
#include <QVariantMap>

namespace platform {

/// What the panel shows of a bench. It changes things by `act` alone, with the commands of SCRIPT.md: what a hand can
/// do here a script can do too.
class BenchModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by main")
    Q_PROPERTY(platform::EventsModel *events READ events CONSTANT)
    Q_PROPERTY(QString network READ network NOTIFY settingsChanged)
    Q_PROPERTY(double networkDelay READ networkDelay NOTIFY settingsChanged)
    Q_PROPERTY(int networkLoss READ networkLoss NOTIFY settingsChanged)
    Q_PROPERTY(QString push READ push NOTIFY settingsChanged)
    Q_PROPERTY(double pushDelay READ pushDelay NOTIFY settingsChanged)
    Q_PROPERTY(double skew READ skew NOTIFY settingsChanged)
    Q_PROPERTY(QString biometrics READ biometrics NOTIFY settingsChanged)
    Q_PROPERTY(QString permission READ permission NOTIFY settingsChanged)
    Q_PROPERTY(QString location READ location NOTIFY settingsChanged)
    Q_PROPERTY(double latitude READ latitude NOTIFY settingsChanged)
    Q_PROPERTY(double longitude READ longitude NOTIFY settingsChanged)
    Q_PROPERTY(QString locale READ locale NOTIFY settingsChanged)
    Q_PROPERTY(QString theme READ theme NOTIFY settingsChanged)
    Q_PROPERTY(double fontScale READ fontScale NOTIFY settingsChanged)
    Q_PROPERTY(bool lessMotion READ lessMotion NOTIFY settingsChanged)
    Q_PROPERTY(bool moreContrast READ moreContrast NOTIFY settingsChanged)
    Q_PROPERTY(int phoneWidth READ phoneWidth NOTIFY settingsChanged)
    Q_PROPERTY(int phoneHeight READ phoneHeight NOTIFY settingsChanged)
    Q_PROPERTY(bool running READ isRunning NOTIFY stateChanged)
    Q_PROPERTY(bool starting READ isStarting NOTIFY stateChanged)
    Q_PROPERTY(bool background READ isInBackground NOTIFY stateChanged)
    Q_PROPERTY(int pushesWaiting READ pushesWaiting NOTIFY stateChanged)
    Q_PROPERTY(QString cameraSource READ cameraSource NOTIFY cameraChanged)
    Q_PROPERTY(QString cameraTitle READ cameraTitle NOTIFY cameraChanged)
    /// "1920 × 1080", empty when there is nothing to see
    Q_PROPERTY(QString cameraFormat READ cameraFormat NOTIFY cameraPictureChanged)
    Q_PROPERTY(QList<QString> samples READ samples CONSTANT)
    Q_PROPERTY(bool cameraOpen READ isCameraOpen NOTIFY cameraChanged)
    Q_PROPERTY(int blur READ blur NOTIFY cameraChanged)
    Q_PROPERTY(int dark READ dark NOTIFY cameraChanged)
    Q_PROPERTY(int reflection READ reflection NOTIFY cameraChanged)
    Q_PROPERTY(int shake READ shake NOTIFY cameraChanged)
    Q_PROPERTY(QString phoneTime READ phoneTime NOTIFY secondPassed)
    Q_PROPERTY(QString deskTime READ deskTime NOTIFY secondPassed)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    explicit BenchModel(Bench &bench, QObject *parent = nullptr);

    /// {"do":"network","mode":"off"} ... ; what is refused is shown as `notice`.
    Q_INVOKABLE void act(const QVariantMap &command);
    /// A picture file, folder or video chosen or dropped here.
    Q_INVOKABLE void showFile(const QUrl &file);
    Q_INVOKABLE void paste();
    Q_INVOKABLE void screenshot(const QUrl &file);
    Q_INVOKABLE void dismissNotice();

    [[nodiscard]] Bench &bench() const { return m_bench; }
    [[nodiscard]] EventsModel *events() { return &m_events; }
    [[nodiscard]] QString network() const { return setting("network"); }
    [[nodiscard]] double networkDelay() const { return double(m_bench.settings().networkDelay.count()) / 1000; }
    [[nodiscard]] int networkLoss() const { return m_bench.settings().networkLoss; }
    [[nodiscard]] QString push() const { return setting("push"); }
    [[nodiscard]] double pushDelay() const { return double(m_bench.settings().pushDelay.count()) / 1000; }
    [[nodiscard]] double skew() const { return double(m_bench.settings().skew.count()) / 1000; }
    [[nodiscard]] QString biometrics() const { return setting("biometrics"); }
    [[nodiscard]] QString permission() const { return setting("permission"); }
    [[nodiscard]] QString location() const { return setting("location"); }
    [[nodiscard]] double latitude() const { return m_bench.settings().location.latitude; }
    [[nodiscard]] double longitude() const { return m_bench.settings().location.longitude; }
    [[nodiscard]] QString locale() const { return m_bench.settings().locale; }
    [[nodiscard]] QString theme() const { return setting("theme"); }
    [[nodiscard]] double fontScale() const { return m_bench.settings().fontScale; }
    [[nodiscard]] bool lessMotion() const { return m_bench.settings().lessMotion; }
    [[nodiscard]] bool moreContrast() const { return m_bench.settings().moreContrast; }
    [[nodiscard]] int phoneWidth() const { return m_bench.settings().size.width(); }
    [[nodiscard]] int phoneHeight() const { return m_bench.settings().size.height(); }
    [[nodiscard]] bool isRunning() const { return m_bench.phone().isReady(); }
    [[nodiscard]] bool isStarting() const { return m_bench.phone().isRunning() && !isRunning(); }
    [[nodiscard]] bool isInBackground() const { return m_bench.isInBackground(); }
    [[nodiscard]] int pushesWaiting() const { return m_bench.pushesWaiting(); }
    [[nodiscard]] QString cameraSource() const { return m_bench.camera().source(); }
    [[nodiscard]] QString cameraTitle() const { return m_bench.camera().title(); }
    [[nodiscard]] QString cameraFormat() const;
    [[nodiscard]] static QStringList samples();
    [[nodiscard]] bool isCameraOpen() const { return m_bench.phone().isCameraOpen(); }
    [[nodiscard]] int blur() const { return m_bench.camera().effects().blur; }
    [[nodiscard]] int dark() const { return m_bench.camera().effects().dark; }
    [[nodiscard]] int reflection() const { return m_bench.camera().effects().reflection; }
    [[nodiscard]] int shake() const { return m_bench.camera().effects().shake; }
    [[nodiscard]] QString phoneTime() const;
    [[nodiscard]] QString deskTime() const;
    [[nodiscard]] QString notice() const { return m_notice; }

Q_SIGNALS:
    void settingsChanged();
    void stateChanged();
    void cameraChanged();
    void cameraPictureChanged();
    void secondPassed();
    void noticeChanged();

private:
    [[nodiscard]] QString setting(const char *name) const;
    void tell(const QString &notice);

    Bench &m_bench;
    EventsModel m_events;
    QTimer m_second;
    QString m_notice;
};

} // namespace platform
