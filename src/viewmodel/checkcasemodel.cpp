#include "viewmodel/checkcasemodel.h"

namespace viewmodel {

void CheckCaseModel::show(const CheckCase &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    Q_EMIT factsChanged();
}

void CheckCaseModel::show(const Trouble &trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    Q_EMIT errorChanged();
}

} // namespace viewmodel
