#include "core/protocol/checkwords.h"

#include "core/protocol/wordlist.h"

using namespace Qt::StringLiterals;

namespace protocol {
namespace {

constexpr std::array reasons{Word{CheckReason::ForgottenPassword, "forgotten_password"_L1},
    Word{CheckReason::ForgottenEmail, "forgotten_email"_L1}, Word{CheckReason::TwoStepOff, "two_step_off"_L1},
    Word{CheckReason::LockedAccount, "locked_account"_L1}, Word{CheckReason::FirstPayout, "first_payout"_L1},
    Word{CheckReason::BlockedOrder, "blocked_order"_L1}};
constexpr std::array kinds{Word{FileKind::Front, "front"_L1}, Word{FileKind::Back, "back"_L1},
    Word{FileKind::Passport, "passport"_L1}, Word{FileKind::Selfie, "selfie"_L1}, Word{FileKind::Facts, "facts"_L1}};
constexpr std::array documents{Word{Document::Card, "card"_L1}, Word{Document::Passport, "passport"_L1}};
constexpr std::array releases{Word{Taken::Auto, "auto"_L1}, Word{Taken::Hand, "hand"_L1}};
constexpr std::array marks{
    Word{Mark::Unreadable, "unreadable"_L1}, Word{Mark::Unguided, "unguided"_L1}, Word{Mark::Expired, "expired"_L1}};
constexpr std::array phases{Word{CheckPhase::Number, "number"_L1}, Word{CheckPhase::Upload, "upload"_L1},
    Word{CheckPhase::Waiting, "waiting"_L1}, Word{CheckPhase::Retake, "retake"_L1},
    Word{CheckPhase::Approved, "approved"_L1}, Word{CheckPhase::Rejected, "rejected"_L1},
    Word{CheckPhase::Deleted, "deleted"_L1}};
constexpr std::array flaws{Word{Flaw::Glare, "glare"_L1}, Word{Flaw::Blurred, "blurred"_L1},
    Word{Flaw::Dark, "dark"_L1}, Word{Flaw::Cut, "cut"_L1}, Word{Flaw::Covered, "covered"_L1},
    Word{Flaw::Unreadable, "unreadable"_L1}};
constexpr std::array verdicts{Word{Verdict::Document, "document"_L1}, Word{Verdict::Mismatch, "mismatch"_L1},
    Word{Verdict::Neutral, "neutral"_L1}};
constexpr std::array endings{Word{Ending::Decided, "decided"_L1}, Word{Ending::Withdrawn, "withdrawn"_L1},
    Word{Ending::Reported, "reported"_L1}, Word{Ending::Late, "late"_L1}, Word{Ending::Unsent, "unsent"_L1}};

} // namespace

QLatin1StringView toText(CheckReason value)
{
    return textOf(reasons, value);
}
template <> base::Result<CheckReason> fromText<CheckReason>(QStringView text)
{
    return valueOf(reasons, text);
}

QLatin1StringView toText(FileKind value)
{
    return textOf(kinds, value);
}
template <> base::Result<FileKind> fromText<FileKind>(QStringView text)
{
    return valueOf(kinds, text);
}

QLatin1StringView toText(Document value)
{
    return textOf(documents, value);
}
template <> base::Result<Document> fromText<Document>(QStringView text)
{
    return valueOf(documents, text);
}

QLatin1StringView toText(Taken value)
{
    return textOf(releases, value);
}
template <> base::Result<Taken> fromText<Taken>(QStringView text)
{
    return valueOf(releases, text);
}

QLatin1StringView toText(Mark value)
{
    return textOf(marks, value);
}
template <> base::Result<Mark> fromText<Mark>(QStringView text)
{
    return valueOf(marks, text);
}

QLatin1StringView toText(CheckPhase value)
{
    return textOf(phases, value);
}
template <> base::Result<CheckPhase> fromText<CheckPhase>(QStringView text)
{
    return valueOf(phases, text);
}

QLatin1StringView toText(Flaw value)
{
    return textOf(flaws, value);
}
template <> base::Result<Flaw> fromText<Flaw>(QStringView text)
{
    return valueOf(flaws, text);
}

QLatin1StringView toText(Verdict value)
{
    return textOf(verdicts, value);
}
template <> base::Result<Verdict> fromText<Verdict>(QStringView text)
{
    return valueOf(verdicts, text);
}

QLatin1StringView toText(Ending value)
{
    return textOf(endings, value);
}
template <> base::Result<Ending> fromText<Ending>(QStringView text)
{
    return valueOf(endings, text);
}

} // namespace protocol
