#include "viewmodel/presenter/stages.h"

#include "viewmodel/flow.h"

using namespace Qt::StringLiterals;

namespace viewmodel {
namespace {

bool interrupts(const QString &stage)
{
    return stage.startsWith("auth.request"_L1) || stage.startsWith("app.lock"_L1) || stage == "auth.account.removed"_L1;
}

bool isPhotograph(const QString &stage)
{
    return stage == "check.selfie"_L1 || stage == "check.document.front"_L1 || stage == "check.document.back"_L1;
}

/// The camera runs.
bool looks(const QString &stage)
{
    return stage == "auth.link.scan"_L1 || stage == "check.scan"_L1 || isPhotograph(stage);
}

} // namespace

Stages::Stages(AppModel &model, std::function<QString()> home, std::function<bool()> isLocked, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_home(std::move(home))
    , m_isLocked(std::move(isLocked))
{
}

void Stages::go(const QString &stage)
{
    if (m_isLocked()) {
        m_before = stage;
        return;
    }
    m_before.clear();
    m_model.showStage(stage);
}

void Stages::visit(const QString &stage)
{
    m_visited = stage;
    m_visitedFrom = now();
    go(stage);
}

void Stages::back()
{
    if (m_isLocked())
        return;
    const auto parent = now() == m_visited ? m_visitedFrom : flow::parent(now());
    if (parent.isEmpty() || parent == "auth.accounts"_L1)
        goHome();
    else
        m_model.showStage(parent);
}

void Stages::interrupt(const QString &stage)
{
    if (m_isLocked() && stage != "app.lock"_L1)
        return;
    if (m_before.isEmpty() && !now().isEmpty() && !interrupts(now()))
        m_before = now();
    m_model.showStage(stage);
}

void Stages::resume()
{
    if (m_isLocked())
        return;
    const auto before = std::exchange(m_before, {});
    m_model.showStage(before.isEmpty() || !flow::has(before) ? m_home() : before);
}

void Stages::cover(const QString &stage)
{
    if (m_isLocked())
        return;
    if (!isIn("app.lock"_L1))
        m_covered = now();
    m_model.showStage(stage);
}

void Stages::uncover()
{
    const auto covered = std::exchange(m_covered, {});
    if (!m_isLocked() && isIn("app.lock"_L1))
        m_model.showStage(covered.isEmpty() ? m_home() : covered);
}

bool Stages::photographs() const
{
    return isPhotograph(now());
}

bool Stages::mayInterrupt() const
{
    const auto stage = now();
    return !stage.startsWith("auth.request"_L1) && stage != "app.lock"_L1 && stage != "app.lock.new"_L1
        && stage != "app.fault"_L1 && !looks(stage) && !stage.isEmpty();
}

} // namespace viewmodel
