#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QObject>

namespace app {

/// Pictures as they come. The system's question is asked at the first start, nowhere else.
class Camera : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start() = 0;
    virtual void stop() = 0;
    [[nodiscard]] virtual bool hasLight() const = 0;
    virtual void setLight(bool on) = 0;

Q_SIGNALS:
    void started();
    /// The newest picture, upright. Whoever is busy drops it. `luma`: the same as Format_Grayscale8, where the camera
    /// gives it without work; null elsewhere.
    void frame(const QImage &picture, const QImage &luma = {});
    /// Refused: the person said no. NotFound: there is no camera. Broken: it stopped working.
    void failed(base::Fault fault);
};

} // namespace app
