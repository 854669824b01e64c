#include "viewmodel/appmodel.h"

#include "viewmodel/flow.h"

namespace viewmodel {

AppModel::AppModel(QObject *parent)
    : QObject(parent)
{
}

void AppModel::showStage(const QString &stage)
{
    Q_ASSERT(flow::has(stage));
    if (stage == m_stage)
        return;
    m_forward = flow::depth(stage) >= flow::depth(m_stage);
    m_stage = stage;
    Q_EMIT stageChanged();
}

void AppModel::showCovered(bool covered)
{
    if (covered == m_covered)
        return;
    m_covered = covered;
    Q_EMIT coveredChanged();
}

void AppModel::retranslate()
{
    Q_EMIT m_accounts.bannersChanged();
    Q_EMIT m_request.factsChanged();
    Q_EMIT m_request.waitingChanged();
    Q_EMIT m_answer.answerChanged();
    Q_EMIT m_link.errorChanged();
    Q_EMIT m_addKey.changed();
    Q_EMIT m_scanner.problemChanged();
    Q_EMIT m_lock.errorChanged();
    Q_EMIT m_pushTest.changed();
    m_check.retranslate();
    Q_EMIT m_toast.changed();
    Q_EMIT m_fault.changed();
}

QString AppModel::page() const
{
    return flow::page(m_stage);
}

} // namespace viewmodel
