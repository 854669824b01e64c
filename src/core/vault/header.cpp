#include "core/vault/header.h"

#include "core/crypto/hash.h"
#include "core/crypto/seal.h"
#include "core/vault/wire.h"

using namespace Qt::StringLiterals;

namespace vault {
namespace {

using base::Fault;

constexpr QByteArrayView magic("KAUTHVLT");
constexpr quint16 version = 1;
constexpr quint8 suite = 1;
constexpr qsizetype digestSize = 16;
constexpr qsizetype largestHeader = 64 * 1024;
constexpr qsizetype sealedMasterSize = MasterKey::size + crypto::sealOverhead;

template <class Id> Id readId(Reader &reader)
{
    const auto id = Id::fromBytes(reader.raw(Id::size));
    reader.refuseUnless(id && !id->isNull());
    return id.value_or(Id());
}

Slot readSlot(Reader &reader)
{
    Slot slot;
    slot.id = readId<SlotId>(reader);
    const auto kind = reader.integer<quint8>();
    reader.refuseUnless(kind >= 1 && kind <= 3);
    slot.kind = static_cast<SlotKind>(kind);
    slot.parameters = reader.bytes<quint16>(longestParameters).toByteArray();
    slot.commitment = reader.raw(crypto::sha256Size).toByteArray();
    slot.sealedMaster = reader.bytes<quint16>(sealedMasterSize).toByteArray();
    reader.refuseUnless(slot.sealedMaster.size() == sealedMasterSize);
    return slot;
}

base::Result<Header> readFields(QByteArrayView bytes)
{
    Reader reader(bytes);
    Header header;
    if (reader.integer<quint8>() != suite)
        return base::fail(Fault::Unsupported, u"vault: unknown suite"_s);
    header.id = readId<VaultId>(reader);
    header.generation = reader.integer<quint64>();
    header.commitment = reader.raw(crypto::sha256Size).toByteArray();
    header.bodySize = reader.integer<quint32>();
    const auto slots = reader.integer<quint8>();
    reader.refuseUnless(slots >= 1 && slots <= mostSlots && header.generation >= 1);
    for (int i = 0; i < slots && reader.good(); ++i) {
        header.ways.append(readSlot(reader));
        for (int other = 0; other < i; ++other)
            reader.refuseUnless(header.ways.at(other).id != header.ways.at(i).id);
    }
    if (const auto end = reader.finish(u"header"); !end)
        return tl::unexpected(end.error());
    return header;
}

} // namespace

QByteArray writeHeader(const Header &header)
{
    Writer fields;
    fields.integer(suite);
    fields.raw(header.id.view());
    fields.integer(header.generation);
    fields.raw(header.commitment);
    fields.integer(header.bodySize);
    fields.integer(static_cast<quint8>(header.ways.size()));
    for (const Slot &slot : header.ways) {
        fields.raw(slot.id.view());
        fields.integer(static_cast<quint8>(slot.kind));
        fields.bytes<quint16>(slot.parameters);
        fields.raw(slot.commitment);
        fields.bytes<quint16>(slot.sealedMaster);
    }
    Writer file;
    file.raw(magic);
    file.integer(version);
    file.bytes<quint32>(fields.take());
    QByteArray bytes = file.take();
    return bytes + crypto::sha256(bytes).first(digestSize);
}

base::Result<ReadHeader> readHeader(QByteArrayView file)
{
    if (file.size() > largestFile)
        return base::fail(Fault::Malformed, u"vault: too large"_s);
    Reader reader(file);
    if (reader.raw(magic.size()) != magic)
        return base::fail(Fault::Malformed, u"vault: not an account file"_s);
    if (const auto found = reader.integer<quint16>(); reader.good() && found > version)
        return base::fail(Fault::Unsupported, u"vault: version %1"_s.arg(found));
    else
        reader.refuseUnless(found == version);
    const QByteArrayView fields = reader.bytes<quint32>(largestHeader);
    const qsizetype covered = file.size() - reader.left();
    const QByteArrayView digest = reader.raw(digestSize);
    if (!reader.good() || !crypto::equal(crypto::sha256(file.first(covered)).first(digestSize), digest))
        return base::fail(Fault::Malformed, u"vault: broken header"_s);
    auto header = readFields(fields);
    if (!header)
        return tl::unexpected(header.error());
    if (reader.left() != static_cast<qsizetype>(header->bodySize))
        return base::fail(Fault::Malformed, u"vault: body cut short or too long"_s);
    return ReadHeader{*std::move(header), covered + digestSize};
}

} // namespace vault
