#pragma once

#include "app/accounts.h"
#include "app/proof.h"
#include "core/protocol/answer.h"
#include "core/protocol/challenge.h"
#include "core/protocol/fetch.h"

#include <QQueue>
#include <QSet>

namespace app {

/// A sign-in request as it came, with the bytes an answer names it by.
struct Received {
    protocol::Challenge challenge;
    QByteArray envelope;

    bool operator==(const Received &) const = default;
};

/// Something to tell the Manager. `encode` is given the counter that is this message's own.
struct Wish {
    protocol::Type type;
    std::function<QByteArray(const protocol::DeviceId &, qint64 counter)> encode;
    QByteArray challenge = {}; ///< The envelope it answers.
    std::optional<base::Instant> until = {};
    std::optional<Proof> proof = {}; ///< What the verification key signs is refused without one.
};

/// One link of this phone with one account at one Manager: fetches, verifies, keeps the outbox moving. Nothing leaves
/// here that the server's key did not sign.
class Link : public QObject {
    Q_OBJECT
public:
    Link(
        const Ports &ports, Accounts &accounts, const vault::EntryId &id, LinkRecord record, QObject *parent = nullptr);
    ~Link() override;

    [[nodiscard]] const vault::EntryId &id() const { return m_id; }
    [[nodiscard]] const LinkRecord &record() const { return m_record; }
    /// The Manager's clock, by its last signed word and our steady clock. None before the first contact of this run.
    [[nodiscard]] std::optional<base::Instant> serverNow() const;
    [[nodiscard]] std::optional<base::Error> lastError() const { return m_lastError; }
    /// Names of the account's other phones that its Manager stopped, as it said last.
    [[nodiscard]] const QStringList &suspendedOthers() const { return m_suspendedOthers; }
    [[nodiscard]] bool isChannelOpen() const { return m_greeted; }

    /// One at a time; asked again meanwhile, it is done once more after.
    QFuture<base::Result<void>> fetch(std::optional<protocol::WakeId> wake = {}, bool test = false);
    /// Signs, stores, sends until acknowledged. Answers with the Manager's word; Expired when it will not take it any
    /// more, or the fault by which it could not be signed or its counter not be reserved.
    QFuture<base::Result<protocol::Outcome>> send(Wish wish);
    /// Tries the outbox again.
    void pump();
    void setListening(bool on); ///< Keeps the channel open, or closes it.

    /// The codes as lines, opened for one look. NotFound when there are none to keep.
    [[nodiscard]] base::Result<crypto::SecretBytes> openCodes() const;
    /// They are kept by the person: our copy goes, and the Manager's.
    QFuture<base::Result<void>> codesKept();

Q_SIGNALS:
    void changed();
    void fetched(); ///< A signed State was taken in.
    void unreachable();
    void received(const QList<app::Received> &requests); ///< All that are open now, verified.
    void hidden(); ///< Something came that the server's key did not sign; it was dropped.
    void activated();
    void seedArrived();
    void codesArrived();
    void revoked(const protocol::Revoke &revoke); ///< By its Manager; the account is to be erased.
    void linkEnded(); ///< Pending, and the Manager no longer knows it.
    void signedAway(const app::Outgoing &message); ///< It is in the outbox.
    void acked(const app::Outgoing &message, protocol::Outcome outcome, base::Instant time);
    void notSent(const app::Outgoing &message);
    void rejected(const app::Outgoing &message); ///< The Manager will not take it; it was dropped.

private:
    using Done = std::function<void(const base::Result<void> &)>;
    struct Composing {
        Wish wish;
        Pending<protocol::Outcome> pending;
    };
    [[nodiscard]] QFuture<base::Result<QByteArray>> sealed(
        protocol::Type type, const QByteArray &payload, const std::optional<Proof> &proof = {});
    void startFetch(std::optional<protocol::WakeId> wake, bool test, const Pending<void> &pending);
    void ask(const protocol::Fetch &question, bool mayFollow, const Done &done);
    void follow(const QByteArray &kid, int steps, const std::function<void()> &done);
    [[nodiscard]] base::Result<void> take(
        const QByteArray &body, const QByteArray &nonce, std::chrono::milliseconds roundTrip);
    [[nodiscard]] base::Result<void> takeState(const protocol::State &state, std::chrono::milliseconds roundTrip);
    void takeTime(base::Instant time, std::chrono::milliseconds roundTrip);
    [[nodiscard]] base::Result<bool> takeSeed(const protocol::State &state);
    [[nodiscard]] bool takeCodes(const protocol::State &state);
    void takeRequests(const QByteArrayList &envelopes);
    void store();
    void tellKept(const protocol::SealedId &item);
    void composeNext();
    void append(const Outgoing &outgoing, const Pending<protocol::Outcome> &pending);
    void answered(const Outgoing &outgoing, const base::Result<HttpAnswer> &answer);
    void drop(const Outgoing &outgoing);
    void listen();
    void heard(const QByteArray &text);

    Ports m_ports;
    Accounts &m_accounts;
    vault::EntryId m_id;
    LinkRecord m_record;
    qint64 m_counter; ///< The last one used in this run.
    qint64 m_reserved; ///< None above this may be used: so far it is on disk.
    std::optional<base::Instant> m_serverAt;
    std::chrono::milliseconds m_steadyAt{0};
    std::optional<base::Error> m_lastError;
    QStringList m_suspendedOthers;
    std::optional<Pending<void>> m_fetching;
    bool m_fetchAgain = false;
    std::optional<protocol::WakeId> m_nextWake;
    bool m_nextTest = false;
    QQueue<Composing> m_composing;
    bool m_isComposing = false;
    bool m_sending = false;
    QHash<QByteArray, Pending<protocol::Outcome>> m_waiting; ///< By message.
    QSet<protocol::SealedId> m_toldKept;
    std::unique_ptr<Channel> m_channel;
    bool m_listening = false;
    bool m_greeted = false;
    int m_reopenings = 0;
};

} // namespace app
