#pragma once

#include "core/base/instant.h"
#include "core/protocol/caseoffer.h"
#include "core/protocol/message.h"

#include <QList>

/// From the QR code to the receipt: what the phone and the Manager say about one check. What is sent for the reviewers
/// is in submission.h.
namespace protocol {

inline constexpr qsizetype MaxReviewers = 16;

/// POST /v1/check/open. The same again gets the same Case.
struct CheckOpen {
    CaseToken token;
    QByteArray offer; ///< offerHash
    CaseTicket ticket;
};
[[nodiscard]] CheckOpen openingOf(const CaseOffer &offer, const CaseTicket &ticket);

struct Reviewer {
    ReviewerId id;
    crypto::SealingPublic key;
    bool operator==(const Reviewer &) const = default;
};

/// What is asked for, and who will read it. Signed by the key inside, which the offer names by its hash.
struct Case {
    static constexpr Type type = Type::Case;
    CaseId id;
    QString number;
    CheckReason reason;
    QString requester;
    QString account; ///< As the person wrote it: an e-mail address, or empty when that is what was forgotten.
    crypto::Ed25519Public key;
    QList<Reviewer> reviewers; ///< 1..MaxReviewers
    base::Instant created;
    base::Instant expires; ///< Until then it has to be sent.
    base::Instant time;
};
[[nodiscard]] QByteArray encode(const Case &message);
/// WrongKey unless it is signed by the offer's key, the offer is, too, the reviewers are the offer's, and both say the
/// same.
[[nodiscard]] base::Result<Case> readCase(QByteArrayView envelope, const CaseOffer &offer);

/// POST /v1/check/refuse: "I did not ask for this".
struct CheckRefuse {
    CaseId id;
    CaseTicket ticket;
};

/// POST /v1/check/number: an SMS, please.
struct CheckNumber {
    CaseId id;
    CaseTicket ticket;
    QString number; ///< E.164: "+41790001234"
    QString language; ///< "en", "fr", "de", "it", "es"
};
struct CheckSent {
    std::chrono::seconds resend; ///< Until another SMS can be asked for.
    int left; ///< Tries this code has.
};
/// '+', then 7 to 15 digits, the first not 0.
[[nodiscard]] bool isE164(QStringView text);

/// POST /v1/check/confirm. Signed by the key it brings: from here on that key speaks for the phone.
struct Confirm {
    static constexpr Type type = Type::CheckConfirm;
    CaseId id;
    CaseTicket ticket;
    QString code; ///< 6 digits
    crypto::P256Public key;
};
[[nodiscard]] QByteArray encode(const Confirm &message);
/// Opens it by the key inside.
[[nodiscard]] base::Result<Confirm> readConfirm(QByteArrayView envelope);
/// Its kid: base64url of SHA-256 of the case key.
[[nodiscard]] QByteArray confirmKid(const crypto::P256Public &key);

/// POST /v1/check/fetch.
struct CheckFetch {
    static constexpr Type type = Type::CheckFetch;
    CaseId id;
    QByteArray nonce; ///< 16 bytes
};

/// POST /v1/check/withdraw: delete everything now.
struct CheckWithdraw {
    static constexpr Type type = Type::CheckWithdraw;
    CaseId id;
};

/// Where the check stands. What does not belong to the phase is absent.
struct CheckState {
    static constexpr Type type = Type::CheckState;
    CaseId id;
    QByteArray nonce; ///< 16 bytes: CheckFetch's, or zeros.
    base::Instant time;
    CheckPhase phase;
    base::Instant expires; ///< When the case closes, if nothing is sent.
    std::optional<base::Instant> deletes = {}; ///< Once sent: when everything is deleted at the latest.
    std::optional<UploadBearer> upload = {}; ///< Upload, Retake
    QList<FileKind> again = {}; ///< Retake: these pictures.
    std::optional<Flaw> flaw = {}; ///< Retake
    std::optional<int> left = {}; ///< Retake: how many more times after this.
    std::optional<Verdict> verdict = {}; ///< Rejected
    QString email = {}; ///< Approved, when it was forgotten.
    QByteArray receipt = {}; ///< Once deleted: the envelope of a Receipt.
};

/// Proof of deletion, for the phone to keep.
struct Receipt {
    static constexpr Type type = Type::Receipt;
    struct File {
        FileKind kind;
        QByteArray hash; ///< Of the ciphertext.
        bool operator==(const File &) const = default;
    };
    CaseId id;
    QString number;
    Ending ending;
    QList<File> files; ///< What there was to delete.
    base::Instant time;
    bool operator==(const Receipt &) const = default;
};

[[nodiscard]] QByteArray encode(const CheckOpen &message);
[[nodiscard]] QByteArray encode(const CheckRefuse &message);
[[nodiscard]] QByteArray encode(const CheckNumber &message);
[[nodiscard]] QByteArray encode(const CheckSent &message);
[[nodiscard]] QByteArray encode(const CheckFetch &message);
[[nodiscard]] QByteArray encode(const CheckWithdraw &message);
[[nodiscard]] QByteArray encode(const CheckState &message);
[[nodiscard]] QByteArray encode(const Receipt &message);

template <> base::Result<CheckOpen> decode<CheckOpen>(QByteArrayView json);
template <> base::Result<Case> decode<Case>(QByteArrayView payload);
template <> base::Result<CheckRefuse> decode<CheckRefuse>(QByteArrayView json);
template <> base::Result<CheckNumber> decode<CheckNumber>(QByteArrayView json);
template <> base::Result<CheckSent> decode<CheckSent>(QByteArrayView json);
template <> base::Result<Confirm> decode<Confirm>(QByteArrayView payload);
template <> base::Result<CheckFetch> decode<CheckFetch>(QByteArrayView payload);
template <> base::Result<CheckWithdraw> decode<CheckWithdraw>(QByteArrayView payload);
template <> base::Result<CheckState> decode<CheckState>(QByteArrayView payload);
template <> base::Result<Receipt> decode<Receipt>(QByteArrayView payload);

} // namespace protocol
