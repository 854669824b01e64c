#include "viewmodel/removedmodel.h"

namespace viewmodel {

void RemovedModel::show(const Removed &removed)
{
    if (removed == m_removed)
        return;
    m_removed = removed;
    Q_EMIT removedChanged();
}

} // namespace viewmodel
