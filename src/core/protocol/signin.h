#pragma once

#include "core/base/instant.h"
#include "core/crypto/secret.h"
#include "core/protocol/ids.h"
#include "core/protocol/message.h"

#include <QList>

/// "Sign in on this phone": the way to a LinkToken without a QR code. Plain JSON over TLS.
namespace protocol {

/// GET /v1/server. Signed by the key inside: trusted on first use, then the key must stay the same for that origin.
struct Server {
    static constexpr Type type = Type::Server;
    QString name;
    crypto::Ed25519Public key;
    base::Instant time;
};
[[nodiscard]] QByteArray encode(const Server &message);
/// Opens it by the key inside.
[[nodiscard]] base::Result<Server> readServer(QByteArrayView envelope);

/// POST /v1/link/signin.
struct Signin {
    QString email;
    crypto::SecretBytes password; ///< UTF-8
};
/// POST /v1/link/second. `code` is empty for Push.
struct Second {
    LinkToken ticket;
    SecondMethod method;
    QString code;
};
/// The answer to both. The ticket is new after each step; with NextStep::Authorise it is the token of an Enrol.
struct SigninStep {
    LinkToken ticket;
    NextStep next;
    QList<SecondMethod> methods; ///< What the account has, while the second step is due.
};
[[nodiscard]] crypto::SecretBytes encode(const Signin &message);
[[nodiscard]] QByteArray encode(const Second &message);
[[nodiscard]] QByteArray encode(const SigninStep &message);

template <> base::Result<Server> decode<Server>(QByteArrayView payload);
template <> base::Result<Signin> decode<Signin>(QByteArrayView json);
template <> base::Result<Second> decode<Second>(QByteArrayView json);
template <> base::Result<SigninStep> decode<SigninStep>(QByteArrayView json);

} // namespace protocol
