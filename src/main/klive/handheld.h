#pragma once

#include "app/ports/camera.h"

#include <QElapsedTimer>
#include <QTimer>

#include <optional>
#include <vector>

namespace klive {

/// A camera that is moved along a card, a little between any two frames: where the card is tells which frame is shown.
class HandHeld : public app::Camera {
    Q_OBJECT
public:
    HandHeld(); ///< Draws what it sees: 1080p.

    void start() override { m_tick.start(); }
    void stop() override { m_tick.stop(); }
    [[nodiscard]] bool hasLight() const override { return false; }
    void setLight(bool) override { }

    /// Milliseconds since the frame came in which the card's middle is there; none: in no frame of late.
    [[nodiscard]] std::optional<double> ageOf(double middle) const;
    [[nodiscard]] int given() const { return m_given; }

private:
    void give();

    QImage m_scene;
    QImage m_luma; ///< of the scene, as a camera has it
    double m_middle = 0; ///< of the card, in the scene
    QTimer m_tick;
    QElapsedTimer m_clock;
    std::vector<qint64> m_cameAt; ///< by place; -1: not yet
    int m_given = 0;
};

} // namespace klive
