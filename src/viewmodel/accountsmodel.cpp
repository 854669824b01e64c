#include "viewmodel/accountsmodel.h"

#include <algorithm>

namespace viewmodel {

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AccountRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Name:
        return row.name;
    case Id:
        return row.id;
    case Email:
        return row.email;
    case Server:
        return row.server;
    case Linked:
        return row.linked;
    case Pinned:
        return row.pinned;
    case Requests:
        return row.requests;
    case WarningRole:
        return QVariant::fromValue(row.warning);
    case Code:
        return row.code;
    case SecondsLeft:
        return row.secondsLeft;
    case Period:
        return row.period;
    default:
        return {};
    }
}

QHash<int, QByteArray> AccountsModel::roleNames() const
{
    return {{Id, "accountId"}, {Name, "name"}, {Email, "email"}, {Server, "server"}, {Linked, "linked"},
        {Pinned, "pinned"}, {Requests, "requests"}, {WarningRole, "exception"}, {Code, "code"},
        {SecondsLeft, "secondsLeft"}, {Period, "period"}};
}

void AccountsModel::show(const QList<AccountRow> &rows)
{
    if (rows == m_all)
        return;
    const bool linked = anyLinked();
    const bool codes = anyCode();
    const int before = total();
    const int shown = count();
    m_all = rows;
    QList<AccountRow> wanted;
    std::copy_if(
        rows.begin(), rows.end(), std::back_inserter(wanted), [this](const AccountRow &row) { return matches(row); });
    become(wanted);
    if (before != total() || shown != count() || linked != anyLinked() || codes != anyCode())
        Q_EMIT countChanged();
}

void AccountsModel::show(const AccountsBanners &banners)
{
    if (banners == m_banners)
        return;
    m_banners = banners;
    Q_EMIT bannersChanged();
}

void AccountsModel::showOrder(Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    Q_EMIT orderChanged();
}

void AccountsModel::showCurrent(const QString &id)
{
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT currentChanged();
}

bool AccountsModel::anyLinked() const
{
    return std::any_of(m_all.begin(), m_all.end(), [](const AccountRow &row) { return row.linked; });
}

bool AccountsModel::anyCode() const
{
    return std::any_of(
        m_all.begin(), m_all.end(), [](const AccountRow &row) { return row.linked && !row.code.isEmpty(); });
}

void AccountsModel::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    QList<AccountRow> wanted;
    std::copy_if(
        m_all.begin(), m_all.end(), std::back_inserter(wanted), [this](const AccountRow &row) { return matches(row); });
    const int before = count();
    become(wanted);
    Q_EMIT searchChanged();
    if (before != count())
        Q_EMIT countChanged();
}

bool AccountsModel::matches(const AccountRow &row) const
{
    const QString wanted = m_search.trimmed();
    const auto has = [&](const QString &text) { return text.contains(wanted, Qt::CaseInsensitive); };
    return wanted.isEmpty() || has(row.name) || has(row.email) || has(row.server);
}

/// Rows keep their identity by id, so that a view moves them and keeps its place.
void AccountsModel::become(const QList<AccountRow> &rows)
{
    const auto find = [](const QList<AccountRow> &list, const QString &id) {
        const auto at = std::find_if(list.begin(), list.end(), [&](const AccountRow &row) { return row.id == id; });
        return at == list.end() ? -1 : int(at - list.begin());
    };
    for (int row = count() - 1; row >= 0; --row) {
        if (find(rows, m_rows.at(row).id) >= 0)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < rows.size(); ++row) {
        const int at = find(m_rows, rows.at(row).id);
        if (at < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, rows.at(row));
            endInsertRows();
            continue;
        }
        if (at != row) {
            beginMoveRows({}, at, at, {}, row);
            m_rows.move(at, row);
            endMoveRows();
        }
        if (m_rows.at(row) != rows.at(row)) {
            m_rows[row] = rows.at(row);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

} // namespace viewmodel
