#pragma once

#include "fakes.h"

#include "core/protocol/submission.h"

/// The Manager's side of one check, small enough to see through: answers as PROTOCOL.md says, with signatures that are
/// real, and opens what arrived with the reviewer's key.
namespace fakes {

class CheckServer : public app::Http {
public:
    CheckServer(Fuse &fuse, app::Clock &clock);

    // how it stands
    QString origin = QStringLiteral("https://id.example.org");
    crypto::Ed25519Private key = crypto::Ed25519Private::generate();
    std::optional<crypto::Ed25519Private> forger; ///< Signs instead.
    bool goesAlong = false; ///< Opens a code that somebody changed, too.
    std::chrono::milliseconds ahead{0};
    bool up = true;
    bool losesAnswers = false; ///< Hears, and its answer never arrives.
    int partsLeft = -1; ///< So many parts, then the network is gone; -1: as many as come.
    struct Refusal {
        int status;
        QString code;
        std::optional<std::chrono::seconds> retry = {};
    };
    QMap<QString, QList<Refusal>> refusals; ///< By path: given once each, before anything else is looked at.

    // what it knows
    protocol::CaseOffer offered;
    protocol::CaseId id = crypto::newId<protocol::CaseId>();
    crypto::SealingPair reviewer = crypto::SealingPair::generate();
    protocol::ReviewerId reviewerId = crypto::newId<protocol::ReviewerId>();
    QString code = QStringLiteral("135790");
    int left = 0;
    QString number;
    std::optional<protocol::CaseTicket> ticket;
    QByteArray confirmHash;
    std::optional<crypto::P256Public> phoneKey;
    protocol::UploadBearer bearer = crypto::newId<protocol::UploadBearer>();
    protocol::CheckPhase phase = protocol::CheckPhase::Number;
    QList<protocol::FileKind> again;
    struct Upload {
        protocol::FileKind kind;
        qint64 length;
        QByteArray hash;
        QByteArray bytes = {};
    };
    QMap<protocol::UploadId, Upload> uploads;
    qint64 arrived = 0; ///< Bytes, in parts that came whole.
    QList<protocol::Submit> submissions;
    QByteArray submitHash;
    QByteArray receipt;
    bool reported = false;
    QStringList paths; ///< In the order they came.

    // what happens there
    [[nodiscard]] base::Instant now() const { return m_clock.now() + ahead; }
    [[nodiscard]] base::Instant expires() const { return m_created + std::chrono::hours(1); }
    QString offer(); ///< A new case, as a QR code holds it.
    void retake(const QList<protocol::FileKind> &kinds);
    void end(protocol::CheckPhase phase, protocol::Ending ending); ///< Decided, withdrawn ...: with a receipt.
    /// What a reviewer sees of the last submission's file.
    [[nodiscard]] QByteArray opened(protocol::FileKind kind) const;
    [[nodiscard]] base::Result<protocol::Manifest> manifest() const;

    QFuture<base::Result<app::HttpAnswer>> send(app::HttpRequest request) override;
    std::unique_ptr<app::Channel> openChannel(QString, QString) override { return {}; }

private:
    [[nodiscard]] app::HttpAnswer answer(const app::HttpRequest &request);
    [[nodiscard]] app::HttpAnswer open(const QByteArray &body);
    [[nodiscard]] app::HttpAnswer sms(const QByteArray &body);
    [[nodiscard]] app::HttpAnswer confirm(const QByteArray &body);
    [[nodiscard]] app::HttpAnswer submit(const QByteArray &body);
    [[nodiscard]] app::HttpAnswer tus(const app::HttpRequest &request);
    [[nodiscard]] app::HttpAnswer state(const QByteArray &nonce = QByteArray(16, '\0'));
    [[nodiscard]] const crypto::Ed25519Private &signer() const { return forger ? *forger : key; }

    Fuse &m_fuse;
    app::Clock &m_clock;
    base::Instant m_created;
};

} // namespace fakes
