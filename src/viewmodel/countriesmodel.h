#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace viewmodel {

/// The countries that have a calling code, by their names in the language of the app. A search finds names, codes and regions.
class CountriesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by CheckNumberModel")
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(int count READ count NOTIFY searchChanged)

public:
    enum Role { RegionRole = Qt::UserRole, NameRole, CodeRole };

    explicit CountriesModel(QObject *parent = nullptr);

    void retranslate();
    [[nodiscard]] QString nameOf(const QString &region) const;
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);

    [[nodiscard]] int count() const { return int(m_shown.size()); }
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
    void filter();

    QList<Country> m_all;
    QList<Country> m_shown;
    QString m_search;
};

} // namespace viewmodel
