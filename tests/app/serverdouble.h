#pragma once

#include "fakes.h"

/// A Manager small enough to see through: it answers as PROTOCOL.md says, with signatures that are real.
namespace fakes {

class ServerChannel : public app::Channel {
    Q_OBJECT
public:
    QByteArrayList sent;
    void send(const QByteArray &text) override { sent.append(text); }
};

class CheckServer;

class Server : public app::Http {
public:
    Server(Fuse &fuse, app::Clock &clock);

    CheckServer *checks = nullptr; ///< Answers what belongs to a check.
    Server *other = nullptr; ///< Another Manager: answers what goes to its origin.

    // how it stands
    QString origin = QStringLiteral("https://id.example.org");
    crypto::Ed25519Private key = crypto::Ed25519Private::generate();
    std::chrono::milliseconds ahead{0}; ///< Of the phone's clock.
    bool up = true;
    bool losesAnswers = false; ///< Hears, and its answer never arrives.
    bool slow = false; ///< Answers when answerHeld() is called, not before.
    QByteArray nonsense; ///< What it answers to everything, if not empty, as if it were right.
    QStringList suspended; ///< Other phones of the account.
    protocol::LinkToken token;
    bool pendingFirst = true; ///< A link starts as pending.
    QByteArray password = "correct horse";
    bool asksSecond = false;
    QMap<QString, QByteArray> successors; ///< By the path that asks for them.
    std::optional<crypto::Ed25519Private> forger; ///< Signs instead.
    bool staleNonce = false;
    int refusesAnswers = 0; ///< With this status, unsigned.

    // what it knows
    struct Device {
        protocol::DeviceId id;
        protocol::Enrol enrol;
        QByteArray enrolBytes;
        QByteArray enrolled;
        protocol::DeviceState state;
        qint64 counter = 0;
        std::optional<protocol::RevokeReason> revoked = {};
        bool seedKept = false;
        std::optional<protocol::SealedId> codes = {};
        int codesKept = 0;
    };
    std::optional<Device> device;
    int devices = 0; ///< Ever made.
    protocol::Account account{
        crypto::newId<protocol::AccountId>(), QStringLiteral("Studio Quai"), QStringLiteral("lea@example.org")};
    crypto::SecretBytes seed = crypto::SecretBytes::copyOf("12345678901234567890");
    bool givesCodes = true;
    int codesLeft = 10;
    struct Open {
        protocol::Challenge challenge;
        QByteArray envelope;
        QString number;
        std::optional<protocol::Outcome> outcome = {};
    };
    QList<Open> requests;
    QMap<QByteArray, QByteArray> acks; ///< By message: the identical message gets the identical answer.
    QList<QByteArray> heard; ///< Every answer and device message, in order.
    int fetches = 0;
    protocol::NumberPolicy policy = protocol::NumberPolicy::Usual;
    int pausedMinutes = -1;
    bool sessionEnded = false;
    int mistaken = 0; ///< A NO that was taken for a mistake afterwards.
    QPointer<ServerChannel> channel;

    // what happens there
    [[nodiscard]] base::Instant now() const { return m_clock.now() + ahead; }
    QString offer(); ///< A new one, as a QR code holds it.
    void confirm() { device->state = protocol::DeviceState::Active; }
    QByteArray ask(protocol::Mode mode = protocol::Mode::Match, const QString &number = QStringLiteral("482"));
    void addNumber(qsizetype index, const QString &number); ///< To one that was asked as a tap: it is signed anew.
    void rotate(); ///< A new key; what was signed before is signed again, or gone.
    void wake();
    void answerHeld();

    QFuture<base::Result<app::HttpAnswer>> send(app::HttpRequest request) override;
    std::unique_ptr<app::Channel> openChannel(QString origin, QString path) override;

private:
    [[nodiscard]] base::Result<app::HttpAnswer> outcome(const app::HttpRequest &request);
    [[nodiscard]] app::HttpAnswer answer(const app::HttpRequest &request);
    [[nodiscard]] app::HttpAnswer link(const QByteArray &body);
    [[nodiscard]] app::HttpAnswer fetch(const QByteArray &body);
    [[nodiscard]] app::HttpAnswer decide(const QByteArray &body);
    [[nodiscard]] app::HttpAnswer obey(const QByteArray &body);
    [[nodiscard]] app::HttpAnswer ack(const QByteArray &message, protocol::Outcome outcome);
    [[nodiscard]] bool grows(qint64 counter);
    template <class M> [[nodiscard]] base::Result<M> read(const QByteArray &body);
    [[nodiscard]] const crypto::Ed25519Private &signer() const { return forger ? *forger : key; }

    Fuse &m_fuse;
    app::Clock &m_clock;
    QList<std::pair<app::HttpRequest, app::Pending<app::HttpAnswer>>> m_held;
};

} // namespace fakes
