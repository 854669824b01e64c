#pragma once

#include "manager/rules/check.h"
#include "manager/store/sessions.h"

#include <QSet>

namespace manager::store {

using protocol::CaseId;
using protocol::FileKind;
using protocol::ReviewerId;
using protocol::UploadId;

/// One check, from its QR code to its receipt. What is personal is NULL once it is erased.
struct CheckCase {
    CaseId id;
    QString number;
    QByteArray token; ///< sha256 of the token.
    QByteArray ticket; ///< sha256 of the phone's ticket; empty until one opened it.
    std::optional<AccountId> account; ///< None: the e-mail is nobody's, or was forgotten.
    QString named; ///< The account as the person wrote it.
    QByteArray helper; ///< sha256 of the cookie of the browser that asked.
    protocol::CheckReason reason = protocol::CheckReason::ForgottenPassword;
    QString requester;
    QByteArray reviewers; ///< Ids and keys, 48 bytes each: those of the offer.
    QString language; ///< Of the person: SMS and mails.
    protocol::CheckPhase phase = protocol::CheckPhase::Number;
    base::Instant created;
    base::Instant expires;
    QByteArray phone; ///< The number, sealed at rest.
    QByteArray code; ///< HMAC of the SMS code; empty when none counts.
    int codeLeft = 0;
    std::optional<base::Instant> codeUntil;
    int sends = 0;
    std::optional<base::Instant> nextSend;
    QByteArray key; ///< The case key, once the number is confirmed.
    QByteArray confirm; ///< Hash of the Confirm that brought it.
    QByteArray bearer; ///< sha256 of the upload bearer.
    qint64 taken = 0; ///< Bytes ever received.
    protocol::Document document = protocol::Document::Card;
    std::optional<base::Instant> submitted; ///< The first time.
    std::optional<base::Instant> deletes;
    QByteArray submission; ///< Hash of the last Submit.
    QList<FileKind> again;
    std::optional<protocol::Flaw> flaw;
    int asked = 0; ///< How often pictures were asked for again.
    std::optional<AccountId> claimed; ///< A reviewer looks at it ...
    std::optional<base::Instant> claimedUntil; ///< ... this long.
    std::optional<AccountId> first; ///< The reviewer who said yes first, when a second has to.
    std::optional<base::Instant> decided;
    std::optional<protocol::Verdict> verdict;
    QString email; ///< The forgotten one, once approved.
    std::optional<base::Instant> entered; ///< The browser that asked used it.
    std::optional<protocol::Ending> ending;
    int erased = 0; ///< 0: nothing, 1: the keys, 2: everything.
    QByteArray receipt;
};

[[nodiscard]] std::optional<CheckCase> caseById(Database &database, CaseId id);
[[nodiscard]] std::optional<CheckCase> caseByToken(Database &database, const QByteArray &hash);
[[nodiscard]] std::optional<CheckCase> caseByBearer(Database &database, const QByteArray &hash);
/// The newest of the browser that asked.
[[nodiscard]] std::optional<CheckCase> caseByHelper(Database &database, const QByteArray &hash);
/// Waiting ones, oldest first.
[[nodiscard]] QList<CheckCase> waitingCases(Database &database);
/// Those whose time is over or that end, until everything of them is erased.
[[nodiscard]] QList<CheckCase> endingCases(Database &database, base::Instant now);
/// Inserts or overwrites.
void saveCase(Database &database, const CheckCase &what);
/// Everything of this account is withdrawn and named after nobody; the numbers of those that were open.
[[nodiscard]] QStringList endCasesOf(Database &database, AccountId account);
void countTaken(Database &database, CaseId id, qint64 bytes);
/// Forgets whose an approved case was when its time to enter is over, and receipts when theirs is.
void sweepCases(Database &database, base::Instant now);
[[nodiscard]] int casesDecided(Database &database, base::Instant since);

/// A Submit as it was signed: it alone holds the sealed keys.
void addSubmission(Database &database, CaseId id, const QByteArray &envelope);
[[nodiscard]] QByteArrayList submissionsOf(Database &database, CaseId id);
/// The keys are gone, and with them everything they open.
void dropSubmissions(Database &database, CaseId id);

struct Upload {
    UploadId id;
    CaseId of;
    FileKind kind = FileKind::Front;
    qint64 length = 0;
    qint64 offset = 0;
    QByteArray hash;
    base::Instant created;
    bool kept = false; ///< Submitted: nothing changes it any more.
};
void addUpload(Database &database, const Upload &upload);
[[nodiscard]] std::optional<Upload> uploadById(Database &database, UploadId id);
[[nodiscard]] QList<Upload> uploadsOf(Database &database, CaseId id);
/// Bytes from `from` to `to` are on the disk; false when the upload is not there, or not at `from`, any more.
[[nodiscard]] bool advanceUpload(Database &database, UploadId id, qint64 from, qint64 to);
void keepUpload(Database &database, UploadId id);
void dropUpload(Database &database, UploadId id);
/// Every upload's id: what is in the folder beside these is nobody's.
[[nodiscard]] QSet<QByteArray> uploadIds(Database &database);
[[nodiscard]] qint64 bytesReserved(Database &database);

/// A member of staff who may open what people send. The private half is wrapped by a passphrase that never comes here.
struct Reviewer {
    ReviewerId id;
    AccountId account;
    QByteArray key; ///< X25519; empty until the reviewer made one.
    QString wrapped; ///< JSON of the reviewer's browser.
};
[[nodiscard]] QList<Reviewer> reviewers(Database &database);
[[nodiscard]] std::optional<Reviewer> reviewerOf(Database &database, AccountId account);
void saveReviewer(Database &database, const Reviewer &reviewer);
void removeReviewer(Database &database, AccountId account);

/// Cases that have not ended: their phones know this server by the key they began with.
[[nodiscard]] int casesUnderWay(Database &database, base::Instant now);

} // namespace manager::store
