#include "platform/desktop/desktop.h"

#include "platform/common/qtcamera.h"
#include "platform/common/qtlocator.h"
#include "platform/common/webcam.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QSslCertificate>
#include <QStandardPaths>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace platform {
namespace {

constexpr int compactHeight = 620;
constexpr int compactWidth = 350;
constexpr int landscapeHeight = 480;

/// What the frame of the emulator draws over the app, as the mocks have it.
QMarginsF bars(QSize size)
{
    if (size.height() <= landscapeHeight)
        return {0, 10, 0, 8};
    if (size.height() <= compactHeight || size.width() <= compactWidth)
        return {0, 28, 0, 12};
    return {0, 44, 0, 22};
}

Look lookOf(const Settings &settings)
{
    return {settings.theme == SystemTheme::Dark, settings.fontScale, settings.lessMotion, settings.moreContrast,
        bars(settings.size), settings.locale.isEmpty() ? u"en"_s : settings.locale, settings.size};
}

Look lookOfDesktop()
{
    Look look;
    look.dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    look.language = QLocale::system().name();
    return look;
}

DesktopShell::Place placeOf(const Launch &launch)
{
    if (!launch.bench.isEmpty())
        return {launch.data + u"/saved"_s, QCoreApplication::translate("platform", "Files of this phone")};
    return {QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        QCoreApplication::translate("platform", "Documents")};
}

base::Result<QList<QSslCertificate>> certificatesOf(const QString &file)
{
    if (file.isEmpty())
        return QList<QSslCertificate>{};
    const QList<QSslCertificate> found = QSslCertificate::fromPath(file, QSsl::Pem);
    if (found.isEmpty())
        return base::fail(base::Fault::NotFound, u"no certificate in "_s + file);
    return found;
}

} // namespace

base::Result<std::unique_ptr<Device>> makePorts(const Launch &launch)
{
    if (!QDir().mkpath(launch.data))
        return base::fail(base::Fault::Broken, u"the folder %1 cannot be made"_s.arg(launch.data));
    QFile::setPermissions(launch.data, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    Desktop::Parts parts;
    auto authorities = certificatesOf(launch.authorities);
    if (!authorities)
        return tl::unexpected(authorities.error());
    parts.authorities = *authorities;
    auto keyStore = SoftwareKeyStore::open(launch.data + u"/keystore"_s);
    if (!keyStore)
        return tl::unexpected(keyStore.error());
    parts.keyStore = std::move(*keyStore);
    if (!launch.bench.isEmpty()) {
        auto link = BenchLink::connectTo(launch.bench);
        if (!link)
            return tl::unexpected(link.error());
        parts.link = std::move(*link);
    }
    return std::make_unique<Desktop>(launch, std::move(parts));
}

Desktop::Desktop(Launch launch, Parts parts)
    : m_launch(std::move(launch))
    , m_parts(std::move(parts))
    , m_look(lookOfDesktop())
    , m_storage(m_launch.data)
    , m_http({m_parts.authorities, m_launch.developer})
    , m_network({m_http, m_clock, m_log})
    , m_camera(m_log)
    , m_inbox(m_clock, m_log)
    , m_unlock(m_log)
    , m_shell(placeOf(m_launch), m_log)
    , m_locator(m_log)
{
    if (m_parts.link)
        lieOnBench();
    else
        standAlone();
}

void Desktop::standAlone()
{
    m_webcam = std::make_unique<QtCamera>(openWebcam);
    m_position = std::make_unique<QtLocator>();
    m_unlock.set(Biometrics::None);
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            Q_EMIT cameToFront();
        else if (state == Qt::ApplicationHidden || state == Qt::ApplicationSuspended)
            Q_EMIT wentToBack();
    });
}

void Desktop::lieOnBench()
{
    BenchLink *link = m_parts.link.get();
    link->follow(m_log);
    take(link->settings());
    connect(link, &BenchLink::settingsChanged, this, &Desktop::take);
    connect(link, &BenchLink::cameraFrame, &m_camera, &BenchCamera::show);
    connect(&m_camera, &BenchCamera::openChanged, link, &BenchLink::setCameraOpen);
    connect(&m_inbox, &BenchInbox::waitingChanged, link, &BenchLink::setPushesWaiting);
    connect(link, &BenchLink::lockWanted, this, &Device::lockWanted);
    connect(link, &BenchLink::backgroundWanted, this, [this](bool background) {
        m_log.add(Event::Kind::Phone, background ? u"In the background"_s : u"In front"_s);
        if (background)
            Q_EMIT wentToBack();
        else
            Q_EMIT cameToFront();
    });
}

void Desktop::take(const Settings &settings)
{
    m_network.set(settings.network, settings.networkDelay, settings.networkLoss);
    m_inbox.set(settings.push, settings.pushDelay);
    m_clock.setSkew(settings.skew);
    m_camera.set(settings.camera);
    m_unlock.set(settings.biometrics);
    m_locator.set(settings.location);
    const Look look = lookOf(settings);
    if (std::exchange(m_look, look) != look)
        Q_EMIT lookChanged(m_look);
}

void Desktop::show(QQuickWindow &window)
{
    if (m_parts.link)
        m_parts.link->show(&window);
}

app::Ports Desktop::ports()
{
    const QString name = m_parts.link ? u"kAuth emulator"_s : QSysInfo::machineHostName();
    app::Camera &camera = m_webcam ? *m_webcam : m_camera;
    app::Locator &locator = m_position ? *m_position : m_locator;
    return {m_storage, *m_parts.keyStore, camera, m_network, m_inbox, m_clock, m_unlock, m_clipboard, m_shell, locator,
        {name, QSysInfo::prettyProductName().left(40), m_launch.version, m_launch.developer, m_launch.demoServer}};
}

} // namespace platform
