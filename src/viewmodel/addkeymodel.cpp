#include "viewmodel/addkeymodel.h"

namespace viewmodel {

void AddKeyModel::show(const Trouble &trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    Q_EMIT changed();
}

} // namespace viewmodel
