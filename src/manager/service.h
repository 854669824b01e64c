#pragma once

#include "manager/desk.h"
#include "manager/pages.h"

namespace manager {

/// A Manager: takes requests from the server, runs their handlers on the worker, and answers.
class Service {
public:
    /// `clock`: what time it is; the system's in a real Manager.
    Service(Config config, Keys keys, std::function<base::Instant()> clock);
    ~Service(); ///< stop()
    Service(const Service &) = delete;
    Service &operator=(const Service &) = delete;

    /// Opens the database and serves; the port it got.
    [[nodiscard]] base::Result<quint16> start();
    /// Lets what is going on end, signs the audit log's end, closes everything.
    void stop();
    [[nodiscard]] const QString &origin() const;
    /// How often Argon2id ran over a password that was typed: what strangers make this machine work.
    [[nodiscard]] qint64 passwordChecks() const;

private:
    struct Call;
    void receive(Request request, const Answer &answer);
    void run(const std::shared_ptr<Call> &call);
    void finish(const std::shared_ptr<Call> &call, base::Result<Step> step);
    void hold(const std::shared_ptr<Call> &call, const Hold &on);
    void identifyPhone(ChannelId channel, const QByteArray &message);
    void tick();

    std::unique_ptr<Desk> m_desk;
    std::vector<Route> m_routes;
    Pages m_pages;
    std::unique_ptr<Server> m_server;
    std::atomic<bool> m_stopping = false;
    std::chrono::steady_clock::time_point m_nextExpiry{};
    std::chrono::steady_clock::time_point m_nextSweep{};
    std::chrono::steady_clock::time_point m_nextCheckpoint{};
};

} // namespace manager
