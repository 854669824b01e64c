#pragma once

#include "app/ports/http.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <optional>

namespace platform {

/// Requests and channels over Qt Network, with one set of trusted authorities: TLS 1.3, or plain http to loopback
/// addresses in developer mode. A manager reuses connections whatever their settings, so there is one QtHttp for each
/// set.
class QtHttp : public app::Http {
public:
    struct Trust {
        QList<QSslCertificate> authorities = {}; ///< Beside the system's.
        bool loopback = false; ///< Plain http to loopback addresses.
    };

    explicit QtHttp(Trust trust);

    [[nodiscard]] QFuture<base::Result<app::HttpAnswer>> send(app::HttpRequest request) override;
    [[nodiscard]] std::unique_ptr<app::Channel> openChannel(QString origin, QString path) override;

private:
    /// Made for the first request: it loads the TLS library and the system's certificates, which no start waits for.
    [[nodiscard]] const QSslConfiguration &tls();
    /// The address, when it is one we may speak to.
    [[nodiscard]] base::Result<QUrl> address(const QString &origin, const QString &path) const;

    Trust m_trust;
    std::optional<QSslConfiguration> m_tls;
    QNetworkAccessManager m_manager;
};

} // namespace platform
