#include "main/kctl/command.h"
#include "main/kctl/commands.h"

using namespace Qt::StringLiterals;

namespace kctl {

namespace {

struct Kind {
    QLatin1StringView name;
    int (*run)(const Arguments &);
};

constexpr Kind kinds[] = {
    {"check"_L1, benchCheck},
    {"code"_L1, benchCode},
    {"document"_L1, benchDocument},
    {"frames"_L1, benchFrames},
    {"live"_L1, benchLive},
    {"mrz"_L1, benchMrz},
    {"push"_L1, benchPush},
    {"quality"_L1, benchQuality},
    {"scan"_L1, benchScan},
    {"selfie"_L1, benchSelfie},
    {"start"_L1, benchStart},
    {"vault"_L1, benchVault},
};

} // namespace

int bench(const Arguments &arguments)
{
    QStringList known;
    for (const Kind &kind : kinds) {
        if (!arguments.words().isEmpty() && arguments.words().constFirst() == kind.name) {
            const Arguments rest = arguments.tail();
            return rest.words().isEmpty() ? kind.run(rest) : unusable(u"bench %1 takes no more words"_s.arg(kind.name));
        }
        known += kind.name;
    }
    return unusable(u"bench measures one of: %1"_s.arg(known.join(", "_L1)));
}

} // namespace kctl
