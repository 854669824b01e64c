#include "core/vault/locked.h"
#include "main/kctl/command.h"
#include "main/kctl/commands.h"
#include "main/kctl/measure.h"
#include "platform/common/safefile.h"

#include <QDir>
#include <QTemporaryDir>

#include <chrono>

using namespace Qt::StringLiterals;

namespace kctl {
namespace {

using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// As a full phone has it: every account with codes and a use, names as long as e-mail addresses.
base::Result<vault::Vault> filled(const crypto::SecretBytes &password, int accounts)
{
    auto made = vault::passwordSlot(password, crypto::leastCost).and_then(vault::Vault::create);
    for (int i = 0; made && i < accounts; ++i) {
        vault::Entry entry;
        entry.issuer = u"Example service number %1"_s.arg(i);
        entry.name = u"somebody.with.a.name.%1@mail.example.org"_s.arg(i);
        entry.otp = otp::Params{};
        entry.order = i;
        entry.createdAt = base::fromUnixMilliseconds(1'767'225'600'000);
        entry.lastUse = entry.createdAt + std::chrono::hours(i);
        std::vector<vault::NamedSecret> secrets;
        secrets.push_back({vault::SecretName::Seed, crypto::SecretBytes::random(20)});
        if (const auto added = made->add(std::move(entry), secrets); !added)
            return tl::unexpected(added.error());
    }
    return made;
}

struct Times {
    std::vector<double> argon2;
    std::vector<double> rest; ///< Everything else that opening does, the file's reading too.
    std::vector<double> save; ///< Sealing, writing, both fsyncs.
    qsizetype bytes = 0;
};

base::Result<Times> measureVault(const platform::SafeFile &file, int accounts, int repeats)
{
    const auto password = crypto::SecretBytes::copyOf("correct horse battery staple");
    auto vault = filled(password, accounts);
    const auto writer = file.lock();
    if (!vault || !writer)
        return tl::unexpected(vault ? writer.error() : vault.error());
    Times times;
    for (int i = 0; i < repeats; ++i) {
        const auto start = Clock::now();
        const auto saved = vault->write().and_then([&](const QByteArray &bytes) {
            times.bytes = bytes.size();
            return writer->write(bytes);
        });
        times.save.push_back(millisecondsSince(start));
        if (!saved)
            return tl::unexpected(saved.error());
    }
    for (int i = 0; i < repeats; ++i) {
        // Opening in its two halves: their difference would drown in the noise of the first.
        auto start = Clock::now();
        const auto locked = file.read(vault::largestFile).and_then(vault::LockedVault::read);
        double rest = millisecondsSince(start);
        if (!locked)
            return tl::unexpected(locked.error());
        start = Clock::now();
        const auto key = vault::slotKey(locked->ways().first(), password);
        times.argon2.push_back(millisecondsSince(start));
        if (!key)
            return tl::unexpected(key.error());
        start = Clock::now();
        const auto opened = locked->openWithKey(locked->ways().first().id, *key);
        rest += millisecondsSince(start);
        if (!opened)
            return tl::unexpected(opened.error());
        times.rest.push_back(rest);
    }
    return times;
}

} // namespace

int benchVault(const Arguments &arguments)
{
    bool whole = true;
    const int accounts = arguments.value(u"count").value_or(u"1000"_s).toInt(&whole);
    if (!whole || accounts < 1 || accounts > vault::mostEntries)
        return unusable(u"--count needs a number of accounts, at most %1"_s.arg(vault::mostEntries));
    // Beside the program rather than in /tmp, which may be memory: an fsync has to cost what it costs.
    const QTemporaryDir folder(QDir::current().filePath(u"kctl-bench-XXXXXX"_s));
    if (!folder.isValid())
        return unusable(u"the current folder cannot be written to"_s);
    auto times = measureVault(platform::SafeFile(folder.filePath(u"accounts"_s)), accounts, 21);
    if (!times) {
        complain(times.error().detail);
        return Refused;
    }
    const double argon2 = rounded(percentile(times->argon2, 0.5));
    const double rest = rounded(percentile(times->rest, 0.5));
    const double over = rounded(100 * rest / argon2);
    const double save = rounded(percentile(times->save, 0.5));
    const double slowest = rounded(percentile(times->save, 0.95));
    if (arguments.json())
        print(QJsonObject{{u"accounts"_s, accounts}, {u"bytes"_s, times->bytes}, {u"argon2id_ms"_s, argon2},
            {u"open_rest_ms"_s, rest}, {u"open_over_argon2id_percent"_s, over},
            {u"save_ms"_s, QJsonObject{{u"p50"_s, save}, {u"p95"_s, slowest}}}});
    else
        print(u"%1 accounts, %2 bytes: Argon2id %3 ms, the rest of opening %4 ms (%5 %); saving %6 ms p50, %7 ms p95"_s
                .arg(accounts)
                .arg(times->bytes)
                .arg(argon2)
                .arg(rest)
                .arg(over)
                .arg(save)
                .arg(slowest));
    return Done;
}

} // namespace kctl
