#pragma once

#include "manager/desk.h"
#include "manager/store/outbox.h"

namespace manager {

/// One mail or SMS, as it is sealed in the outbox.
struct Message {
    QString to;
    QString subject; ///< Of a mail.
    QString body;
    QString qr; ///< What a QR code in the mail says; empty: none.
};

void post(Desk &desk, store::Database &database, store::Post kind, const Message &message, base::Instant now);
[[nodiscard]] base::Result<Message> openMessage(const Desk &desk, const QByteArray &sealed);

/// Whether mail, or SMS, leaves this machine at all.
[[nodiscard]] bool leaves(const Desk &desk, store::Post kind);

/// Sends what is due, one after the other, and tries again later what did not go. On the worker's thread, every second.
void sendDue(Desk &desk);

} // namespace manager
