#include "core/protocol/answer.h"
#include "core/protocol/challenge.h"
#include "core/protocol/channel.h"
#include "core/protocol/enrol.h"
#include "core/protocol/fetch.h"
#include "core/protocol/problem.h"
#include "core/protocol/signin.h"
#include "core/protocol/submission.h"
#include "core/protocol/successor.h"

#include <cstdlib>

using namespace protocol;

namespace {

/// What was read is written, read and written again as the same bytes.
template <class M> void tryRead(QByteArrayView payload)
{
    const auto message = decode<M>(payload);
    if (!message)
        return;
    const auto bytes = encode(*message);
    const auto again = decode<M>(bytes);
    if (!again || encode(*again) != bytes)
        abort();
}

template <class... Messages> void tryAll(size_t which, QByteArrayView payload)
{
    size_t at = 0;
    (void)((at++ == which ? (tryRead<Messages>(payload), true) : false) || ...);
}

} // namespace

// The first byte chooses the message.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView payload(data + 1, qsizetype(size - 1));
    tryAll<Enrol, Enrolled, Fetch, State, Revoke, Challenge, Approve, Deny, Kept, Policy, NewCodes, Pause, EndSession,
        Ack, Server, Second, SigninStep, Greeting, protocol::Channel, Wake, CheckOpen, Case, CheckRefuse, CheckNumber,
        CheckSent, Confirm, CheckFetch, CheckWithdraw, CheckState, Receipt, Manifest, Submit, Successor>(
        data[0] % 33, payload);
    if (const auto problem = readProblem(payload)) {
        if (const auto again = readProblem(encode(*problem)); !again)
            abort();
    }
    return 0;
}
