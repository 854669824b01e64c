#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/vault/vault.h"
#include "core/vault/wire.h"

#include <QSet>

namespace vault {
namespace {

enum Flag : quint8 {
    HasCodes = 1,
    IsPinned = 2,
    HasLastUse = 4,
    IsTrashed = 8,
    HasLink = 16,
    AllFlags = 31,
};

constexpr int mostSecrets = 8;
constexpr qsizetype largestSeal = longestSecret + 64;
constexpr qsizetype smallestEntry = 34;
constexpr qint64 endOfYear9999 = 253402300799999;

void writeCodes(Writer &writer, const otp::Params &params)
{
    writer.integer(static_cast<quint8>(params.kind));
    writer.integer(static_cast<quint8>(params.algorithm));
    writer.integer(static_cast<quint8>(params.digits));
    writer.integer(static_cast<quint32>(params.period.count()));
    writer.integer(params.counter);
}

otp::Params readCodes(Reader &reader)
{
    const auto kind = reader.integer<quint8>();
    const auto algorithm = reader.integer<quint8>();
    reader.refuseUnless(kind <= 2 && algorithm <= 2);
    otp::Params params;
    params.kind = static_cast<otp::Kind>(kind);
    params.algorithm = static_cast<otp::Algorithm>(algorithm);
    params.digits = reader.integer<quint8>();
    params.period = std::chrono::seconds(reader.integer<quint32>());
    params.counter = reader.integer<quint64>();
    reader.refuseUnless(reader.good() && otp::check(params).has_value());
    return params;
}

base::Instant readInstant(Reader &reader)
{
    const auto milliseconds = reader.integer<qint64>();
    reader.refuseUnless(milliseconds >= 0 && milliseconds <= endOfYear9999);
    return base::fromUnixMilliseconds(milliseconds);
}

QString readText(Reader &reader)
{
    const QByteArrayView bytes = reader.bytes<quint16>(longestText);
    reader.refuseUnless(base::isUtf8(bytes));
    return QString::fromUtf8(bytes);
}

void writeEntry(Writer &writer, const Entry &entry)
{
    const auto flag = [](bool set, Flag bit) { return set ? static_cast<int>(bit) : 0; };
    writer.raw(entry.id.view());
    writer.integer(static_cast<quint8>(flag(entry.otp.has_value(), HasCodes) | flag(entry.pinned, IsPinned)
        | flag(entry.lastUse.has_value(), HasLastUse) | flag(entry.trashedAt.has_value(), IsTrashed)
        | flag(!entry.link.isEmpty(), HasLink)));
    writer.bytes<quint16>(entry.issuer.toUtf8());
    writer.bytes<quint16>(entry.name.toUtf8());
    writer.integer(entry.order);
    writer.integer(static_cast<qint64>(base::toUnixMilliseconds(entry.createdAt)));
    if (entry.otp)
        writeCodes(writer, *entry.otp);
    if (entry.lastUse)
        writer.integer(static_cast<qint64>(base::toUnixMilliseconds(*entry.lastUse)));
    if (entry.trashedAt)
        writer.integer(static_cast<qint64>(base::toUnixMilliseconds(*entry.trashedAt)));
    if (!entry.link.isEmpty())
        writer.bytes<quint16>(entry.link);
}

Entry readEntry(Reader &reader)
{
    Entry entry;
    const auto id = EntryId::fromBytes(reader.raw(EntryId::size));
    reader.refuseUnless(id && !id->isNull());
    entry.id = id.value_or(EntryId());
    const auto flags = reader.integer<quint8>();
    reader.refuseUnless((flags & ~AllFlags) == 0);
    entry.pinned = (flags & IsPinned) != 0;
    entry.issuer = readText(reader);
    entry.name = readText(reader);
    entry.order = reader.integer<qint32>();
    entry.createdAt = readInstant(reader);
    if (flags & HasCodes)
        entry.otp = readCodes(reader);
    if (flags & HasLastUse)
        entry.lastUse = readInstant(reader);
    if (flags & IsTrashed)
        entry.trashedAt = readInstant(reader);
    if (flags & HasLink) {
        const QByteArrayView link = reader.bytes<quint16>(longestLink);
        reader.refuseUnless(base::readJson(link, {longestLink, 8}).has_value());
        entry.link = link.toByteArray();
    }
    return entry;
}

} // namespace

QByteArray Vault::writeBody() const
{
    Writer writer;
    // One allocation in the common case: growing would leave copies of names behind in freed memory.
    writer.reserve(m_settings.size() + m_entries.size() * 512 + 64);
    writer.bytes<quint32>(m_settings);
    writer.integer(static_cast<quint32>(m_entries.size()));
    for (const Entry &entry : m_entries) {
        writeEntry(writer, entry);
        const QList<Held> secrets = m_secrets.value(entry.id);
        writer.integer(static_cast<quint8>(secrets.size()));
        for (const Held &secret : secrets) {
            writer.integer(static_cast<quint8>(secret.name));
            writer.bytes<quint16>(secret.sealed);
        }
    }
    return writer.take();
}

base::Result<void> Vault::readBody(QByteArrayView body)
{
    Reader reader(body);
    const QByteArrayView settings = reader.bytes<quint32>(longestSettings);
    reader.refuseUnless(settings.isEmpty() || base::readJson(settings, {longestSettings, 8}).has_value());
    m_settings = settings.toByteArray();
    const auto count = static_cast<qsizetype>(reader.integer<quint32>());
    reader.refuseUnless(count <= mostEntries && count * smallestEntry <= reader.left());
    if (reader.good()) {
        m_entries.reserve(count);
        m_secrets.reserve(count);
    }
    QSet<EntryId> seen;
    for (qsizetype i = 0; i < count && reader.good(); ++i) {
        m_entries.append(readEntry(reader));
        const EntryId id = m_entries.last().id;
        reader.refuseUnless(!seen.contains(id));
        seen.insert(id);
        const auto secrets = reader.integer<quint8>();
        reader.refuseUnless(secrets <= mostSecrets);
        QList<Held> held;
        for (int k = 0; k < secrets && reader.good(); ++k) {
            const auto name = reader.integer<quint8>();
            reader.refuseUnless(
                name >= 1 && name <= 4 && (held.isEmpty() || static_cast<quint8>(held.last().name) < name));
            held.append({static_cast<SecretName>(name), reader.bytes<quint16>(largestSeal).toByteArray()});
        }
        if (!held.isEmpty())
            m_secrets.insert(id, std::move(held));
    }
    sort();
    return reader.finish(u"body");
}

} // namespace vault
