#include "platform/common/qthttp.h"

#include "core/protocol/offer.h"
#include "platform/common/qtchannel.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPromise>

#include <memory>

using namespace Qt::StringLiterals;
using base::fail;
using base::Fault;

namespace platform {
namespace {

QNetworkRequest requestTo(const QUrl &url, const QSslConfiguration &tls, const app::HttpRequest &asked)
{
    QNetworkRequest request(url);
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(int(asked.timeout.count()));
    request.setDecompressedSafetyCheckThreshold(0);
    request.setRawHeader("Accept-Encoding", "identity"); // what is counted is what arrives
    return request;
}

QNetworkReply *sent(QNetworkAccessManager &manager, const QNetworkRequest &request, const app::HttpRequest &asked)
{
    if (asked.method == "HEAD")
        return manager.head(request);
    if (!asked.method.isEmpty())
        return manager.sendCustomRequest(request, asked.method, asked.body);
    return asked.contentType.isEmpty() ? manager.get(request) : manager.post(request, asked.body);
}

base::Result<app::HttpAnswer> answerOf(QNetworkReply &reply, qsizetype maxAnswer)
{
    const auto status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (reply.property("tooLarge").toBool() || reply.bytesAvailable() > maxAnswer)
        return fail(Fault::Malformed, u"http: more bytes than allowed"_s);
    if (reply.error() == QNetworkReply::SslHandshakeFailedError)
        return fail(Fault::WrongKey, u"http: the certificate is not trusted"_s);
    const auto cut = reply.error() == QNetworkReply::OperationCanceledError
        || reply.error() == QNetworkReply::RemoteHostClosedError || reply.error() == QNetworkReply::TimeoutError;
    if (!status.isValid() || cut)
        return fail(Fault::Unavailable, u"http: network error %1"_s.arg(int(reply.error())));
    if (status.toInt() >= 300 && status.toInt() < 400)
        return fail(Fault::Refused, u"http: a redirect"_s);
    return app::HttpAnswer{.status = status.toInt(),
        .contentType = reply.header(QNetworkRequest::ContentTypeHeader).toByteArray(),
        .body = reply.readAll(),
        .headers = reply.rawHeaderPairs()};
}

} // namespace

QtHttp::QtHttp(Trust trust)
    : m_trust(std::move(trust))
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setAutoDeleteReplies(false);
}

const QSslConfiguration &QtHttp::tls()
{
    if (!m_tls) {
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls->setProtocol(QSsl::TlsV1_3OrLater);
        m_tls->setPeerVerifyMode(QSslSocket::VerifyPeer);
        m_tls->addCaCertificates(m_trust.authorities);
    }
    return *m_tls;
}

base::Result<QUrl> QtHttp::address(const QString &origin, const QString &path) const
{
    const auto loopback = m_trust.loopback ? protocol::Loopback::Allowed : protocol::Loopback::Refused;
    const auto read = protocol::readOrigin(origin, loopback);
    if (!read)
        return tl::unexpected(read.error());
    const QUrl url(*read + path, QUrl::StrictMode);
    if (!url.isValid() || !path.startsWith(u'/'))
        return fail(Fault::Malformed, u"http: not an address"_s);
    return url;
}

QFuture<base::Result<app::HttpAnswer>> QtHttp::send(app::HttpRequest asked)
{
    using Answer = base::Result<app::HttpAnswer>;
    const auto url = address(asked.origin, asked.path);
    if (!url)
        return QtFuture::makeReadyFuture(Answer(tl::unexpected(url.error())));
    auto request = requestTo(*url, tls(), asked);
    for (const auto &[name, value] : asked.headers)
        request.setRawHeader(name, value);
    if (!asked.contentType.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, asked.contentType);
    auto *reply = sent(m_manager, request, asked);
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply, most = asked.maxAnswer] {
        if (reply->bytesAvailable() > most) {
            reply->setProperty("tooLarge", true);
            reply->abort();
        }
    });
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, promise, most = asked.maxAnswer] {
        promise->addResult(answerOf(*reply, most));
        promise->finish();
        reply->deleteLater();
    });
    return promise->future();
}

std::unique_ptr<app::Channel> QtHttp::openChannel(QString origin, QString path)
{
    auto channel = std::make_unique<QtChannel>();
    if (const auto url = address(origin, path))
        channel->open(*url, tls());
    else
        channel->fail();
    return channel;
}

} // namespace platform
