#pragma once

#include "app/ports/clock.h"
#include "app/ports/inbox.h"
#include "platform/desktop/eventlog.h"
#include "platform/desktop/settings.h"

#include <QList>

namespace platform {

/// The push service between a wake-up and the app: brings it, later, never, or twice.
class BenchInbox : public app::Inbox {
    Q_OBJECT

public:
    BenchInbox(app::Clock &clock, EventLog &log, QObject *parent = nullptr);

    /// Those that wait are brought at once when nothing delays them any more, and are gone when all are dropped.
    void set(PushMode mode, std::chrono::milliseconds delay);
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }

    void pass(const QString &origin, const protocol::WakeId &wake) override;

Q_SIGNALS:
    void waitingChanged(int waiting);

private:
    struct Waiting {
        quint64 number;
        QString origin;
        protocol::WakeId wake;
    };

    void bring(quint64 number);

    app::Clock &m_clock;
    EventLog &m_log;
    QList<Waiting> m_waiting;
    PushMode m_mode = PushMode::Deliver;
    std::chrono::milliseconds m_delay{0};
    quint64 m_count = 0;
};

} // namespace platform
