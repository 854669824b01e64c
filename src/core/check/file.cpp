#include "core/check/file.h"

#include "core/crypto/hash.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using base::fail;
using base::Fault;
using protocol::FileKind;

namespace check {
namespace {

constexpr QByteArrayView Magic = "KCHKFILE";
constexpr QByteArrayView Version("\0\1\1", 3); // version 1, suite 1
constexpr qsizetype FrontSize = 8 + 3 + 1 + 16;
constexpr QByteArrayView KeyPurpose("kcheck-key\0", 11);
constexpr qsizetype KeySize = 11 + 16 + 32 + 32;

char kindByte(FileKind kind)
{
    switch (kind) {
    case FileKind::Front:
        return 1;
    case FileKind::Back:
        return 2;
    case FileKind::Passport:
        return 3;
    case FileKind::Selfie:
        return 4;
    case FileKind::Facts:
        return 5;
    }
    Q_UNREACHABLE();
}

QByteArray frontOf(const FileIdentity &identity)
{
    return Magic.toByteArray() + Version.toByteArray() + kindByte(identity.kind) + identity.id.toBytes();
}

/// What stands in front of the key inside its box.
QByteArray keyFront(const FileIdentity &identity, QByteArrayView hash)
{
    return KeyPurpose.toByteArray() + identity.id.toBytes() + hash.toByteArray();
}

QByteArray sealKey(const crypto::SealingPublic &to, const QByteArray &front, const crypto::StreamKey &key)
{
    const auto inside = crypto::SecretBytes::make(KeySize, [&](std::span<unsigned char> out) {
        std::ranges::copy(key.bytes().reveal(), std::ranges::copy(front, out.begin()).out);
    });
    return crypto::sealTo(to, inside.reveal());
}

} // namespace

SealedFile sealFile(const FileIdentity &identity, QByteArrayView plain, const QList<protocol::Reviewer> &reviewers)
{
    const auto key = crypto::StreamKey::generate();
    const auto front = frontOf(identity);
    SealedFile file;
    file.bytes = front + crypto::sealStream(key, front, plain);
    file.hash = crypto::sha256(file.bytes);
    const auto before = keyFront(identity, file.hash);
    for (const auto &reviewer : reviewers)
        file.keys.append({reviewer.id, sealKey(reviewer.key, before, key)});
    return file;
}

base::Result<crypto::SecretBytes> openFile(
    const FileIdentity &identity, QByteArrayView bytes, QByteArrayView sealedKey, const crypto::SealingPair &reviewer)
{
    if (bytes.size() < FrontSize || !bytes.startsWith(Magic))
        return fail(Fault::Malformed, u"check file: not one"_s);
    if (!bytes.sliced(Magic.size()).startsWith(Version))
        return fail(Fault::Unsupported, u"check file: another version"_s);
    const auto front = frontOf(identity);
    if (!bytes.startsWith(front))
        return fail(Fault::WrongKey, u"check file: of another case or kind"_s);
    const auto box = crypto::openSealed(reviewer, sealedKey);
    if (!box)
        return tl::unexpected(box.error());
    const auto before = keyFront(identity, crypto::sha256(bytes));
    if (box->size() != KeySize || !box->reveal().startsWith(before))
        return fail(Fault::WrongKey, u"check file: a key for something else"_s);
    const auto key = crypto::StreamKey::fromBytes(crypto::SecretBytes::copyOf(box->reveal().sliced(before.size())));
    return crypto::openStream(*key, front, bytes.sliced(FrontSize));
}

} // namespace check
