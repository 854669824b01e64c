#include "core/check/number/phonenumber.h"

#include <cstdint>
#include <cstdlib>

using namespace check;

/// What was typed is no number, or one that reads as itself however it is written again. The first byte chooses the
/// country.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QString typed = QString::fromUtf8(reinterpret_cast<const char *>(data + 1), qsizetype(size) - 1);
    const Plan &plan = plans()[data[0] % plans().size()];
    const PhoneNumber number = readNumber(plan, typed);
    if ((number.flaw == NumberFlaw::None) == number.e164.isEmpty())
        std::abort();
    if (number.flaw == NumberFlaw::None && readNumber(plan, grouped(plan, number.national)).e164 != number.e164)
        std::abort();
    const Abroad abroad = readAbroad(typed);
    if (abroad.plan) {
        const PhoneNumber same = readNumber(*abroad.plan, abroad.national);
        if (same.flaw == NumberFlaw::None && !shownNumber(same.e164).startsWith(u'+'))
            std::abort();
    }
    return 0;
}
