#include "viewmodel/requestmodel.h"

namespace viewmodel {

void RequestModel::show(const RequestFacts &facts)
{
    if (facts == m_facts)
        return;
    const bool another = facts.id != m_facts.id || facts.digits != m_facts.digits;
    m_facts = facts;
    if (another)
        m_typed.clear();
    Q_EMIT factsChanged();
    if (another)
        Q_EMIT typedChanged();
}

void RequestModel::show(const RequestProgress &progress)
{
    if (progress == m_progress)
        return;
    m_progress = progress;
    Q_EMIT progressChanged();
}

void RequestModel::showWaiting(const QList<RequestFacts> &waiting)
{
    if (waiting == m_waiting)
        return;
    m_waiting = waiting;
    Q_EMIT waitingChanged();
}

QVariantList RequestModel::waiting() const
{
    QVariantList list;
    for (const auto &facts : m_waiting)
        list.append(QVariant::fromValue(facts));
    return list;
}

void RequestModel::type(int digit)
{
    if (digit < 0 || digit > 9 || isComplete() || m_progress.sending != Sending::Nothing)
        return;
    m_typed += QChar(u'0' + digit);
    Q_EMIT typedChanged();
}

void RequestModel::erase()
{
    if (m_typed.isEmpty() || m_progress.sending != Sending::Nothing)
        return;
    m_typed.chop(1);
    Q_EMIT typedChanged();
}

void RequestModel::fill(const QString &number)
{
    if (number.size() != m_facts.digits || m_progress.sending != Sending::Nothing || number == m_typed)
        return;
    m_typed = number;
    Q_EMIT typedChanged();
}

void RequestModel::yes()
{
    if (m_progress.sending != Sending::Nothing || m_progress.choose)
        return;
    if (m_facts.mode == Mode::Number && !isComplete())
        return;
    Q_EMIT yesWanted(m_facts.id, m_facts.mode == Mode::Number ? m_typed : QString());
}

void RequestModel::no()
{
    if (m_progress.sending == Sending::Nothing)
        Q_EMIT noWanted(m_facts.id);
}

void RequestModel::choose(const QString &id)
{
    Q_EMIT chooseWanted(id);
}

void RequestModel::close()
{
    Q_EMIT closeWanted(m_facts.id);
}

} // namespace viewmodel
