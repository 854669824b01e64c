#include "core/protocol/offer.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace protocol;
    const auto text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const auto loopback : {Loopback::Refused, Loopback::Allowed}) {
        if (const auto origin = readOrigin(text, loopback)) {
            const auto again = readOrigin(*origin, loopback); // its one form stays
            if (!again || *again != *origin || origin->contains(u'@'))
                abort();
        }
        if (const auto offer = readLinkOffer(text, loopback)) {
            const auto again = readLinkOffer(format(*offer), loopback);
            if (!again || !(*again == *offer))
                abort();
        }
    }
    if (const auto code = readNumberCode(text)) {
        const auto again = readNumberCode(format(*code));
        if (!again || !(*again == *code))
            abort();
    }
    return 0;
}
