#include "viewmodel/codesmodel.h"

namespace viewmodel {

void CodesModel::show(const BackupSet &set)
{
    if (set == m_set)
        return;
    m_set = set;
    Q_EMIT setChanged();
}

} // namespace viewmodel
