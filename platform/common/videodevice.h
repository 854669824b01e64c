#pragma once

#include "core/base/result.h"

#include <QObject>

class QVideoSink;

namespace platform {

/// What gives a video sink its frames. Deleted, it stops.
class VideoDevice : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start(QVideoSink &sink) = 0;

Q_SIGNALS:
    /// Refused: the person or the system says no. Broken: it was there and is gone, or somebody else has it.
    void failed(base::Fault fault);
};

} // namespace platform
