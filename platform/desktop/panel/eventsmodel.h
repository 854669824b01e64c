#pragma once

#include "platform/desktop/bench.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace platform {

/// The bench's events, newest first, of one kind or all.
class EventsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by BenchModel")
    /// "" for all, or "push", "net", "camera", "clock", "vault", "phone".
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)

public:
    enum Role { Time = Qt::UserRole, Kind, Level, Text };

    explicit EventsModel(Bench &bench, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);

    Q_INVOKABLE void copy() const;
    Q_INVOKABLE bool save(const QUrl &file) const;
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void filterChanged();

private:
    void reload();
    [[nodiscard]] bool shows(const Event &event) const;
    [[nodiscard]] QString text() const;

    Bench &m_bench;
    QList<Event> m_shown; ///< oldest first
    QString m_filter;
};

} // namespace platform
