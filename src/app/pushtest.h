#pragma once

#include "app/links.h"

namespace app {

/// The way of a wake-up, measured: ask the Manager for one, see it arrive, fetch by it.
class PushTest : public QObject {
    Q_OBJECT
public:
    enum class Stage { Server, WakeUp, Opened };
    enum class State { Nothing, Running, Passed, Late, Failed };
    static constexpr std::chrono::seconds LateAfter{5};
    static constexpr std::chrono::seconds GiveUpAfter{20};

    struct Result {
        State state = State::Nothing;
        Stage stage = Stage::Server; ///< Where it is, or failed.
        vault::EntryId account = {};
        std::optional<std::chrono::milliseconds> server = {}; ///< Each since the start.
        std::optional<std::chrono::milliseconds> wakeUp = {};
        std::optional<std::chrono::milliseconds> opened = {};
        std::optional<base::Fault> fault = {};
    };

    PushTest(const Ports &ports, Links &links, QObject *parent = nullptr);

    [[nodiscard]] const Result &result() const { return m_result; }
    void start(const vault::EntryId &account);
    void stop();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::chrono::milliseconds elapsed() const;
    void fail(Stage stage, base::Fault fault);

    Ports m_ports;
    Links &m_links;
    Result m_result;
    std::chrono::milliseconds m_start{0};
    int m_run = 0;
};

} // namespace app
