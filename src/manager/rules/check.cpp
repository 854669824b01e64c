#include "manager/rules/check.h"

#include <algorithm>
#include <array>

namespace manager::rules {

using protocol::CheckReason;
using protocol::Ending;
using protocol::FileKind;
using namespace std::chrono_literals;

std::optional<Ending> due(const CaseTimes &times, base::Instant now)
{
    switch (times.phase) {
    case CheckPhase::Approved:
    case CheckPhase::Rejected:
        return Ending::Decided;
    case CheckPhase::Waiting:
    case CheckPhase::Retake:
        return times.deletes && now >= *times.deletes ? std::optional(Ending::Late) : std::nullopt;
    case CheckPhase::Number:
    case CheckPhase::Upload:
        return now >= times.expires ? std::optional(Ending::Unsent) : std::nullopt;
    case CheckPhase::Deleted:
        return std::nullopt; // it was said why when it became so
    }
    Q_UNREACHABLE();
}

std::optional<base::Instant> nextSms(int sent, base::Instant last)
{
    static constexpr std::array<std::chrono::seconds, smsOfCase - 1> waits{30s, 60s, 2min, 5min};
    if (sent == 0) {
        return last;
    }
    return sent < smsOfCase ? std::optional(last + waits[size_t(sent - 1)]) : std::nullopt;
}

bool complete(protocol::Document document, const QList<FileKind> &again, const QList<FileKind> &kinds)
{
    QList<FileKind> wanted = again;
    if (wanted.isEmpty()) {
        wanted = document == protocol::Document::Card ? QList{FileKind::Front, FileKind::Back, FileKind::Selfie}
                                                      : QList{FileKind::Passport, FileKind::Selfie};
    }
    wanted.append(FileKind::Facts);
    return kinds.size() == wanted.size()
        && std::ranges::all_of(wanted, [&](FileKind kind) { return kinds.count(kind) == 1; });
}

bool needsSecond(CheckReason reason, int asked)
{
    return asked > 0 || reason == CheckReason::TwoStepOff || reason == CheckReason::FirstPayout;
}

bool accepts(CheckPhase phase, const QList<FileKind> &again, FileKind kind)
{
    return phase == CheckPhase::Upload
        || (phase == CheckPhase::Retake && (kind == FileKind::Facts || again.contains(kind)));
}

} // namespace manager::rules
