#pragma once

#include "viewmodel/faulttext.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace viewmodel {

/// Why the app cannot start, and the ways on from there.
class FaultModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(QString happened READ happened NOTIFY changed)
    Q_PROPERTY(QString safe READ safe NOTIFY changed)
    Q_PROPERTY(QString next READ next NOTIFY changed)
    Q_PROPERTY(bool canRestore READ canRestore NOTIFY changed)
    Q_PROPERTY(bool canStartOver READ canStartOver NOTIFY changed)

public:
    using QObject::QObject;

    /// canRestore: the generation before is there and whole. canStartOver: the file may be put aside for a new one.
    struct Ways {
        bool canRestore = false;
        bool canStartOver = false;
    };
    void show(const Trouble &trouble, Ways ways);
    [[nodiscard]] QString happened() const { return say(m_trouble).happened; }
    [[nodiscard]] QString safe() const { return say(m_trouble).safe; }
    [[nodiscard]] QString next() const { return say(m_trouble).next; }
    [[nodiscard]] bool canRestore() const { return m_ways.canRestore; }
    [[nodiscard]] bool canStartOver() const { return m_ways.canStartOver; }

Q_SIGNALS:
    void changed();

    // what the person wants; called by the page
    void tryAgainWanted();
    void restoreWanted();
    void startOverWanted(); ///< keeps the damaged file under another name

private:
    Trouble m_trouble;
    Ways m_ways;
};

} // namespace viewmodel
