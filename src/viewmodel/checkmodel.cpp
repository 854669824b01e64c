#include "viewmodel/checkmodel.h"

namespace viewmodel {

void CheckModel::show(checks::Locating locating)
{
    if (locating == m_locating)
        return;
    m_locating = locating;
    Q_EMIT locatingChanged();
}

void CheckModel::showProblem(const Trouble &trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    Q_EMIT problemChanged();
}

void CheckModel::retranslate()
{
    Q_EMIT problemChanged();
    Q_EMIT m_asked.errorChanged();
    m_number.retranslate();
}

} // namespace viewmodel
