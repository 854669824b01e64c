#pragma once

#include "app/ports/clock.h"
#include "app/ports/http.h"
#include "platform/desktop/eventlog.h"
#include "platform/desktop/settings.h"

#include <QPromise>
#include <QRandomGenerator>

namespace platform {

/// A network one can switch off, slow down and make forgetful, around a real one.
class BenchNetwork : public QObject, public app::Http {
    Q_OBJECT

public:
    struct Around {
        app::Http &http;
        app::Clock &clock;
        EventLog &log;
    };

    explicit BenchNetwork(Around around, QObject *parent = nullptr);

    /// Off: what is on its way fails now, also when the other side has had it already, and channels close.
    void set(NetworkMode mode, std::chrono::milliseconds delay, int lossPercent);

    [[nodiscard]] QFuture<base::Result<app::HttpAnswer>> send(app::HttpRequest request) override;
    [[nodiscard]] std::unique_ptr<app::Channel> openChannel(QString origin, QString path) override;

    [[nodiscard]] NetworkMode mode() const { return m_mode; }
    [[nodiscard]] std::chrono::milliseconds delay() const
    {
        return m_mode == NetworkMode::Slow ? m_delay : std::chrono::milliseconds(0);
    }
    [[nodiscard]] app::Clock &clock() { return m_around.clock; }

Q_SIGNALS:
    void wentOff();

private:
    struct Exchange; // one request on its way
    void forward(const std::shared_ptr<Exchange> &exchange);
    void finish(const std::shared_ptr<Exchange> &exchange, base::Result<app::HttpAnswer> result);
    [[nodiscard]] bool loses();

    Around m_around;
    NetworkMode m_mode = NetworkMode::On;
    std::chrono::milliseconds m_delay{0};
    int m_loss = 0;
    QRandomGenerator m_random{20240229};
};

} // namespace platform
