#pragma once

#include "core/protocol/submission.h"
#include "manager/desk.h"
#include "manager/store/checks.h"

/// What the phone's, the person's and the reviewer's side of a check share.
namespace manager {

/// Where what was sent lies, by the upload's id: ciphertext alone.
[[nodiscard]] QString blobFolder(const Desk &desk);
[[nodiscard]] QString blobPath(const Desk &desk, store::UploadId id);

/// The row, as it is by now: a case whose time is over is Deleted, also before the sweep has seen it.
[[nodiscard]] std::optional<store::CheckCase> liveCase(store::Database &database, store::CaseId id, base::Instant now);
[[nodiscard]] store::CheckCase asOf(store::CheckCase what, base::Instant now);

/// The keys of a case's offer.
[[nodiscard]] QList<protocol::Reviewer> reviewersOf(const store::CheckCase &what);
[[nodiscard]] QByteArray packReviewers(const QList<protocol::Reviewer> &reviewers);
[[nodiscard]] QByteArray reviewersFingerprint(const QList<protocol::Reviewer> &reviewers);

/// What lets the phone send files; the same for all of a case, and made anew each time it is said.
[[nodiscard]] protocol::UploadBearer bearerOf(const Desk &desk, store::CaseId id);

/// The signed state. `nonce` empty: zeros.
[[nodiscard]] QByteArray stateOf(const Desk &desk, const store::CheckCase &what, QByteArray nonce, base::Instant now);

/// Ends it: nothing can come or be read any more, and the sweep erases what is there. Approved and rejected ones keep
/// their phase.
void endCase(Desk &desk, store::Database &database, const Visit &visit, store::CheckCase what, protocol::Ending ending,
    Step &step);
/// Reviewers wait for changes of the queue.
inline constexpr auto queueKey = "review";
void tellQueue(Desk &desk, Step &step);

/// Saved, and whoever waits for this case is told.
void changed(Desk &desk, store::Database &database, const store::CheckCase &what, Step &step);

/// Sealed at rest for this case alone.
[[nodiscard]] QByteArray sealNumber(const Desk &desk, store::CaseId id, const QString &number);
[[nodiscard]] QString openNumber(const Desk &desk, const store::CheckCase &what);

/// Something that may be had so often, by the one `key` stands for.
struct Ration {
    store::Lane lane;
    const rules::Pace &pace;
    QByteArray key; ///< laneKey()
};
/// Takes one; or says until when there is none, and takes nothing.
[[nodiscard]] std::optional<base::Instant> charge(store::Database &database, const Ration &ration, base::Instant now);

/// An answer that changes nothing.
[[nodiscard]] Step refused(int status, QLatin1StringView code);

/// One entry of the audit log about a case; its number names nobody.
void noteCase(store::Database &database, const Visit &visit, QLatin1StringView kind, const store::CheckCase &what,
    QJsonObject detail = {});

} // namespace manager
