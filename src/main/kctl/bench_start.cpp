#include "app/accounts.h"
#include "main/kctl/command.h"
#include "main/kctl/commands.h"
#include "main/kctl/measure.h"
#include "main/kctl/phoneports.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace kctl {

namespace {

constexpr int accountCount = 100;
constexpr int runs = 10;
constexpr int patienceMs = 20'000;

template <class T> base::Result<T> await(QFuture<base::Result<T>> future)
{
    QFutureWatcher<base::Result<T>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.takeResult();
}

/// A phone's folder with that many accounts, made by the app's own services.
base::Result<void> prepare(const QString &folder)
{
    PhonePorts phone(folder);
    if (!phone.keyStore)
        return tl::unexpected(phone.keyStore.error());
    app::Accounts accounts(phone.ports());
    if (const auto found = await(accounts.look()); !found)
        return tl::unexpected(found.error());
    if (const auto made = await(accounts.create()); !made)
        return made;
    for (int i = 1; i <= accountCount; ++i) {
        const auto auth = otp::parseUri(
            u"otpauth://totp/Service%20%1:person%1@kauth.example?secret=JBSWY3DPEHPK3PXP&issuer=Service%20%1"_s.arg(i));
        if (!auth)
            return tl::unexpected(auth.error());
        if (const auto added = await(accounts.add(*auth)); !added)
            return tl::unexpected(added.error());
    }
    return await(accounts.save());
}

struct Start {
    double milliseconds;
    double megabytes;
};

double residentMegabytes(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

std::optional<Start> startOnce(const QString &program, const QString &folder)
{
    QProcess app;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    app.setProcessEnvironment(environment);
    app.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    app.start(program, {u"--data"_s, folder, u"--report-first-frame"_s});
    std::optional<Start> start;
    while (!start && timer.elapsed() < patienceMs && (app.canReadLine() || app.waitForReadyRead(patienceMs))) {
        while (app.canReadLine()) {
            if (app.readLine().trimmed() == "frame auth.accounts")
                start = Start{double(timer.nsecsElapsed()) / 1e6, residentMegabytes(app.processId())};
        }
    }
    app.kill();
    app.waitForFinished();
    return start;
}

} // namespace

int benchStart(const Arguments &arguments)
{
    const QTemporaryDir folder;
    if (const auto prepared = prepare(folder.path()); !prepared)
        return unusable(u"the accounts cannot be prepared: "_s + prepared.error().detail);
    const QString program = QCoreApplication::applicationDirPath() + u"/kapp"_s;
    std::vector<double> times;
    std::vector<double> sizes;
    for (int i = 0; i <= runs; ++i) {
        const auto start = startOnce(program, folder.path());
        if (!start)
            return unusable(u"%1 does not show its accounts"_s.arg(program));
        if (i == 0)
            continue; // the first reads the program from the disk
        times.push_back(start->milliseconds);
        sizes.push_back(start->megabytes);
    }
    const double p50 = rounded(percentile(times, 0.5));
    const double most = rounded(percentile(times, 1));
    const double size = rounded(percentile(sizes, 1));
    if (arguments.json()) {
        print(QJsonObject{{u"accounts"_s, accountCount}, {u"runs"_s, runs},
            {u"first_frame_ms"_s, QJsonObject{{u"p50"_s, p50}, {u"max"_s, most}}}, {u"memory_mb"_s, size}});
    } else {
        print(u"first frame with %1 accounts: %2 ms p50, %3 ms at most of %4 starts; %5 MB"_s.arg(accountCount)
                .arg(p50)
                .arg(most)
                .arg(runs)
                .arg(size));
    }
    return Done;
}

} // namespace kctl
