#include "core/crypto/secret.h"

#include "core/crypto/ready.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace crypto {

SecretBytes::SecretBytes(qsizetype size)
    : m_size(size)
{
    Q_ASSERT(size >= 0);
    needSodium();
    if (size == 0)
        return;
    m_bytes = static_cast<char *>(sodium_malloc(static_cast<size_t>(size)));
    if (!m_bytes)
        throw std::bad_alloc();
    sodium_memzero(m_bytes, static_cast<size_t>(size));
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_bytes); // wipes, and takes nullptr
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes secret(bytes.size());
    if (!bytes.isEmpty())
        std::memcpy(secret.m_bytes, bytes.data(), static_cast<size_t>(bytes.size()));
    return secret;
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes secret(size);
    if (size > 0)
        randombytes_buf(secret.m_bytes, static_cast<size_t>(size));
    return secret;
}

SecretBytes SecretBytes::make(qsizetype size, const std::function<void(std::span<unsigned char>)> &fill)
{
    SecretBytes secret(size);
    fill({reinterpret_cast<unsigned char *>(secret.m_bytes), static_cast<size_t>(size)});
    return secret;
}

SecretBytes SecretBytes::clone() const
{
    return copyOf(reveal());
}

bool operator==(const SecretBytes &a, const SecretBytes &b)
{
    return a.m_size == b.m_size
        && (a.m_size == 0 || sodium_memcmp(a.m_bytes, b.m_bytes, static_cast<size_t>(a.m_size)) == 0);
}

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    sodium_memzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace crypto
