#include "viewmodel/accountmodel.h"

namespace viewmodel {

void AccountModel::show(const AccountDetail &detail)
{
    if (detail == m_detail)
        return;
    m_detail = detail;
    Q_EMIT detailChanged();
}

void AccountModel::show(const CodeNow &now)
{
    if (now == m_now)
        return;
    m_now = now;
    Q_EMIT nowChanged();
}

} // namespace viewmodel
