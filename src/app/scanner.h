#pragma once

#include "app/future.h"
#include "app/ports/ports.h"

#include <QPolygonF>

#include <chrono>

namespace app {

/// Looks for QR codes: in what the camera sees, keeping the newest frame while one is read, and in pictures.
class Scanner : public QObject
{
    Q_OBJECT
public:
    enum class Camera { Off, Starting, Running, Refused, Missing, Lost };
    /// Nothing, or a code: what keeps it from being read, or that it was.
    enum class Sight { Nothing, TooSmall, Tilted, Glare, Blurred, Unclear, Found };

    Scanner(const Ports &ports, QObject *parent = nullptr);

    [[nodiscard]] Camera camera() const { return m_camera; }
    [[nodiscard]] Sight sight() const { return m_sight; }
    [[nodiscard]] bool hasLight() const { return m_ports.camera.hasLight(); }
    [[nodiscard]] bool light() const { return m_light; }

    void start();
    void stop();
    void setLight(bool on);
    /// The texts of all codes in it; NotFound when there are none.
    [[nodiscard]] static QFuture<base::Result<QStringList>> read(const QImage &picture);

Q_SIGNALS:
    void changed();
    void frame(const QImage &picture);
    void found(const QString &text, const QPolygonF &corners); ///< The same text once, until another or start().

private:
    void look(const QImage &picture);
    void show(Sight seen);

    Ports m_ports;
    Camera m_camera = Camera::Off;
    Sight m_sight = Sight::Nothing;
    std::chrono::milliseconds m_shownAt{}; ///< Since when m_sight is shown ...
    std::chrono::milliseconds m_seenAt{}; ///< ... and when it was last seen.
    bool m_light = false;
    bool m_looking = false;
    QImage m_next;
    QString m_last;
    QPolygonF m_near; ///< Where the frame before showed something; empty for nothing.
    int m_turn = 0;
};

} // namespace app
