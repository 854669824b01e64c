#include "core/crypto/ready.h"

#include <QtGlobal>

#include <sodium.h>

namespace crypto {

void needSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("crypto: libsodium cannot start");
}

} // namespace crypto
