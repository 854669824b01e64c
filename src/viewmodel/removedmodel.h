#pragma once

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace viewmodel {

/// A linked account that is gone from this phone. The key is erased before this is shown.
struct Removed {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(QString account MEMBER account)
    Q_PROPERTY(QString accountId MEMBER accountId)
    Q_PROPERTY(QDateTime at MEMBER at)
    Q_PROPERTY(bool today MEMBER today)
    Q_PROPERTY(bool twoStepOn MEMBER twoStepOn)
    Q_PROPERTY(bool suspended MEMBER suspended)

public:
    QString account{};
    QString accountId{}; ///< seed of the avatar
    QDateTime at{}; ///< local time
    bool today = true;
    bool twoStepOn = false; ///< another method of the account remains
    bool suspended = false; ///< stopped by the server rather than removed in the Manager

    friend bool operator==(const Removed &, const Removed &) = default;
};

class RemovedModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(viewmodel::Removed removed READ removed NOTIFY removedChanged)

public:
    using QObject::QObject;

    void show(const Removed &removed);
    [[nodiscard]] Removed removed() const { return m_removed; }

Q_SIGNALS:
    void removedChanged();

    // what the person wants; called by the page
    void linkAgainWanted();
    void notMeWanted(); ///< the Manager's page for that
    void okWanted();

private:
    Removed m_removed;
};

} // namespace viewmodel
