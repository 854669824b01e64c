#include "core/otp/uri.h"
#include "core/vault/locked.h"
#include "main/kctl/command.h"
#include "main/kctl/commands.h"
#include "main/kctl/input.h"
#include "platform/common/safefile.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kctl {
namespace {

using base::Fault;
using platform::SafeFile;
using vault::LockedVault;
using vault::Vault;

/// What happened, what is safe, and what to do.
QString sentence(const base::Error &error)
{
    switch (error.fault) {
    case Fault::Malformed:
        return u"this is not an account file, or it is broken"_s;
    case Fault::Unsupported:
        return u"the file was written by a newer version, or asks for more than is allowed; it was left as it is"_s;
    case Fault::WrongKey:
        return u"the password is not the one of this file"_s;
    case Fault::NotFound:
        return u"there is no such file, or no password in it"_s;
    case Fault::Unavailable:
        return u"somebody else is writing this file; try again"_s;
    case Fault::Refused:
        return u"this file may not be replaced; it was left as it is"_s;
    case Fault::Expired:
    case Fault::Broken:
        break;
    }
    return u"the file could not be read or written; it still has what it had"_s;
}

int failed(const base::Error &error, const Arguments &arguments)
{
    complain(u"%1 (%2)"_s.arg(sentence(error), error.detail));
    if (arguments.json())
        print(QJsonObject{{u"state"_s, QString(base::name(error.fault))}});
    return error.fault == Fault::Malformed || error.fault == Fault::Unsupported ? Unusable : Refused;
}

/// The open vault, or the exit code of a failure that has been told already. The password is asked for only when there
/// is something it could open.
tl::expected<Vault, int> openFile(const SafeFile &file, const Arguments &arguments)
{
    const auto locked = file.read(vault::largestFile).and_then(LockedVault::read);
    if (!locked) {
        const auto previous = file.readPrevious(vault::largestFile).and_then(LockedVault::read);
        if (locked.error().fault == Fault::Malformed && previous)
            complain(u"FILE.previous looks whole: generation %1"_s.arg(previous->generation()));
        return tl::unexpected(failed(locked.error(), arguments));
    }
    const auto password = askPassword(arguments, PasswordUse::Existing);
    if (!password)
        return tl::unexpected(unusable(password.error().detail));
    return locked->openWithPassword(*password).map_error(
        [&](const base::Error &error) { return failed(error, arguments); });
}

base::Result<void> save(Vault &vault, const SafeFile &file, const SafeFile::Writer &writer)
{
    if (vault.generation() > 0) {
        const auto allowed = file.read(vault::largestFile).and_then([&](const QByteArray &now) {
            return vault::mayReplace(now, vault);
        });
        if (!allowed)
            return allowed;
    }
    return vault.write().and_then([&](const QByteArray &bytes) { return writer.write(bytes); });
}

int create(const SafeFile &file, const Arguments &arguments)
{
    const QString folder = QFileInfo(arguments.words().constFirst()).path();
    if (!QFileInfo(folder).isDir()) {
        complain(u"there is no folder %1; nothing was written"_s.arg(folder));
        return Refused;
    }
    const auto writer = file.lock();
    if (!writer)
        return failed(writer.error(), arguments);
    if (const auto there = file.read(vault::largestFile); there || there.error().fault != Fault::NotFound) {
        complain(u"there is a file of this name already; it was left as it is"_s);
        return Refused;
    }
    const auto password = askPassword(arguments, PasswordUse::New);
    if (!password)
        return unusable(password.error().detail);
    const auto cost = crypto::calibrate(
        std::chrono::milliseconds(500), [] { return std::chrono::steady_clock::now().time_since_epoch(); });
    auto made = vault::passwordSlot(*password, cost).and_then(Vault::create);
    if (!made)
        return failed(made.error(), arguments);
    if (const auto saved = save(*made, file, *writer); !saved)
        return failed(saved.error(), arguments);
    const int memory = static_cast<int>(cost.memoryBytes / (1024 * 1024));
    if (arguments.json())
        print(QJsonObject{
            {u"state"_s, u"created"_s}, {u"passes"_s, static_cast<int>(cost.passes)}, {u"memory_mib"_s, memory}});
    else
        print(u"created; Argon2id with %1 passes over %2 MiB"_s.arg(cost.passes).arg(memory));
    return Done;
}

int add(const SafeFile &file, const Arguments &arguments)
{
    if (arguments.words().size() != 2)
        return unusable(u"vault add needs a FILE and an otpauth URI, or - for standard input"_s);
    auto line = lineOf(arguments.words().at(1));
    if (!line)
        return unusable(line.error().detail);
    auto auth = otp::parseUri(*line);
    crypto::wipe(*line);
    if (!auth)
        return unusable(u"this is not an otpauth URI that can be used (%1)"_s.arg(auth.error().detail));
    const auto writer = file.lock();
    if (!writer)
        return failed(writer.error(), arguments);
    auto opened = openFile(file, arguments);
    if (!opened)
        return opened.error();

    vault::Entry entry;
    entry.issuer = auth->issuer;
    entry.name = auth->name;
    entry.otp = auth->params;
    entry.createdAt = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    entry.order = opened->entries().isEmpty() ? 0 : opened->entries().last().order + 1;
    std::vector<vault::NamedSecret> secrets;
    secrets.push_back({vault::SecretName::Seed, std::move(auth->seed)});
    const auto id = opened->add(std::move(entry), secrets);
    if (!id)
        return failed(id.error(), arguments);
    if (const auto saved = save(*opened, file, *writer); !saved)
        return failed(saved.error(), arguments);
    if (arguments.json())
        print(
            QJsonObject{{u"state"_s, u"added"_s}, {u"id"_s, id->toText()}, {u"accounts"_s, opened->entries().size()}});
    else
        print(u"added; %1 accounts"_s.arg(opened->entries().size()));
    return Done;
}

QString kindName(const vault::Entry &entry)
{
    if (!entry.otp)
        return u"none"_s;
    return entry.otp->kind == otp::Kind::Totp ? u"totp"_s : entry.otp->kind == otp::Kind::Hotp ? u"hotp"_s : u"steam"_s;
}

QJsonObject describe(const vault::Entry &entry)
{
    QJsonObject object{{u"id"_s, entry.id.toText()}, {u"issuer"_s, entry.issuer}, {u"name"_s, entry.name},
        {u"kind"_s, kindName(entry)}, {u"pinned"_s, entry.pinned}, {u"linked"_s, !entry.link.isEmpty()},
        {u"trashed"_s, entry.trashedAt.has_value()}};
    if (entry.otp) {
        object[u"algorithm"_s] = QString(otp::name(entry.otp->algorithm));
        object[u"digits"_s] = entry.otp->digits;
        if (entry.otp->kind == otp::Kind::Hotp)
            object[u"counter"_s] = static_cast<qint64>(entry.otp->counter);
        else
            object[u"period"_s] = static_cast<qint64>(entry.otp->period.count());
    }
    return object;
}

int list(const SafeFile &file, const Arguments &arguments)
{
    const auto opened = openFile(file, arguments);
    if (!opened)
        return opened.error();
    QJsonArray accounts;
    for (const vault::Entry &entry : opened->entries()) {
        accounts.append(describe(entry));
        if (!arguments.json())
            print(u"%1\t%2\t%3"_s.arg(kindName(entry), entry.issuer, entry.name));
    }
    if (arguments.json())
        print(QJsonObject{{u"accounts"_s, accounts}});
    return Done;
}

QJsonArray describeWays(const QList<vault::Slot> &ways)
{
    QJsonArray all;
    for (const vault::Slot &slot : ways) {
        QJsonObject way{{u"kind"_s,
            slot.kind == vault::SlotKind::Password       ? u"password"_s
                : slot.kind == vault::SlotKind::KeyStore ? u"key_store"_s
                                                         : u"recovery"_s}};
        if (const auto cost = vault::costOf(slot)) {
            way[u"passes"_s] = static_cast<int>(cost->passes);
            way[u"memory_mib"_s] = static_cast<qint64>(cost->memoryBytes / (1024 * 1024));
        }
        all.append(way);
    }
    return all;
}

int check(const SafeFile &file, const Arguments &arguments)
{
    const auto opened = openFile(file, arguments);
    if (!opened)
        return opened.error();
    int secrets = 0;
    for (const vault::Entry &entry : opened->entries()) {
        for (const auto name : {vault::SecretName::Seed, vault::SecretName::Sealing, vault::SecretName::Possession,
                 vault::SecretName::Verification}) {
            const auto secret = opened->secret(entry.id, name);
            if (!secret && secret.error().fault != Fault::NotFound)
                return failed(secret.error(), arguments);
            secrets += secret ? 1 : 0;
        }
    }
    if (arguments.json())
        print(QJsonObject{{u"state"_s, u"good"_s}, {u"generation"_s, static_cast<qint64>(opened->generation())},
            {u"slots"_s, describeWays(opened->ways())}, {u"accounts"_s, opened->entries().size()},
            {u"secrets"_s, secrets}});
    else
        print(u"good: generation %1, %2 accounts, %3 secrets open"_s.arg(opened->generation())
                .arg(opened->entries().size())
                .arg(secrets));
    return Done;
}

} // namespace

int vault(const Arguments &arguments)
{
    struct Verb {
        QLatin1StringView name;
        int (*run)(const SafeFile &, const Arguments &);
    };
    constexpr Verb verbs[] = {{"create"_L1, create}, {"add"_L1, add}, {"list"_L1, list}, {"check"_L1, check}};
    const QStringList &words = arguments.words();
    for (const Verb &verb : verbs) {
        if (!words.isEmpty() && words.constFirst() == verb.name) {
            const Arguments rest = arguments.tail();
            if (rest.words().isEmpty() || (rest.words().size() > 1 && verb.run != add))
                return unusable(u"vault %1 needs one FILE"_s.arg(verb.name));
            return verb.run(SafeFile(rest.words().constFirst()), rest);
        }
    }
    return unusable(u"vault does one of: create, add, list, check"_s);
}

} // namespace kctl
