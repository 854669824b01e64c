#include "core/protocol/caseoffer.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace protocol;
    const auto text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const auto loopback : {Loopback::Refused, Loopback::Allowed}) {
        const auto offer = readCaseOffer(text, loopback);
        if (!offer)
            continue;
        for (const auto &form : {format(*offer), formatLink(*offer)}) {
            const auto again = readCaseOffer(form, loopback);
            if (!again || !(*again == *offer))
                abort();
        }
    }
    return 0;
}
