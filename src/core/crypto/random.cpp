#include "core/crypto/random.h"

#include "core/crypto/ready.h"

#include <sodium.h>

namespace crypto {

QByteArray randomBytes(qsizetype size)
{
    needSodium();
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

QString randomDigits(int count)
{
    QString digits;
    digits.reserve(count);
    for (int i = 0; i < count; ++i)
        digits.append(QChar(u'0' + randomBelow(10)));
    return digits;
}

quint32 randomBelow(quint32 bound)
{
    Q_ASSERT(bound > 0);
    needSodium();
    return randombytes_uniform(bound);
}

} // namespace crypto
