#include "viewmodel/linkmodel.h"

namespace viewmodel {

void LinkModel::show(const Linking &link)
{
    if (link == m_link)
        return;
    m_link = link;
    Q_EMIT linkChanged();
}

void LinkModel::show(const Trouble &trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    Q_EMIT errorChanged();
}

} // namespace viewmodel
