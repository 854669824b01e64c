#include "viewmodel/checkmodel.h"

namespace viewmodel {

void CheckModel::show(checks::Locating locating)
{
    if (locating == m_locating)
        return;
    m_locating = locating;
    Q_EMIT locatingChanged();
}

void CheckModel::retranslate()
{
    Q_EMIT m_asked.errorChanged();
    m_number.retranslate();
}

} // namespace viewmodel
