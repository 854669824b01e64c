#pragma once

#include "core/protocol/words.h"

/// The closed lists of a check and their words on the wire (PROTOCOL.md, "Words").
namespace protocol {

/// Why somebody has to show who they are.
enum class CheckReason { ForgottenPassword, ForgottenEmail, TwoStepOff, LockedAccount, FirstPayout, BlockedOrder };
enum class FileKind { Front, Back, Passport, Selfie, Facts };
enum class Document { Card, Passport };
enum class Taken { Auto, Hand }; ///< How a picture was released.
enum class Mark { Unreadable, Unguided, Expired }; ///< What the reviewer should know of a picture.
/// Where a check stands, as the Manager says it.
enum class CheckPhase { Number, Upload, Waiting, Retake, Approved, Rejected, Deleted };
enum class Flaw { Glare, Blurred, Dark, Cut, Covered, Unreadable }; ///< Why a picture is wanted again.
enum class Verdict { Document, Mismatch, Neutral }; ///< Why a check was rejected; Neutral says nothing.
/// Why everything was deleted. Unsent: the case closed before anything was submitted.
enum class Ending { Decided, Withdrawn, Reported, Late, Unsent };

[[nodiscard]] QLatin1StringView toText(CheckReason value);
[[nodiscard]] QLatin1StringView toText(FileKind value);
[[nodiscard]] QLatin1StringView toText(Document value);
[[nodiscard]] QLatin1StringView toText(Taken value);
[[nodiscard]] QLatin1StringView toText(Mark value);
[[nodiscard]] QLatin1StringView toText(CheckPhase value);
[[nodiscard]] QLatin1StringView toText(Flaw value);
[[nodiscard]] QLatin1StringView toText(Verdict value);
[[nodiscard]] QLatin1StringView toText(Ending value);

template <> base::Result<CheckReason> fromText<CheckReason>(QStringView text);
template <> base::Result<FileKind> fromText<FileKind>(QStringView text);
template <> base::Result<Document> fromText<Document>(QStringView text);
template <> base::Result<Taken> fromText<Taken>(QStringView text);
template <> base::Result<Mark> fromText<Mark>(QStringView text);
template <> base::Result<CheckPhase> fromText<CheckPhase>(QStringView text);
template <> base::Result<Flaw> fromText<Flaw>(QStringView text);
template <> base::Result<Verdict> fromText<Verdict>(QStringView text);
template <> base::Result<Ending> fromText<Ending>(QStringView text);

} // namespace protocol
