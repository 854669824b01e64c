#pragma once

#include "manager/store/database.h"

namespace manager::store {

enum class Post { Mail = 1, Sms = 2 };

/// Something to be sent; its content is sealed at rest.
struct OutboxRow {
    qint64 id = 0;
    Post kind = Post::Mail;
    QByteArray content;
    base::Instant created;
    base::Instant next; ///< When it is tried again.
    int tries = 0;
    std::optional<base::Instant> sent;
    bool given = false; ///< Up: it will not be tried again.
};

/// In the transaction of what it tells of: told exactly when that happened.
qint64 addToOutbox(Database &database, Post kind, const QByteArray &content, base::Instant now);
[[nodiscard]] QList<OutboxRow> toSend(Database &database, base::Instant now, int most);
/// The newest ones, sent or not.
[[nodiscard]] QList<OutboxRow> outbox(Database &database, int most);
void markSent(Database &database, qint64 id, base::Instant now);
void markFailed(Database &database, qint64 id, base::Instant next, bool given);
/// That it was written stays, to whom and what does not.
void emptyContent(Database &database, qint64 id);
/// What was written before that, whatever became of it.
void sweepOutbox(Database &database, base::Instant before);

} // namespace manager::store
