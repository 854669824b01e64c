#include "core/crypto/password.h"

#include "core/crypto/ready.h"

#include <sodium.h>

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crypto {

bool isAcceptable(const PasswordCost &cost)
{
    return cost.passes >= leastCost.passes && cost.passes <= greatestCost.passes
        && cost.memoryBytes >= leastCost.memoryBytes && cost.memoryBytes <= greatestCost.memoryBytes
        && cost.memoryBytes % 1024 == 0;
}

SecretBytes passwordBytes(const QString &typed)
{
    QString normal = typed.normalized(QString::NormalizationForm_KC);
    QByteArray bytes = normal.toUtf8();
    SecretBytes secret = SecretBytes::copyOf(bytes);
    wipe(bytes);
    if (!normal.isSharedWith(typed)) // Qt returns text that is normal already without copying it
        wipe(normal);
    return secret;
}

base::Result<SecretBytes> stretch(const SecretBytes &password, QByteArrayView salt, const PasswordCost &cost)
{
    static_assert(saltSize == crypto_pwhash_SALTBYTES);
    if (salt.size() != saltSize)
        return base::fail(base::Fault::Malformed, u"password: salt is not 16 bytes"_s);
    if (!isAcceptable(cost))
        return base::fail(base::Fault::Unsupported, u"password: cost out of bounds"_s);
    needSodium();
    bool good = false;
    SecretBytes key = SecretBytes::make(32, [&](std::span<unsigned char> out) {
        good = crypto_pwhash(out.data(), out.size(), password.isEmpty() ? "" : password.reveal().data(),
                   static_cast<unsigned long long>(password.size()),
                   reinterpret_cast<const unsigned char *>(salt.data()), cost.passes,
                   static_cast<size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13)
            == 0;
    });
    if (!good)
        return base::fail(base::Fault::Broken, u"password: no memory for Argon2id"_s);
    return key;
}

PasswordCost calibrate(std::chrono::milliseconds target, const std::function<std::chrono::nanoseconds()> &stopwatch)
{
    constexpr quint64 mostMemory = 256ULL * 1024 * 1024; // more would get a phone's app killed in the background
    const SecretBytes password = SecretBytes::copyOf("calibration");
    const QByteArray salt(saltSize, 'c');
    const auto fits = [&](const PasswordCost &cost) {
        const auto start = stopwatch();
        return stretch(password, salt, cost) && stopwatch() - start <= target;
    };
    // Memory first, as RFC 9106 advises, then passes.
    PasswordCost best = leastCost;
    for (PasswordCost next = best; next.memoryBytes < mostMemory;) {
        next.memoryBytes *= 2;
        if (!fits(next))
            return best;
        best = next;
    }
    for (PasswordCost next = best; next.passes < greatestCost.passes;) {
        ++next.passes;
        if (!fits(next))
            return best;
        best = next;
    }
    return best;
}

} // namespace crypto
