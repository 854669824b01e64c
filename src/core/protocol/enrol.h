#pragma once

#include "core/base/instant.h"
#include "core/crypto/sealedbox.h"
#include "core/protocol/account.h"
#include "core/protocol/message.h"

namespace protocol {

/// The phone asks to be linked: three fresh public keys under a single-use token. Signed by the possession key; `proof`
/// is the verification key's signature over enrolTranscript.
struct Enrol {
    static constexpr Type type = Type::Enrol;
    LinkToken token;
    QByteArray server; ///< 32 bytes: hash of the Manager's key this was meant for.
    QString deviceName;
    QString platform;
    QString appVersion;
    Storage storage;
    QByteArray installation; ///< 16 bytes: installationId.
    crypto::P256Public possession;
    crypto::P256Public verification;
    crypto::SealingPublic sealing;
    QByteArray proof; ///< 64 bytes, r||s.
};
[[nodiscard]] QByteArray encode(const Enrol &message);

inline constexpr qsizetype InstallationSize = 16;
/// By what a Manager knows that the same app links again. Of the app's own random bytes and the hash of the Manager's
/// key, so that two Managers cannot tell that they have the same phone.
[[nodiscard]] QByteArray installationId(const crypto::SecretBytes &own, QByteArrayView server);

/// What the verification key signs: a name of its own, the token, the Manager's key hash and the three keys.
[[nodiscard]] QByteArray enrolTranscript(const Enrol &message);
/// Both keys are the sender's: opens the envelope by the possession key it carries, then checks `proof`.
/// The only message read with a key from inside it: whether the token may link is the Manager's rule.
[[nodiscard]] base::Result<Enrol> readEnrol(QByteArrayView envelope);

/// The Manager's answer. `digits` are there while the link is pending: shown on the phone, typed on the web.
struct Enrolled {
    static constexpr Type type = Type::Enrolled;
    QByteArray enrol; ///< envelopeHash of the Enrol it answers.
    DeviceId device;
    crypto::Ed25519Public key; ///< The Manager's; its hash must be the one of the offer.
    Account account;
    QString serverName;
    DeviceState state; ///< Pending or Active.
    QString digits; ///< 6 digits when pending, else empty.
    base::Instant time;
};
[[nodiscard]] QByteArray encode(const Enrolled &message);
/// Opens it by the key inside, which must hash to the expected value (the offer's, or the one known for this origin).
[[nodiscard]] base::Result<Enrolled> readEnrolled(QByteArrayView envelope, QByteArrayView expectedKeyHash);

template <> base::Result<Enrol> decode<Enrol>(QByteArrayView payload);
template <> base::Result<Enrolled> decode<Enrolled>(QByteArrayView payload);

} // namespace protocol
