#include "manager/rules/agent.h"

#include <array>
#include <utility>

namespace manager::rules {

using namespace Qt::StringLiterals;

namespace {
using Names = std::pair<QLatin1StringView, QLatin1StringView>;

// The first that is contained wins: browsers name their ancestors after themselves.
constexpr std::array browsers{Names{"Edg"_L1, "Edge"_L1}, Names{"OPR/"_L1, "Opera"_L1},
    Names{"Vivaldi/"_L1, "Vivaldi"_L1}, Names{"SamsungBrowser/"_L1, "Samsung Internet"_L1},
    Names{"Falkon/"_L1, "Falkon"_L1}, Names{"Epiphany/"_L1, "GNOME Web"_L1}, Names{"FxiOS/"_L1, "Firefox"_L1},
    Names{"Firefox/"_L1, "Firefox"_L1}, Names{"CriOS/"_L1, "Chrome"_L1}, Names{"HeadlessChrome/"_L1, "Chrome"_L1},
    Names{"Chromium/"_L1, "Chromium"_L1}, Names{"Chrome/"_L1, "Chrome"_L1}, Names{"Safari/"_L1, "Safari"_L1},
    Names{"curl/"_L1, "curl"_L1}, Names{"kAuth/"_L1, "kAuth"_L1}};
constexpr std::array systems{Names{"Android"_L1, "Android"_L1}, Names{"iPhone"_L1, "iPhone"_L1},
    Names{"iPad"_L1, "iPad"_L1}, Names{"CrOS"_L1, "ChromeOS"_L1}, Names{"Windows"_L1, "Windows"_L1},
    Names{"Macintosh"_L1, "macOS"_L1}, Names{"FreeBSD"_L1, "FreeBSD"_L1}, Names{"Linux"_L1, "Linux"_L1}};

template <size_t N> QString find(QByteArrayView in, const std::array<Names, N> &names, QLatin1StringView otherwise)
{
    for (const auto &[sign, meaning] : names) {
        if (in.contains(QByteArrayView(sign.data(), sign.size()))) {
            return meaning;
        }
    }
    return otherwise;
}
} // namespace

Agent readAgent(QByteArrayView userAgent)
{
    const QByteArrayView bounded = userAgent.first(std::min<qsizetype>(userAgent.size(), 512));
    return {find(bounded, browsers, "Unknown browser"_L1), find(bounded, systems, "unknown system"_L1)};
}

} // namespace manager::rules
