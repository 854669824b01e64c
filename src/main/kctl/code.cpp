#include "core/otp/code.h"
#include "core/otp/uri.h"
#include "main/kctl/command.h"
#include "main/kctl/commands.h"
#include "main/kctl/input.h"

using namespace Qt::StringLiterals;

namespace kctl {
namespace {

base::Result<base::Instant> instantOf(const Arguments &arguments)
{
    const auto text = arguments.value(u"at");
    if (!text)
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    bool whole = false;
    const qint64 seconds = text->toLongLong(&whole);
    constexpr qint64 latest = std::numeric_limits<qint64>::max() / 1000;
    if (!whole || seconds < 0 || seconds > latest)
        return base::fail(base::Fault::Malformed, u"--at needs seconds since 1970"_s);
    return base::Instant(std::chrono::seconds(seconds));
}

struct Codes {
    QString now;
    QString next;
};

base::Result<Codes> codesOf(const otp::OtpAuth &auth, base::Instant at)
{
    const quint64 step = otp::stepOf(auth.params, at);
    auto now = otp::codeOfStep(auth.seed, auth.params, step);
    auto next = otp::codeOfStep(auth.seed, auth.params, step + 1);
    if (!now || !next)
        return tl::unexpected((now ? next : now).error());
    return Codes{*std::move(now), *std::move(next)};
}

} // namespace

int code(const Arguments &arguments)
{
    if (arguments.words().size() != 1)
        return unusable(u"code needs one otpauth URI, or - for standard input"_s);
    const auto at = instantOf(arguments);
    if (!at)
        return unusable(at.error().detail);
    const auto line = lineOf(arguments.words().constFirst());
    if (!line)
        return unusable(line.error().detail);
    const auto auth = otp::parseUri(*line);
    if (!auth)
        return unusable(u"this is not an otpauth URI that can be used (%1)"_s.arg(auth.error().detail));
    const auto codes = codesOf(*auth, *at);
    if (!codes)
        return unusable(codes.error().detail);

    if (!arguments.json()) {
        print(arguments.has(u"next") ? codes->next : codes->now);
        return Done;
    }
    QJsonObject answer{{u"code"_s, codes->now}, {u"next"_s, codes->next}};
    if (auth->params.kind == otp::Kind::Hotp) {
        answer[u"period"_s] = QJsonValue::Null;
        answer[u"remaining"_s] = QJsonValue::Null;
    } else {
        const auto remaining = std::chrono::ceil<std::chrono::seconds>(otp::remaining(auth->params, *at));
        answer[u"period"_s] = static_cast<qint64>(auth->params.period.count());
        answer[u"remaining"_s] = static_cast<qint64>(remaining.count());
    }
    print(answer);
    return Done;
}

} // namespace kctl
