#include "viewmodel/lockmodel.h"

namespace viewmodel {

void LockModel::show(const Locked &state)
{
    if (state == m_state)
        return;
    const bool another = state.step != m_state.step;
    m_state = state;
    if (another)
        forget();
    Q_EMIT stateChanged();
}

void LockModel::show(const Trouble &trouble)
{
    if (trouble.problem != Problem::Nothing)
        forget();
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    Q_EMIT errorChanged();
}

void LockModel::type(int digit)
{
    if (digit < 0 || digit > 9 || m_state.busy || m_state.waitSeconds > 0)
        return;
    m_typed += QChar(u'0' + digit);
    if (m_typed.size() < PinLength) {
        Q_EMIT typedChanged();
        return;
    }
    const QString pin = m_typed;
    forget();
    Q_EMIT pinTyped(pin);
}

void LockModel::erase()
{
    if (m_typed.isEmpty())
        return;
    m_typed.chop(1);
    Q_EMIT typedChanged();
}

void LockModel::forget()
{
    m_typed.fill(u'0');
    m_typed.clear();
    Q_EMIT typedChanged();
}

} // namespace viewmodel
