#pragma once

#include "core/crypto/ed25519.h"
#include "core/crypto/sealedbox.h"
#include "core/protocol/checkwords.h"
#include "core/protocol/ids.h"
#include "core/protocol/offer.h"

#include <QList>

namespace protocol {

/// What starts a check: in a QR code or, as an https link, in a mail (PROTOCOL.md, "Case offer"). Signed by the
/// Manager, whose key comes only later: `signedBy` has to be asked then.
struct CaseOffer {
    QString origin;
    QString number; ///< "7Q4-M2K"
    CaseToken token;
    CheckReason reason;
    QString requester; ///< Who asks.
    QByteArray keyHash; ///< 32 bytes
    QByteArray reviewers; ///< 32 bytes: reviewersHash of the keys that may open what is sent.
    QByteArray signature = {};

    bool operator==(const CaseOffer &) const = default;
};

/// Either form. NotFound when the text is no case offer at all, Unsupported for another version; Refused and Malformed
/// as for a link offer.
[[nodiscard]] base::Result<CaseOffer> readCaseOffer(QStringView text, Loopback loopback);
[[nodiscard]] QString format(const CaseOffer &offer);
[[nodiscard]] QString formatLink(const CaseOffer &offer);

[[nodiscard]] CaseOffer sign(CaseOffer offer, const crypto::Ed25519Private &key);
[[nodiscard]] bool signedBy(const CaseOffer &offer, const crypto::Ed25519Public &key);

/// 32 bytes over the first form: whether two sides mean the same offer to the last letter.
[[nodiscard]] QByteArray offerHash(const CaseOffer &offer);

/// Three and three characters for people, from 30 random bits.
[[nodiscard]] QString caseNumber(quint32 bits);
[[nodiscard]] bool isCaseNumber(QStringView text);

/// What `r` of the offer is; the order of the keys does not matter.
[[nodiscard]] QByteArray reviewersHash(QList<crypto::SealingPublic> keys);

} // namespace protocol
