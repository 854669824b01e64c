#pragma once

#include "core/protocol/ids.h"

#include <QObject>

namespace app {

/// Where wake-ups arrive: the system's push service, and what our own channel brings, which is passed through here too
/// so that one place decides what wakes the app.
class Inbox : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// A wake-up came over the channel of this origin.
    virtual void pass(const QString &origin, const protocol::WakeId &wake) = 0;

Q_SIGNALS:
    /// Fetch from this origin (all of them when it is empty). A hint: it may come late, twice or never.
    void woken(const QString &origin, const protocol::WakeId &wake);
};

} // namespace app
