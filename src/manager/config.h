#pragma once

#include "core/base/result.h"
#include "core/protocol/words.h"
#include "manager/rules/place.h"

#include <QStringList>

namespace manager {

/// Everything a Manager is told before it starts: the configuration file's words, then the command line's.
struct Config {
    QString data; ///< The folder with manager.db, server.key, rest.key.
    QString address = QStringLiteral("localhost");
    quint16 port = 8443;
    QString origin; ///< What browsers and phones call us: https://auth.example.org; empty in developer mode.
    QString name = QStringLiteral("Manager"); ///< Shown on phones and pages.
    QString contact; ///< Where people who cannot sign in ask: an e-mail address or any short text; may be empty.
    QString certificate; ///< PEM chain; without it only developer mode serves.
    QString certificateKey;
    QString assets; ///< A folder to serve the pages from instead of the built-in ones.
    QList<rules::NamedNetwork> networks;
    protocol::Mode approval = protocol::Mode::Tap; ///< At least this is asked, also by browsers the account knows.
    QString smtp; ///< smtp://host:587 (STARTTLS, always) or smtps://host:465; without it mails stay in the outbox.
    QString smtpUser;
    QString smtpPasswordFile; ///< Its first line.
    QString smtpCa; ///< PEM; empty: the system's authorities.
    QString mailFrom;
    QString smsUrl; ///< https://...; without it SMS stay in the outbox.
    QString smsTokenFile; ///< Its first line goes along as a bearer token.
    QStringList smsPrefixes; ///< +41 +33: SMS go to these numbers alone; empty: to all.
    bool developer = false; ///< Plain HTTP on this machine alone, /dev/clock and the outbox page.
};

/// "address:port", "[::1]:port", ":port" or "port" into the config. Malformed otherwise.
[[nodiscard]] base::Result<void> readListen(QStringView text, Config &config);

/// One `name = value` a line, `#` comments, and a section `[networks]` of `prefix = place`. Unknown names are refused:
/// a misspelt limit must not be silently without effect.
[[nodiscard]] base::Result<Config> readConfig(QByteArrayView text);

/// Whether it can be served at all; Refused says why not.
[[nodiscard]] base::Result<void> check(const Config &config);

} // namespace manager
