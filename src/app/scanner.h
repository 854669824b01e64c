#pragma once

#include "app/future.h"
#include "app/ports/ports.h"

#include <QPolygonF>

#include <chrono>

namespace app {

/// Looks for QR codes: in what the camera sees, keeping the newest frame while one is read, and in pictures.
class Scanner : public QObject {
    Q_OBJECT
public:
    enum class Camera { Off, Starting, Running, Refused, Missing, Lost };
    /// Nothing, or a code: what keeps it from being read, or that it was.
    enum class Sight { Nothing, TooSmall, Tilted, Glare, Blurred, Unclear, Found };

    /// What is shown of what frames show, which differs from one to the next.
    class Shown {
    public:
        /// So long it stays: shorter could not be read.
        static constexpr std::chrono::milliseconds Least{1200};

        /// True when it is another from now on. A code that was read is shown at once; nothing, when nothing has been
        /// seen for as long.
        bool see(Sight seen, std::chrono::milliseconds now);
        [[nodiscard]] Sight sight() const { return m_sight; }

    private:
        Sight m_sight = Sight::Nothing;
        std::chrono::milliseconds m_since{}; ///< It is shown since then ...
        std::chrono::milliseconds m_seenAt{}; ///< ... and was last seen then.
    };

    Scanner(const Ports &ports, QObject *parent = nullptr);

    [[nodiscard]] Camera camera() const { return m_camera; }
    [[nodiscard]] Sight sight() const { return m_shown.sight(); }
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

    Ports m_ports;
    Camera m_camera = Camera::Off;
    Shown m_shown;
    bool m_light = false;
    bool m_looking = false;
    QImage m_next;
    QString m_last;
    QPolygonF m_near; ///< Where the frame before showed something; empty for nothing.
    int m_turn = 0;
};

} // namespace app
