#pragma once

#include "app/ports/unlock.h"
#include "platform/desktop/eventlog.h"
#include "platform/desktop/settings.h"

namespace platform {

/// A finger or a face that answers as it was told.
class BenchUnlock : public app::Unlock {
public:
    explicit BenchUnlock(EventLog &log);

    void set(Biometrics answer) { m_answer = answer; }

    [[nodiscard]] bool isAvailable() const override { return m_answer != Biometrics::None; }
    [[nodiscard]] QFuture<base::Result<void>> ask(QString reason) override;

private:
    EventLog &m_log;
    Biometrics m_answer = Biometrics::Ok;
};

} // namespace platform
