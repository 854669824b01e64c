#pragma once

#include "app/ports/locator.h"

#include <QObject>

#include <chrono>
#include <functional>

class QGeoPositionInfoSource;

namespace platform {

/// The system's positioning, by Qt Positioning: on Linux GeoClue.
class QtLocator : public QObject, public app::Locator {
    Q_OBJECT

public:
    /// A new source, owned by its parent; null: the system has none.
    using Open = std::function<QGeoPositionInfoSource *(QObject *parent)>;

    explicit QtLocator(Open open = systemSource, std::chrono::milliseconds patience = std::chrono::seconds(20));

    [[nodiscard]] QFuture<base::Result<check::Position>> locate() override;

private:
    static QGeoPositionInfoSource *systemSource(QObject *parent);

    Open m_open;
    std::chrono::milliseconds m_patience;
};

} // namespace platform
