#pragma once

#include "manager/store/database.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace manager::store {

/// The thread that owns the database and everything that must not happen twice at once.
///
/// Jobs that are waiting together are one transaction and one fsync. When one of them fails, all are undone and each
/// runs again alone: a job may run twice and must do nothing but use its Database and make its value. What follows from
/// it happens in `done`, after the commit, on the same thread.
class Worker {
public:
    Worker() = default;
    ~Worker(); ///< stop()
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// Opens the file and starts; `tick` is called on the thread about every `interval` when there is time.
    [[nodiscard]] base::Result<void> start(
        const QString &file, std::chrono::milliseconds interval, std::function<void()> tick);
    /// Finishes what is waiting, closes the file. Later jobs are dropped.
    void stop();

    /// From any thread.
    template <class T> void run(std::function<T(Database &)> job, std::function<void(base::Result<T>)> done)
    {
        auto value = std::make_shared<std::optional<T>>();
        post({[job = std::move(job), value](Database &database) { *value = job(database); },
            [done = std::move(done), value](base::Result<void> committed) {
                if (committed) {
                    done(std::move(**value));
                } else {
                    done(tl::unexpected(committed.error()));
                }
            }});
    }

    /// Something that touches no database, in its turn.
    void call(std::function<void()> what)
    {
        post({{}, [what = std::move(what)](base::Result<void>) { what(); }});
    }

    /// Something with the database that no transaction may surround.
    void outside(std::function<void(Database &)> what)
    {
        call([this, what = std::move(what)] { what(*m_database); });
    }

private:
    struct Job {
        std::function<void(Database &)> work; ///< Empty: no transaction.
        std::function<void(base::Result<void>)> done;
    };
    void post(Job job);
    void loop(std::chrono::milliseconds interval);
    void together(std::deque<Job> &jobs);
    [[nodiscard]] base::Result<void> alone(const Job &job);

    std::unique_ptr<Database> m_database;
    std::function<void()> m_tick;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace manager::store
