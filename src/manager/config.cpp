#include "manager/config.h"

#include "core/base/encoding.h"
#include "core/protocol/offer.h"

#include <QHash>

namespace manager {

using namespace Qt::StringLiterals;

base::Result<void> readListen(QStringView text, Config &config)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QStringView address = colon < 0 ? QStringView() : text.first(colon);
    if (address.startsWith(u'[') && address.endsWith(u']')) {
        address = address.sliced(1, address.size() - 2);
    }
    bool isNumber = false;
    const uint port = text.sliced(colon + 1).toUInt(&isNumber);
    if (!isNumber || port > 65535) {
        return base::fail(base::Fault::Malformed, u"listen: not ADDRESS:PORT"_s);
    }
    config.port = quint16(port);
    if (!address.isEmpty()) {
        config.address = address.toString();
    }
    return {};
}

base::Result<Config> readConfig(QByteArrayView text)
{
    Config config;
    if (!base::isUtf8(text)) {
        return base::fail(base::Fault::Malformed, u"configuration: not UTF-8"_s);
    }
    const QHash<QString, QString Config::*> texts{{u"data"_s, &Config::data}, {u"origin"_s, &Config::origin},
        {u"name"_s, &Config::name}, {u"contact"_s, &Config::contact}, {u"certificate"_s, &Config::certificate},
        {u"certificate-key"_s, &Config::certificateKey}, {u"assets"_s, &Config::assets}, {u"smtp"_s, &Config::smtp},
        {u"smtp-user"_s, &Config::smtpUser}, {u"smtp-password-file"_s, &Config::smtpPasswordFile},
        {u"smtp-ca"_s, &Config::smtpCa}, {u"mail-from"_s, &Config::mailFrom}, {u"sms-url"_s, &Config::smsUrl},
        {u"sms-token-file"_s, &Config::smsTokenFile}};
    bool inNetworks = false;
    int number = 0;
    for (const QString &raw : QString::fromUtf8(text).split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        const auto wrong = [number](QLatin1StringView what) {
            return base::fail(
                base::Fault::Malformed, u"configuration, line %1: %2"_s.arg(QString::number(number), what));
        };
        if (line.isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        if (line.startsWith(u'[')) {
            if (line != "[networks]"_L1) {
                return wrong("no such section"_L1);
            }
            inNetworks = true;
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (equals <= 0) {
            return wrong("not NAME = VALUE"_L1);
        }
        const QString name = line.first(equals).trimmed();
        const QString value = line.sliced(equals + 1).trimmed();
        if (inNetworks) {
            auto network = rules::readNetwork(name, value);
            if (!network || value.isEmpty() || value.size() > 100) {
                return wrong("not NETWORK/PREFIX = PLACE"_L1);
            }
            config.networks.append(*network);
        } else if (name == "listen"_L1) {
            if (!readListen(value, config)) {
                return wrong("listen is not ADDRESS:PORT"_L1);
            }
        } else if (name == "sms-prefixes"_L1) {
            config.smsPrefixes = value.split(u' ', Qt::SkipEmptyParts);
        } else if (name == "approval"_L1) {
            static const QHash<QString, protocol::Mode> modes{{u"usual"_s, protocol::Mode::Tap},
                {u"match"_s, protocol::Mode::Match}, {u"strict"_s, protocol::Mode::Strict}};
            if (!modes.contains(value)) {
                return wrong("approval is usual, match or strict"_L1);
            }
            config.approval = modes[value];
        } else if (name == "developer"_L1) {
            if (value != "yes"_L1 && value != "no"_L1) {
                return wrong("developer is yes or no"_L1);
            }
            config.developer = value == "yes"_L1;
        } else if (texts.contains(name)) {
            config.*texts[name] = value;
        } else {
            return wrong("no such setting"_L1);
        }
    }
    return config;
}

base::Result<void> check(const Config &config)
{
    const auto refuse = [](QString why) { return base::fail(base::Fault::Refused, std::move(why)); };
    if (config.data.isEmpty()) {
        return refuse(u"no data folder: give --data FOLDER, or data = FOLDER in the configuration"_s);
    }
    if (config.name.isEmpty() || config.name.size() > 100) {
        return refuse(u"the name must have 1 to 100 characters"_s);
    }
    if (config.contact.size() > 100) {
        return refuse(u"the contact must have at most 100 characters"_s);
    }
    if (config.certificate.isEmpty() != config.certificateKey.isEmpty()) {
        return refuse(u"certificate and certificate-key belong together"_s);
    }
    if (config.certificate.isEmpty() && !config.developer) {
        return refuse(u"no certificate: give certificate and certificate-key, or --developer on this machine alone"_s);
    }
    if (config.origin.isEmpty() && !config.developer) {
        return refuse(u"no origin: give the address browsers use, such as origin = https://auth.example.org"_s);
    }
    if (!config.smtp.isEmpty()
        && (config.mailFrom.isEmpty()
            || !(config.smtp.startsWith("smtp://"_L1) || config.smtp.startsWith("smtps://"_L1)))) {
        return refuse(u"smtp must look like smtp://host:587 or smtps://host:465, and needs mail-from"_s);
    }
    if (!config.smsUrl.isEmpty() && !config.smsUrl.startsWith("https://"_L1)
        && !(config.developer && config.smsUrl.startsWith("http://127.0.0.1:"_L1))) {
        return refuse(u"sms-url must be https"_s);
    }
    if (!config.origin.isEmpty()) {
        const auto loopback = config.developer ? protocol::Loopback::Allowed : protocol::Loopback::Refused;
        const auto origin = protocol::readOrigin(config.origin, loopback);
        if (!origin || *origin != config.origin) {
            return refuse(u"the origin must look like https://host or https://host:port, with nothing after it"_s);
        }
    }
    return {};
}

} // namespace manager
