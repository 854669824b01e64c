#include "core/base/encoding.h"
#include "core/otp/code.h"
#include "main/kctl/command.h"
#include "main/kctl/commands.h"
#include "main/kctl/measure.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <liboath/oath.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace kctl {
namespace {

using otp::Algorithm;
using otp::Params;

constexpr int rounds = 20;

struct Rates {
    double ours = 0; ///< Codes a second of processor time.
    double bare = 0;
    bool equal = true;
};

/// Turn and turn about, so that a busy machine slows both alike.
Rates measureRates(int count)
{
    const auto seed = crypto::SecretBytes::copyOf("12345678901234567890");
    const Params params;
    double oursTook = 0;
    double bareTook = 0;
    Rates rates;
    const int each = count / rounds;
    for (int round = 0; round < rounds; ++round) {
        const qint64 first = 1'767'225'600 + static_cast<qint64>(round) * each * 30;
        const auto timeOf = [&](int i) { return first + static_cast<qint64>(i) * 30; };
        QString ours;
        const double start = cpuMilliseconds();
        for (int i = 0; i < each; ++i)
            ours = otp::code(seed, params, base::Instant(std::chrono::seconds(timeOf(i)))).value();
        const double between = cpuMilliseconds();
        char bare[9] = {};
        for (int i = 0; i < each; ++i)
            oath_totp_generate(seed.reveal().data(), 20, timeOf(i), 30, 0, 6, bare);
        bareTook += cpuMilliseconds() - between;
        oursTook += between - start;
        rates.equal = rates.equal && ours == QLatin1StringView(bare);
    }
    rates.ours = each * rounds / oursTook * 1000;
    rates.bare = each * rounds / bareTook * 1000;
    return rates;
}

/// One run of oathtool: a random seed, hash, number of digits, period and time.
struct Case {
    QByteArray seed;
    Params params;
    qint64 time;

    explicit Case(QRandomGenerator &random)
        : seed(random.bounded(1, 129), Qt::Uninitialized)
        , time(static_cast<qint64>(random.generate())) // 32 bits of seconds reach from 1970 to 2106
    {
        for (char &byte : seed)
            byte = static_cast<char>(random.bounded(256));
        params.algorithm = static_cast<Algorithm>(random.bounded(3));
        params.digits = random.bounded(6, 9);
        const int usual[] = {15, 30, 60};
        params.period = std::chrono::seconds(random.bounded(2) ? usual[random.bounded(3)] : random.bounded(1, 86401));
    }

    QString theirs(const QString &oathtool) const
    {
        QProcess process;
        process.start(oathtool,
            {u"--totp=%1"_s.arg(QString(otp::name(params.algorithm)).toLower()), u"--digits=%1"_s.arg(params.digits),
                u"--time-step-size=%1s"_s.arg(params.period.count()), u"--now=@%1"_s.arg(time),
                QString::fromLatin1(base::toHex(seed))});
        process.waitForFinished();
        return QString::fromLatin1(process.readAllStandardOutput()).trimmed();
    }

    QString ours() const
    {
        return otp::code(crypto::SecretBytes::copyOf(seed), params, base::Instant(std::chrono::seconds(time))).value();
    }
};

int compareWithOathtool(int count, bool json)
{
    const QString oathtool = QStandardPaths::findExecutable(u"oathtool"_s);
    if (oathtool.isEmpty())
        return unusable(u"oathtool is not installed"_s);
    const quint32 start = QRandomGenerator::system()->generate();
    QRandomGenerator random(start);
    int different = 0;
    for (int i = 0; i < count; ++i) {
        const Case one(random);
        different += one.theirs(oathtool) != one.ours() ? 1 : 0;
    }
    if (json)
        print(QJsonObject{{u"cases"_s, count}, {u"different"_s, different}, {u"start"_s, static_cast<qint64>(start)}});
    else
        print(u"%1 of %2 random codes differ from oathtool's (random numbers from %3)"_s.arg(different).arg(count).arg(
            start));
    return different == 0 ? Done : Refused;
}

} // namespace

int benchCode(const Arguments &arguments)
{
    bool whole = true;
    const int count
        = arguments.value(u"count").value_or(arguments.has(u"oathtool") ? u"100000"_s : u"1000000"_s).toInt(&whole);
    if (!whole || count < rounds)
        return unusable(u"--count needs a number of at least %1"_s.arg(rounds));
    if (arguments.has(u"oathtool"))
        return compareWithOathtool(count, arguments.json());

    const Rates rates = measureRates(count);
    const double percent = rounded(100 * rates.ours / rates.bare);
    if (!rates.equal) {
        complain(u"the codes are not liboath's"_s);
        return Refused;
    }
    if (arguments.json())
        print(QJsonObject{{u"codes"_s, count}, {u"codes_per_s"_s, std::round(rates.ours)},
            {u"liboath_codes_per_s"_s, std::round(rates.bare)}, {u"of_liboath_percent"_s, percent}});
    else
        print(u"%1 codes/s, liboath in a bare loop %2 codes/s: %3 %"_s.arg(rates.ours, 0, 'f', 0)
                .arg(rates.bare, 0, 'f', 0)
                .arg(percent));
    return Done;
}

} // namespace kctl
