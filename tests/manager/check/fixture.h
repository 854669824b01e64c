#pragma once

#include "core/check/file.h"
#include "tests/manager/api/house.h"

namespace manager {

/// A phone in a check, made of core alone.
class CheckPhone {
public:
    explicit CheckPhone(const House &house)
        : m_port(house.port())
    {
    }

    /// Reads the code and opens the case; false: see `last`.
    bool open(const QString &uri);
    bool askCode(const QString &number = QStringLiteral("+41790001234"));
    bool confirm(const QString &code);
    /// All of it: opens, and confirms with the SMS the outbox shows.
    bool reach(const QString &uri);

    std::optional<protocol::CheckState> fetch();
    /// Seals a file; what is uploaded is in `files`.
    void seal(protocol::FileKind kind, const QByteArray &plain);
    QByteArray create(protocol::FileKind kind, qint64 length, const QByteArray &hash);
    Seen patch(const QByteArray &path, qint64 offset, const QByteArray &bytes, const QByteArray &headers = {});
    Seen tus(const QByteArray &method, const QByteArray &path, const QByteArray &headers = {});
    bool upload(protocol::FileKind kind);
    /// Seals and uploads everything a card needs (or only these), and submits.
    std::optional<protocol::CheckState> send(const QList<protocol::FileKind> &kinds);
    std::optional<protocol::CheckState> submit(const QList<protocol::FileKind> &kinds);
    std::optional<protocol::CheckState> withdraw();
    std::optional<protocol::CheckState> post(const QByteArray &path, const QByteArray &envelope);
    template <class M> [[nodiscard]] QByteArray sign(const M &message)
    {
        return protocol::sign(message, card->id.toText().toLatin1(), key);
    }
    /// The text of the last SMS, from the Manager's own page.
    [[nodiscard]] QString smsCode();

    struct File {
        check::SealedFile sealed;
        QByteArray plain;
        protocol::UploadId upload;
    };
    std::optional<protocol::CaseOffer> offer;
    std::optional<protocol::Case> card;
    protocol::CaseTicket ticket = crypto::newId<protocol::CaseTicket>();
    crypto::P256Private key = crypto::P256Private::generate();
    protocol::UploadBearer bearer;
    QMap<protocol::FileKind, File> files;
    QByteArray lastEnvelope;
    QByteArray submitted; ///< The last Submit.
    Seen last;

private:
    Seen send(const QByteArray &path, const QByteArray &body, const char *type);

    quint16 m_port;
};

inline const QList<protocol::FileKind> cardKinds{
    protocol::FileKind::Front, protocol::FileKind::Back, protocol::FileKind::Selfie, protocol::FileKind::Facts};

/// A reviewer at the desk, signed in with two steps and with a key.
class Reviewer {
public:
    explicit Reviewer(House &house);

    /// At the desk again, after the session ended. Needs half a minute between two times, as codes do.
    void signIn(const House &house);
    Seen look(const protocol::CaseId &of) { return act(of, "look"); }
    Seen act(const protocol::CaseId &of, const QByteArray &what, const QJsonObject &body = {});

    Journey journey;
    Browser desk;
    crypto::SealingPair key = crypto::SealingPair::generate();
    protocol::ReviewerId id;
};

/// Somebody whose second step is lost asks for help; the browser waits.
struct Asked {
    Asked(House &house, const QString &email);

    Browser browser;
    Seen shown;
    [[nodiscard]] QString uri() const { return shown.word(u"uri"); }
};

} // namespace manager
