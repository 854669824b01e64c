#include "viewmodel/faultmodel.h"

namespace viewmodel {

void FaultModel::show(const Trouble &trouble, Ways ways)
{
    m_trouble = trouble;
    m_ways = ways;
    Q_EMIT changed();
}

} // namespace viewmodel
