#pragma once

#include "core/protocol/submission.h"
#include "manager/rules/throttle.h"

/// What may happen to one check, and when it ends.
namespace manager::rules {

using protocol::CheckPhase;

inline constexpr std::chrono::hours caseOpen{1}; ///< From the QR code to the last picture.
inline constexpr std::chrono::hours longestKept{72}; ///< From the first submission; whatever happens.
inline constexpr std::chrono::hours receiptKept{
    24 * 30}; ///< The receipt and the case key, after everything is deleted.
inline constexpr std::chrono::hours enterAfter{24}; ///< An approved case lets its browser in this long, once.
inline constexpr std::chrono::minutes claimTime{15}; ///< A reviewer who looked has the case this long.
inline constexpr int takeAgain = 2; ///< How often pictures may be asked for again.

inline constexpr int smsCodeDigits = 6;
inline constexpr int smsTries = 5; ///< Wrong codes of one SMS.
inline constexpr std::chrono::minutes smsLife{10};
inline constexpr int smsOfCase = 5;
/// SMS to one number, and from one network: whoever pays for them, or gets them, is not to be flooded.
inline constexpr Pace smsNumberPace{5, std::chrono::hours(24), {}, {}, 0};
inline constexpr Pace smsNetworkPace{20, std::chrono::hours(1), {}, {}, 0};
/// Help requests of one browser's network, and for one account.
inline constexpr Pace helpNetworkPace{20, std::chrono::hours(1), {}, {}, 0};
inline constexpr Pace helpAccountPace{5, std::chrono::hours(24), {}, {}, 0};

inline constexpr int mostUploads = 8; ///< Of a case at a time.
inline constexpr qint64 mostOfCase = 64 * 1024 * 1024; ///< Their sizes together.
inline constexpr qint64 mostEver = 256 * 1024 * 1024; ///< Bytes a case may send, what is thrown away included.

/// What the rules need to know of a case's row.
struct CaseTimes {
    CheckPhase phase;
    base::Instant expires;
    std::optional<base::Instant> deletes; ///< Once something was submitted.
};
/// Why everything has to be deleted now; nothing: not yet. A decision deletes at once.
[[nodiscard]] std::optional<protocol::Ending> due(const CaseTimes &times, base::Instant now);

/// When the next SMS of a case may go; nothing: never again for this case.
[[nodiscard]] std::optional<base::Instant> nextSms(int sent, base::Instant last);
/// After the last wrong code a new SMS has to wait.
inline constexpr std::chrono::minutes smsPause{10};

/// Whether the files are what a submission of this document has to have. `again`: only these pictures are wanted.
[[nodiscard]] bool complete(
    protocol::Document document, const QList<protocol::FileKind> &again, const QList<protocol::FileKind> &kinds);
/// Whether two people have to say yes.
[[nodiscard]] bool needsSecond(protocol::CheckReason reason, int asked);
/// Whether a picture of this kind can come now.
[[nodiscard]] bool accepts(CheckPhase phase, const QList<protocol::FileKind> &again, protocol::FileKind kind);

} // namespace manager::rules
