#include "app/settings.h"

#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/crypto/random.h"

#include <array>

using namespace Qt::StringLiterals;

namespace app {
namespace {

const auto FileName = u"settings"_s;
constexpr qsizetype InstallationBytes = 32;

constexpr std::array themes{"system"_L1, "light"_L1, "dark"_L1};
constexpr std::array lists{"needed"_L1, "always"_L1};
constexpr std::array orders{"hand"_L1, "name"_L1, "use"_L1};

template <class Enum, size_t Count>
Enum wordOf(base::ObjectReader &reader, QStringView name, const std::array<QLatin1StringView, Count> &words)
{
    const auto text = reader.string(name, 20);
    for (size_t at = 0; at < Count; ++at) {
        if (text == words[at])
            return Enum(at);
    }
    reader.refuse(name, u"unknown word");
    return Enum();
}

} // namespace

QByteArray encode(const Preferences &preferences)
{
    QJsonObject object{
        {u"language"_s, preferences.language},
        {u"theme"_s, themes[size_t(preferences.theme)]},
        {u"lockAfter"_s, qint64(preferences.lockAfter.count())},
        {u"biometrics"_s, preferences.biometrics},
        {u"numberAlways"_s, preferences.numberAlways},
        {u"listCodes"_s, lists[size_t(preferences.listCodes)]},
        {u"tapToReveal"_s, preferences.tapToReveal},
        {u"blockScreenshots"_s, preferences.blockScreenshots},
        {u"order"_s, orders[size_t(preferences.order)]},
        {u"testedMs"_s, preferences.testedMs},
    };
    if (!preferences.installation.isEmpty())
        object.insert(u"installation"_s, QString::fromLatin1(base::toBase64Url(preferences.installation)));
    return base::writeJson(object);
}

base::Result<Preferences> readPreferences(QByteArrayView json)
{
    auto object = base::readJson(json, {.maxBytes = 4096, .maxDepth = 1});
    if (!object)
        return tl::unexpected(object.error());
    base::ObjectReader reader(std::move(*object));
    Preferences preferences{.language = reader.string(u"language", 10),
        .theme = wordOf<Preferences::Theme>(reader, u"theme", themes),
        .lockAfter = std::chrono::seconds(reader.integer(u"lockAfter", 0, 24 * 60 * 60)),
        .biometrics = reader.boolean(u"biometrics"),
        .numberAlways = reader.boolean(u"numberAlways"),
        .listCodes = wordOf<Preferences::ListCodes>(reader, u"listCodes", lists),
        .tapToReveal = reader.boolean(u"tapToReveal"),
        .blockScreenshots = reader.boolean(u"blockScreenshots"),
        .order = wordOf<Preferences::Order>(reader, u"order", orders),
        .testedMs = int(reader.integer(u"testedMs", -1, 3600000)),
        .installation = reader.optionalBytes(u"installation", InstallationBytes).value_or(QByteArray())};
    if (const auto read = reader.finish(); !read)
        return tl::unexpected(read.error());
    return preferences;
}

Settings::Settings(const Ports &ports, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
{
}

QFuture<base::Result<void>> Settings::load()
{
    return m_ports.storage.read(FileName, Storage::Generation::Current)
        .then(this, [this](const base::Result<QByteArray> &bytes) -> base::Result<void> {
            const auto read = bytes.and_then([](const QByteArray &json) { return readPreferences(json); });
            if (read)
                m_preferences = *read;
            Q_EMIT changed();
            return {};
        });
}

crypto::SecretBytes Settings::installation()
{
    if (m_preferences.installation.isEmpty()) {
        auto preferences = m_preferences;
        preferences.installation = crypto::randomBytes(InstallationBytes);
        (void)set(preferences); // not stored: the next link is one of an installation nobody knows, no more
    }
    return crypto::SecretBytes::copyOf(m_preferences.installation);
}

QFuture<base::Result<void>> Settings::set(const Preferences &preferences)
{
    if (preferences == m_preferences)
        return done();
    const auto before = std::exchange(m_preferences, preferences);
    Q_EMIT changed();
    return m_ports.storage.write(FileName, encode(preferences))
        .then(this, [this, before, preferences](const base::Result<void> &written) {
            // What could not be written is as it was, unless it changed again meanwhile.
            if (!written && m_preferences == preferences) {
                m_preferences = before;
                Q_EMIT changed();
            }
            return written;
        });
}

} // namespace app
