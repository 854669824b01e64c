#include "manager/store/worker.h"

#include <future>

namespace manager::store {

namespace {
constexpr size_t batch = 128;
}

Worker::~Worker()
{
    stop();
}

base::Result<void> Worker::start(const QString &file, std::chrono::milliseconds interval, std::function<void()> tick)
{
    m_tick = std::move(tick);
    std::promise<base::Result<void>> opened;
    auto future = opened.get_future();
    m_thread = std::thread([this, file, interval, &opened] {
        auto database = Database::open(file); // a connection belongs to the thread that made it
        if (!database) {
            opened.set_value(tl::unexpected(database.error()));
            return;
        }
        m_database = std::move(*database);
        opened.set_value({});
        loop(interval);
        m_database.reset();
    });
    auto result = future.get();
    if (!result) {
        m_thread.join();
    }
    return result;
}

void Worker::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void Worker::post(Job job)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stopping) {
            return;
        }
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void Worker::loop(std::chrono::milliseconds interval)
{
    auto nextTick = std::chrono::steady_clock::now() + interval;
    for (;;) {
        std::deque<Job> jobs;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_until(lock, nextTick, [this] { return m_stopping || !m_jobs.empty(); });
            if (m_stopping && m_jobs.empty()) {
                return;
            }
            while (!m_jobs.empty() && jobs.size() < batch) {
                const bool plain = !m_jobs.front().work;
                if (plain && !jobs.empty()) {
                    break; // in its turn: after what came before it is committed
                }
                jobs.push_back(std::move(m_jobs.front()));
                m_jobs.pop_front();
                if (plain) {
                    break;
                }
            }
        }
        if (!jobs.empty()) {
            together(jobs);
        }
        if (std::chrono::steady_clock::now() >= nextTick) {
            m_tick();
            nextTick = std::chrono::steady_clock::now() + interval;
        }
    }
}

void Worker::together(std::deque<Job> &jobs)
{
    if (!jobs.front().work) {
        jobs.front().done({});
        return;
    }
    m_database->begin();
    for (const Job &job : jobs) {
        job.work(*m_database);
        if (m_database->failure()) {
            break;
        }
    }
    if (!m_database->failure() && m_database->commit()) {
        for (const Job &job : jobs) {
            job.done({});
        }
        return;
    }
    m_database->rollback();
    for (const Job &job : jobs) {
        job.done(alone(job));
    }
}

base::Result<void> Worker::alone(const Job &job)
{
    m_database->begin();
    job.work(*m_database);
    if (!m_database->failure()) {
        if (m_database->commit()) {
            return {};
        }
    }
    const base::Error error = m_database->failure().value_or(base::Error{base::Fault::Broken, {}});
    m_database->rollback();
    return tl::unexpected(error);
}

} // namespace manager::store
