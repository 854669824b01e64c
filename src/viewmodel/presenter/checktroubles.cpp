#include "viewmodel/presenter/checktroubles.h"

using namespace Qt::StringLiterals;
using base::Fault;
using Step = app::CheckTrouble::Doing;

namespace viewmodel {
namespace {

int minutesOf(const app::CheckTrouble &trouble)
{
    const auto wait = trouble.problem->retryAfter.value_or(std::chrono::seconds(60));
    return std::max(1, int(std::chrono::ceil<std::chrono::minutes>(wait).count()));
}

/// By the Manager's word; Nothing where it said none of its own.
Trouble byCode(const app::CheckTrouble &trouble, const QString &host)
{
    if (!trouble.problem)
        return {};
    const auto &code = trouble.problem->code;
    const bool opening = trouble.doing == Step::Opening;
    if (code == "no-case"_L1 && opening)
        return {.problem = Problem::CaseNotThere, .name = host};
    if (code == "no-case"_L1 || code == "used"_L1 || code == "signature"_L1 || code == "confirmed"_L1)
        return {.problem = Problem::CaseUsed};
    if (code == "changed"_L1)
        return {.problem = Problem::CaseForged, .name = host};
    if (code == "expired"_L1)
        return {.problem = opening ? Problem::CaseUsed : Problem::CaseClosed};
    if (code == "region"_L1)
        return {.problem = Problem::NumberRefused};
    if (code == "wrong-code"_L1 && trouble.problem->left.value_or(0) > 0)
        return {.problem = Problem::WrongSmsCode, .number = *trouble.problem->left};
    if (code == "wrong-code"_L1)
        return {.problem = Problem::SmsCodesUsed, .number = 10};
    if (code == "no-code"_L1)
        return {.problem = Problem::SmsCodeOld};
    if (code == "wait"_L1)
        return {.problem = trouble.doing == Step::Confirming ? Problem::SmsCodesUsed : Problem::SmsWait,
            .number = minutesOf(trouble)};
    if (code == "too-large"_L1 || code == "incomplete"_L1 || code == "checksum"_L1 || code == "hash"_L1
        || code == "offset"_L1 || code == "upload-key"_L1)
        return {.problem = Problem::PhotosRefused};
    return {};
}

} // namespace

Trouble troubleOf(const app::CheckTrouble &trouble, const QString &host)
{
    if (const auto said = byCode(trouble, host); said.problem != Problem::Nothing)
        return said;
    if (trouble.doing == Step::Keeping)
        return {.problem = trouble.error.fault == Fault::Unavailable ? Problem::CheckDiskFull : Problem::CheckNotKept};
    switch (trouble.error.fault) {
    case Fault::Unavailable:
        return {.problem = Problem::NoNetwork};
    case Fault::WrongKey:
        return {
            .problem = trouble.doing == Step::Opening ? Problem::CaseForged : Problem::CaseKeyChanged, .name = host};
    case Fault::NotFound:
    case Fault::Expired:
        return {.problem = trouble.doing == Step::Opening ? Problem::CaseUsed : Problem::CaseClosed};
    default:
        return {.problem = trouble.doing == Step::Sending ? Problem::PhotosRefused : Problem::ServerOdd};
    }
}

Trouble troubleOfOffer(const base::Error &error)
{
    switch (error.fault) {
    case Fault::NotFound:
        return {.problem = Problem::CaseUnknown};
    case Fault::Unsupported:
        return {.problem = Problem::CodeNewer};
    case Fault::WrongKey:
        return {.problem = Problem::ServerChangedKey};
    case Fault::Unavailable:
        return {.problem = Problem::CaseRuns};
    default:
        return {.problem = Problem::CodeHostile};
    }
}

} // namespace viewmodel
