#pragma once

#include "app/ports/locator.h"
#include "platform/desktop/eventlog.h"
#include "platform/desktop/settings.h"

namespace platform {

/// A position that is where it was put.
class BenchLocator : public app::Locator {
public:
    explicit BenchLocator(EventLog &log);

    void set(const Location &location) { m_location = location; }

    [[nodiscard]] QFuture<base::Result<check::Position>> locate() override;

private:
    EventLog &m_log;
    Location m_location;
};

} // namespace platform
