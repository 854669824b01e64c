#include "viewmodel/trashmodel.h"

namespace viewmodel {

int TrashModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TrashModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TrashRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Name:
        return row.name;
    case Id:
        return row.id;
    case Email:
        return row.email;
    case DaysLeft:
        return row.daysLeft;
    default:
        return {};
    }
}

QHash<int, QByteArray> TrashModel::roleNames() const
{
    return {{Id, "accountId"}, {Name, "name"}, {Email, "email"}, {DaysLeft, "daysLeft"}};
}

void TrashModel::show(const QList<TrashRow> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace viewmodel
