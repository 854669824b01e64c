#include "viewmodel/pushtestmodel.h"

namespace viewmodel {

void PushTestModel::show(const PushTest &test, const Trouble &cause)
{
    if (test == m_test && cause == m_cause)
        return;
    m_test = test;
    m_cause = cause;
    Q_EMIT changed();
}

} // namespace viewmodel
