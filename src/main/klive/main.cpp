#include "app/photograph.h"
#include "main/kctl/phoneports.h"
#include "main/klive/handheld.h"
#include "viewmodel/appmodel.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int WarmUpMs = 2000;
constexpr int MeasureMs = 15'000;
constexpr auto Page = R"(
import QtQuick
import KCheck
import KModels

Window {
    id: root

    required property AppModel app

    width: 390
    height: 844
    visible: true

    CapturePage {
        anchors.fill: parent
        flow: "check.document.front"
        model: root.app.check.capture
        scanner: root.app.scanner
    }
}
)";

/// The page that photographs, as the app has it, before a moving card.
class Live {
public:
    explicit Live(const QString &folder)
        : m_ports(folder)
        , m_photograph(m_ports.ports(m_camera))
    {
        auto *scanner = m_model.scanner();
        QObject::connect(&m_photograph, &app::Photograph::frame, scanner,
            [scanner](const QImage &picture) { scanner->showPicture(picture); });
        QObject::connect(&m_photograph, &app::Photograph::changed, scanner, [this] { show(); });
        QObject::connect(
            &m_photograph, &app::Photograph::taken, scanner, [this] { m_photograph.start(m_motif); },
            Qt::QueuedConnection);
    }

    [[nodiscard]] bool open()
    {
        m_engine.addImportPath(u"qrc:/qt/qml"_s);
        m_engine.setInitialProperties({{u"app"_s, QVariant::fromValue(&m_model)}});
        m_engine.loadData(Page);
        m_window = m_engine.rootObjects().isEmpty() ? nullptr
                                                    : qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
        if (!m_window)
            return false;
        QObject::connect(m_window, &QQuickWindow::frameSwapped, m_window, [this] { drawn(); });
        m_photograph.start(m_motif);
        return true;
    }

    void begin()
    {
        m_ages.clear();
        m_drawn = 0;
        m_givenBefore = m_camera.given();
    }

    [[nodiscard]] QJsonObject report()
    {
        std::ranges::sort(m_ages);
        const auto at = [&](double share) {
            return m_ages.empty() ? 0 : std::round(10 * m_ages[std::size_t(share * double(m_ages.size() - 1))]) / 10;
        };
        const double seconds = MeasureMs / 1000.0;
        return {{u"outline_ms"_s, QJsonObject{{u"p50"_s, at(0.5)}, {u"p95"_s, at(0.95)}, {u"max"_s, at(1)}}},
            {u"outlines_a_second"_s, double(m_ages.size()) / seconds},
            {u"camera_frames_a_second"_s, (m_camera.given() - m_givenBefore) / seconds},
            {u"drawn_a_second"_s, m_drawn / seconds}};
    }

private:
    void show()
    {
        const auto &sighting = m_photograph.sighting();
        m_model.scanner()->show(viewmodel::Scan{.camera = viewmodel::Camera(int(m_photograph.camera()))});
        m_model.scanner()->showFound(sighting.outline);
        viewmodel::Capture capture;
        if (!sighting.searching)
            capture.hint = sighting.hint ? viewmodel::checks::Hint(int(*sighting.hint)) : viewmodel::checks::Hint::Good;
        capture.ready = sighting.readiness;
        capture.busy = sighting.busy;
        m_model.check()->capture()->show(capture);
    }

    /// Each outline counts when it is on the screen for the first time.
    void drawn()
    {
        ++m_drawn;
        const QPolygonF outline = m_model.scanner()->found();
        if (outline.size() != 4 || outline == m_outline)
            return;
        m_outline = outline;
        double middle = 0;
        for (const QPointF &corner : outline)
            middle += corner.x() / 4;
        if (const auto age = m_camera.ageOf(middle))
            m_ages.push_back(*age);
    }

    const app::Motif m_motif{protocol::FileKind::Front, protocol::Document::Card};
    klive::HandHeld m_camera;
    kctl::PhonePorts m_ports;
    app::Photograph m_photograph;
    viewmodel::AppModel m_model;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
    QPolygonF m_outline; ///< the one that was drawn last
    std::vector<double> m_ages;
    int m_drawn = 0;
    int m_givenBefore = 0;
};

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    Live live(folder.path());
    if (!live.open())
        return 1;
    QTimer::singleShot(WarmUpMs, qApp, [&live] { live.begin(); });
    QTimer::singleShot(WarmUpMs + MeasureMs, qApp, &QCoreApplication::quit);
    QGuiApplication::exec();
    std::printf("%s\n", QJsonDocument(live.report()).toJson(QJsonDocument::Compact).constData());
    return 0;
}
