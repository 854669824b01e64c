#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace viewmodel {

/// The countries that have a calling code, by their names in the language of the app. A search finds names, codes and
/// regions. Read when first looked at: few starts of the app get there.
class CountriesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by CheckNumberModel")
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(int count READ count NOTIFY searchChanged)

public:
    enum Role { RegionRole = Qt::UserRole, NameRole, CodeRole };

    using QAbstractListModel::QAbstractListModel;

    void retranslate();
    [[nodiscard]] QString nameOf(const QString &region) const;
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);

    [[nodiscard]] int count() const { return int(shown().size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void searchChanged();

private:
    struct Country {
        QString region;
        QString name;
        QString code; ///< "+41"
    };
    [[nodiscard]] const QList<Country> &all() const;
    [[nodiscard]] const QList<Country> &shown() const;
    void forget(bool alsoNames);

    mutable std::optional<QList<Country>> m_all;
    mutable std::optional<QList<Country>> m_shown;
    QString m_search;
};

} // namespace viewmodel
