#pragma once

#include "app/links.h"
#include "app/lock.h"
#include "core/approval/pressure.h"
#include "core/approval/request.h"

namespace app {

/// The sign-in requests of all links, each with its own state; the steps of core/approval made real.
class Approvals : public QObject {
    Q_OBJECT
public:
    struct Item {
        QString id; ///< Of the request's very bytes.
        vault::EntryId account;
        Received received;
        approval::Request request;

        bool operator==(const Item &) const = default;
    };

    Approvals(const Ports &ports, Links &links, Lock &lock, QObject *parent = nullptr);

    /// Open ones and those whose end was not dismissed yet; oldest first.
    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    [[nodiscard]] const Item *find(const QString &id) const;
    /// The one to show: the oldest that is open and may interrupt.
    [[nodiscard]] const Item *front() const;
    [[nodiscard]] int openCount() const;
    [[nodiscard]] int openCount(const vault::EntryId &account) const;
    [[nodiscard]] base::Instant serverNow(const Item &item) const;
    [[nodiscard]] std::chrono::seconds left(const Item &item) const;
    [[nodiscard]] approval::Ready readiness(const QString &id) const;
    [[nodiscard]] bool canEndSession(const QString &id) const;
    /// Requests of this account wait quietly until then, by our own clock; none when they may interrupt.
    [[nodiscard]] std::optional<base::Instant> pausedUntil(const vault::EntryId &account) const;
    [[nodiscard]] qsizetype arrivals(const vault::EntryId &account) const; ///< Lately.

    void cameToRest(const QString &id); ///< All of the card is visible and stands still.
    void moved(const QString &id);
    void type(const QString &id, const QString &digits);
    void choose(const QString &id); ///< Out of all that are open: the one the person means.
    void yes(const QString &id); ///< The person proves to be here first; until then it is open, and a NO possible.
    [[nodiscard]] const QString &proving() const
    {
        return m_proving;
    } ///< The one whose YES waits for that; empty: none.
    void no(const QString &id, protocol::DenyReason reason = protocol::DenyReason::NotMe);
    void noToOldest(); ///< Also while the app is locked.
    void dismiss(const QString &id); ///< Its end was seen.
    void itWasMe(const vault::EntryId &account); ///< Lifts the pause.
    /// A NO was the person's own: it stays one, but the next request of that browser comes at once. Refused: the
    /// Manager says no.
    [[nodiscard]] QFuture<base::Result<void>> mistaken(const QString &id);
    [[nodiscard]] QFuture<base::Result<void>> endSession(const QString &id);
    [[nodiscard]] QFuture<base::Result<void>> pause(const vault::EntryId &account, std::chrono::minutes length);

Q_SIGNALS:
    void changed();
    void arrived(const QString &id);
    void ended(const QString &id);
    void numbered(const QString &before, const QString &now); ///< The same request, asked anew with a number.
    void notSigned(const QString &id, const base::Error &error); ///< It is open again; nothing was sent.
    void ticked(); ///< Once a second while anything waits.

private:
    void follow(Link *link);
    void take(Link *link, const QList<Received> &requests);
    void add(Link *link, const Received &received, approval::Phase phase);
    void resume(Link *link);
    void apply(const QString &id, const approval::Event &event);
    void applyTo(const QByteArray &envelope, const approval::Event &event);
    void send(const Item &item);
    void tellOfOthers();
    void schedule();
    [[nodiscard]] const Item *askedBefore(const vault::EntryId &account, const protocol::Challenge &challenge) const;
    void forget(const QString &id);
    [[nodiscard]] Item *at(const QString &id);

    Ports m_ports;
    Links &m_links;
    Lock &m_lock;
    QList<Item> m_items;
    QHash<vault::EntryId, approval::Pressure> m_pressure;
    QString m_proving;
    std::optional<Proof> m_proof; ///< For the YES that is being sent.
    bool m_scheduled = false;
};

} // namespace app
