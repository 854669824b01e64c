#pragma once

#include "viewmodel/checkkinds.h"

#include <QAbstractListModel>

namespace viewmodel {

/// One thing that is sent, encrypted.
struct UploadItem {
    checks::File file = checks::File::Front;
    checks::Sending state = checks::Sending::Waits;
    qint64 sent = 0; ///< bytes that arrived
    qint64 size = 0;
    int resumedAt = -1; ///< per cent it went on from after the network was lost

    friend bool operator==(const UploadItem &, const UploadItem &) = default;
};

/// Why nothing moves, if so.
struct UploadPause {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(bool offline MEMBER offline)
    Q_PROPERTY(bool paused MEMBER paused)

public:
    bool offline = false;
    bool paused = false; ///< by the person

    friend bool operator==(const UploadPause &, const UploadPause &) = default;
};

/// What is sent, in its order. Its percentages never say 100 before everything arrived.
class CheckUploadModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by CheckModel")
    Q_PROPERTY(viewmodel::UploadPause pause READ pause NOTIFY pauseChanged)
    Q_PROPERTY(int percent READ percent NOTIFY percentChanged)

public:
    enum Role { FileRole = Qt::UserRole, StateRole, PercentRole, SizeRole, ResumedAtRole };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<UploadItem> &items);
    void show(const UploadPause &pause);
    [[nodiscard]] UploadPause pause() const { return m_pause; }
    [[nodiscard]] int percent() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void pauseChanged();
    void percentChanged();

    // what the person wants; called by the page
    void pauseWanted(bool on);
    void deleteWanted();

private:
    QList<UploadItem> m_items;
    UploadPause m_pause;
};

} // namespace viewmodel
