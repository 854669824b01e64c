#include "manager/check/outbox.h"

#include "core/base/json.h"
#include "core/crypto/seal.h"
#include "manager/check/courier.h"
#include "manager/check/routes.h"
#include "manager/qr.h"
#include "manager/web/signedin.h"

#include <QJsonArray>
#include <QLoggingCategory>

#include <array>

namespace manager {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
Q_LOGGING_CATEGORY(logOutbox, "kauth.manager.outbox")

constexpr QByteArrayView context = "kcheck outbox at rest";
constexpr int atOnce = 20;
constexpr int shown = 50;
constexpr std::array<std::chrono::seconds, 8> pauses{10s, 30s, 2min, 5min, 15min, 1h, 4h, 12h};

/// An SMS nobody can use any more is not sent.
bool isStale(const store::OutboxRow &row, base::Instant now)
{
    return row.kind == store::Post::Sms && now - row.created > rules::smsLife;
}

void settle(Desk &desk, store::OutboxRow row, const base::Result<void> &sent)
{
    desk.worker.run<bool>(
        [&desk, row, ok = sent.has_value()](store::Database &database) {
            const base::Instant now = desk.now();
            const auto tries = size_t(row.tries);
            const bool given = !ok && (tries >= pauses.size() || isStale(row, now));
            if (ok) {
                store::markSent(database, row.id, now);
            } else {
                store::markFailed(database, row.id, now + pauses[std::min(tries, pauses.size() - 1)], given);
            }
            if ((ok || given) && !desk.config.developer) { // whose page shows them
                store::emptyContent(database, row.id);
            }
            return true;
        },
        [](const base::Result<bool> &) {});
}

Step showOutbox(Desk &desk, store::Database &database, Visit &)
{
    if (!desk.config.developer) {
        return {refusal(404, "not-found"_L1), {}, {}, {}};
    }
    QJsonArray all;
    for (const store::OutboxRow &row : store::outbox(database, shown)) {
        const auto message = openMessage(desk, row.content);
        if (!message) {
            continue;
        }
        QJsonObject one{{u"id"_s, row.id}, {u"kind"_s, row.kind == store::Post::Mail ? u"mail"_s : u"sms"_s},
            {u"to"_s, message->to}, {u"subject"_s, message->subject}, {u"body"_s, message->body},
            {u"created"_s, toJson(row.created)}, {u"sent"_s, toJson(row.sent)}, {u"tries"_s, row.tries},
            {u"given"_s, row.given}, {u"leaves"_s, leaves(desk, row.kind)}, {u"link"_s, message->qr}};
        if (const auto matrix
            = message->qr.isEmpty() ? base::Result<QJsonObject>(QJsonObject()) : qrMatrix(message->qr)) {
            one.insert(u"qr"_s, message->qr.isEmpty() ? QJsonValue() : QJsonValue(*matrix));
        }
        all.append(one);
    }
    return {json({{u"outbox"_s, all}}), {}, {}, {}};
}
} // namespace

void post(Desk &desk, store::Database &database, store::Post kind, const Message &message, base::Instant now)
{
    const QByteArray content = base::writeJson(
        {{u"to"_s, message.to}, {u"subject"_s, message.subject}, {u"body"_s, message.body}, {u"qr"_s, message.qr}});
    store::addToOutbox(database, kind, crypto::seal(desk.keys.rest, context, content), now);
}

base::Result<Message> openMessage(const Desk &desk, const QByteArray &sealed)
{
    return crypto::open(desk.keys.rest, context, sealed).and_then([](const crypto::SecretBytes &plain) {
        return base::readJson(plain.reveal()).map([](const QJsonObject &object) {
            return Message{object[u"to"].toString(), object[u"subject"].toString(), object[u"body"].toString(),
                object[u"qr"].toString()};
        });
    });
}

bool leaves(const Desk &desk, store::Post kind)
{
    return !(kind == store::Post::Mail ? desk.config.smtp : desk.config.smsUrl).isEmpty();
}

void sendDue(Desk &desk)
{
    if ((desk.config.smtp.isEmpty() && desk.config.smsUrl.isEmpty()) || std::exchange(desk.posting, true)) {
        return;
    }
    using Rows = QList<store::OutboxRow>;
    desk.worker.run<Rows>([&desk](store::Database &database) { return store::toSend(database, desk.now(), atOnce); },
        [&desk](const base::Result<Rows> &rows) {
            desk.post.start([&desk, rows = rows.value_or(Rows())] {
                for (const store::OutboxRow &row : rows) {
                    const auto message = leaves(desk, row.kind) && !isStale(row, desk.now())
                        ? openMessage(desk, row.content)
                        : base::fail(base::Fault::Unavailable, u"outbox: nowhere to go"_s);
                    const auto sent = message.and_then([&](const Message &it) {
                        return row.kind == store::Post::Mail ? mailTo(desk.config, it) : smsTo(desk.config, it);
                    });
                    if (!sent) {
                        qCWarning(logOutbox).noquote() << "not sent:" << sent.error().detail;
                    }
                    settle(desk, row, sent);
                }
                desk.worker.call([&desk] { desk.posting = false; });
            });
        });
}

void addOutboxRoutes(std::vector<Route> &to)
{
    to.push_back({"GET", "/dev/outbox", Need::Nothing, showOutbox});
}

} // namespace manager
