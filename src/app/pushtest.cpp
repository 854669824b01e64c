#include "app/pushtest.h"

namespace app {

PushTest::PushTest(const Ports &ports, Links &links, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_links(links)
{
    connect(&ports.inbox, &Inbox::woken, this, [this](const QString &origin, const protocol::WakeId &wake) {
        auto *link = m_links.find(m_result.account);
        if (m_result.state != State::Running || m_result.wakeUp || !link
            || (!origin.isEmpty() && link->record().origin != origin))
            return;
        m_result.wakeUp = elapsed();
        m_result.stage = Stage::Opened;
        Q_EMIT changed();
        link->fetch(wake).then(this, [this, run = m_run](const base::Result<void> &fetched) {
            if (run != m_run || m_result.state != State::Running)
                return;
            if (!fetched) {
                fail(Stage::Opened, fetched.error().fault);
                return;
            }
            m_result.opened = elapsed();
            m_result.state = *m_result.opened > LateAfter ? State::Late : State::Passed;
            Q_EMIT changed();
        });
    });
}

std::chrono::milliseconds PushTest::elapsed() const
{
    return m_ports.clock.steady() - m_start;
}

void PushTest::fail(Stage stage, base::Fault fault)
{
    m_result.state = State::Failed;
    m_result.stage = stage;
    m_result.fault = fault;
    Q_EMIT changed();
}

void PushTest::start(const vault::EntryId &account)
{
    ++m_run;
    m_start = m_ports.clock.steady();
    m_result = {.state = State::Running, .account = account};
    auto *link = m_links.find(account);
    if (!link) {
        fail(Stage::Server, base::Fault::NotFound);
        return;
    }
    Q_EMIT changed();
    link->fetch({}, true).then(this, [this, run = m_run](const base::Result<void> &fetched) {
        if (run != m_run || m_result.state != State::Running)
            return;
        if (!fetched) {
            fail(Stage::Server, fetched.error().fault);
            return;
        }
        m_result.server = elapsed();
        if (m_result.stage == Stage::Server)
            m_result.stage = Stage::WakeUp;
        Q_EMIT changed();
    });
    m_ports.clock.after(GiveUpAfter, this, [this, run = m_run] {
        if (run == m_run && m_result.state == State::Running)
            fail(m_result.stage, base::Fault::Unavailable);
    });
}

void PushTest::stop()
{
    ++m_run;
    m_result = {};
    Q_EMIT changed();
}

} // namespace app
