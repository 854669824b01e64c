#include "viewmodel/checkuploadmodel.h"

#include <algorithm>

namespace viewmodel {

namespace {

int percentOf(qint64 sent, qint64 size, bool arrived)
{
    if (arrived)
        return 100;
    return size <= 0 ? 0 : int(std::clamp<qint64>(sent * 100 / size, 0, 99));
}

} // namespace

void CheckUploadModel::show(const QList<UploadItem> &items)
{
    const int before = percent();
    if (items.size() != m_items.size()) {
        beginResetModel();
        m_items = items;
        endResetModel();
    } else {
        for (qsizetype row = 0; row < items.size(); ++row) {
            if (items.at(row) == m_items.at(row))
                continue;
            m_items[row] = items.at(row);
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
        }
    }
    if (percent() != before)
        Q_EMIT percentChanged();
}

void CheckUploadModel::show(const UploadPause &pause)
{
    if (pause == m_pause)
        return;
    m_pause = pause;
    Q_EMIT pauseChanged();
}

int CheckUploadModel::percent() const
{
    qint64 sent = 0, size = 0;
    bool all = !m_items.isEmpty();
    for (const UploadItem &item : m_items) {
        const bool arrived = item.state == checks::Sending::Arrived;
        sent += arrived ? item.size : item.sent;
        size += item.size;
        all = all && arrived;
    }
    return percentOf(sent, size, all);
}

int CheckUploadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant CheckUploadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UploadItem &item = m_items.at(index.row());
    switch (role) {
    case FileRole:
        return QVariant::fromValue(int(item.file));
    case StateRole:
        return QVariant::fromValue(int(item.state));
    case PercentRole:
        return percentOf(item.sent, item.size, item.state == checks::Sending::Arrived);
    case SizeRole:
        return item.size;
    case ResumedAtRole:
        return item.resumedAt;
    default:
        return {};
    }
}

QHash<int, QByteArray> CheckUploadModel::roleNames() const
{
    return {{FileRole, "file"}, {StateRole, "sending"}, {PercentRole, "percent"}, {SizeRole, "size"},
        {ResumedAtRole, "resumedAt"}};
}

} // namespace viewmodel
