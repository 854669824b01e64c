#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace viewmodel {

/// A plain account that was removed from this phone and can still be put back.
struct TrashRow {
    QString id{};
    QString name{};
    QString email{};
    int daysLeft = 0; ///< until it is deleted for good; the last day counts as 1

    friend bool operator==(const TrashRow &, const TrashRow &) = default;
};

/// The removed accounts, the last one first.
class TrashModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { Id = Qt::UserRole + 1, Name, Email, DaysLeft };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void show(const QList<TrashRow> &rows);
    [[nodiscard]] int count() const { return int(m_rows.size()); }

Q_SIGNALS:
    void countChanged();

    // what the person wants; called by the pages
    void showWanted();
    void putBackWanted(const QString &id);
    void deleteWanted(const QString &id); ///< for good; the page has asked twice

private:
    QList<TrashRow> m_rows;
};

} // namespace viewmodel
