#include "manager/check/courier.h"

#include "core/base/json.h"
#include "core/crypto/random.h"
#include "manager/check/png.h"
#include "manager/qr.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QLocale>

#include <curl/curl.h>

#include <algorithm>
#include <memory>

namespace manager {

using namespace Qt::StringLiterals;

namespace {

constexpr long longest = 30; ///< Seconds for one message.
constexpr int lineLength = 76;

struct Curl {
    Curl()
    {
        static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
        handle = ready == CURLE_OK ? curl_easy_init() : nullptr;
        if (handle) {
            curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
            curl_easy_setopt(handle, CURLOPT_TIMEOUT, longest);
            curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT, 10L);
            curl_easy_setopt(handle, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
        }
    }
    ~Curl()
    {
        curl_slist_free_all(list);
        if (handle) {
            curl_easy_cleanup(handle);
        }
    }
    Curl(const Curl &) = delete;
    Curl &operator=(const Curl &) = delete;

    void add(const QByteArray &line) { list = curl_slist_append(list, line.constData()); }
    base::Result<void> perform()
    {
        const CURLcode code = handle ? curl_easy_perform(handle) : CURLE_FAILED_INIT;
        if (code != CURLE_OK) {
            return base::fail(base::Fault::Unavailable, QString::fromLatin1(curl_easy_strerror(code)));
        }
        return {};
    }

    CURL *handle = nullptr;
    curl_slist *list = nullptr;
};

base::Result<QByteArray> firstLine(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::fail(base::Fault::Unavailable, u"a password file cannot be read"_s);
    }
    return file.readLine(1024).trimmed();
}

struct Source {
    QByteArray bytes;
    qsizetype at = 0;
};

size_t give(char *to, size_t size, size_t count, void *from)
{
    auto *source = static_cast<Source *>(from);
    const auto part = std::min(qsizetype(size * count), source->bytes.size() - source->at);
    std::copy_n(source->bytes.constData() + source->at, part, to);
    source->at += part;
    return size_t(part);
}

size_t ignore(char *, size_t size, size_t count, void *)
{
    return size * count;
}

QByteArray wrapped(const QByteArray &bytes)
{
    const QByteArray base64 = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < base64.size(); at += lineLength) {
        lines += base64.mid(at, lineLength) + "\r\n";
    }
    return lines;
}

/// RFC 2047, in words that are short enough for one line each; a code point is never cut.
QByteArray headerText(const QString &text)
{
    const bool plain = std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (plain && text.size() < lineLength) {
        return text.toLatin1();
    }
    QByteArrayList words;
    QByteArray part;
    for (const uint point : text.toUcs4()) {
        const QByteArray utf8 = QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1).toUtf8();
        if (part.size() + utf8.size() > 42) {
            words.append("=?utf-8?B?" + part.toBase64() + "?=");
            part.clear();
        }
        part += utf8;
    }
    words.append("=?utf-8?B?" + part.toBase64() + "?=");
    return words.join("\r\n ");
}

/// An address that could end its header line, or its command, is none.
bool isAddress(const QString &text)
{
    return text.contains(u'@') && std::ranges::all_of(text, [](QChar c) {
        return c > u' ' && c < u'\x7f' && c != u'<' && c != u'>' && c != u',' && c != u'"';
    });
}

} // namespace

QByteArray writeMail(const QString &from, const Message &message, base::Instant now, const QByteArray &id)
{
    const QByteArray boundary = "kcheck-" + id;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(base::toUnixMilliseconds(now), Qt::UTC);
    QByteArray mail = "From: <" + from.toLatin1() + ">\r\nTo: <" + message.to.toLatin1()
        + ">\r\nSubject: " + headerText(message.subject) + "\r\nDate: "
        + QLocale::c().toString(at, u"ddd, dd MMM yyyy hh:mm:ss +0000"_s).toLatin1() + "\r\nMessage-ID: <" + id + '@'
        + from.section(u'@', -1).toLatin1() + ">\r\nMIME-Version: 1.0\r\nAuto-Submitted: auto-generated\r\n";
    const QByteArray text = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + wrapped(message.body.toUtf8());
    const auto matrix = message.qr.isEmpty() ? base::fail(base::Fault::NotFound, u"none"_s) : qrMatrix(message.qr);
    if (!matrix) {
        return mail + text;
    }
    return mail + "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n" + text
        + "--" + boundary
        + "\r\nContent-Type: image/png; name=\"code.png\"\r\nContent-Disposition: inline; filename=\"code.png\"\r\n"
        + "Content-Transfer-Encoding: base64\r\n\r\n" + wrapped(qrPng(*matrix)) + "--" + boundary + "--\r\n";
}

base::Result<void> mailTo(const Config &config, const Message &message)
{
    if (!isAddress(message.to)) {
        return base::fail(base::Fault::Refused, u"not an address"_s);
    }
    Curl curl;
    const auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    Source source{writeMail(config.mailFrom, message, now, crypto::randomBytes(12).toHex())};
    if (curl.handle) {
        curl_easy_setopt(curl.handle, CURLOPT_URL, config.smtp.toUtf8().constData());
        curl_easy_setopt(curl.handle, CURLOPT_USE_SSL, long(CURLUSESSL_ALL));
        curl_easy_setopt(curl.handle, CURLOPT_MAIL_FROM, ('<' + config.mailFrom.toUtf8() + '>').constData());
        curl.add('<' + message.to.toUtf8() + '>');
        curl_easy_setopt(curl.handle, CURLOPT_MAIL_RCPT, curl.list);
        curl_easy_setopt(curl.handle, CURLOPT_UPLOAD, 1L);
        curl_easy_setopt(curl.handle, CURLOPT_READFUNCTION, give);
        curl_easy_setopt(curl.handle, CURLOPT_READDATA, &source);
        if (!config.smtpCa.isEmpty()) {
            curl_easy_setopt(curl.handle, CURLOPT_CAINFO, QFile::encodeName(config.smtpCa).constData());
        }
        if (!config.smtpUser.isEmpty()) {
            const auto password = firstLine(config.smtpPasswordFile);
            if (!password) {
                return tl::unexpected(password.error());
            }
            curl_easy_setopt(curl.handle, CURLOPT_USERNAME, config.smtpUser.toUtf8().constData());
            curl_easy_setopt(curl.handle, CURLOPT_PASSWORD, password->constData());
        }
    }
    return curl.perform();
}

base::Result<void> smsTo(const Config &config, const Message &message)
{
    Curl curl;
    const QByteArray body = base::writeJson({{u"to"_s, message.to}, {u"text"_s, message.body}});
    curl.add("Content-Type: application/json");
    if (!config.smsTokenFile.isEmpty()) {
        const auto token = firstLine(config.smsTokenFile);
        if (!token) {
            return tl::unexpected(token.error());
        }
        curl.add("Authorization: Bearer " + *token);
    }
    if (curl.handle) {
        curl_easy_setopt(curl.handle, CURLOPT_URL, config.smsUrl.toUtf8().constData());
        curl_easy_setopt(curl.handle, CURLOPT_HTTPHEADER, curl.list);
        curl_easy_setopt(curl.handle, CURLOPT_POSTFIELDSIZE, long(body.size()));
        curl_easy_setopt(curl.handle, CURLOPT_POSTFIELDS, body.constData());
        curl_easy_setopt(curl.handle, CURLOPT_WRITEFUNCTION, ignore);
    }
    if (auto sent = curl.perform(); !sent) {
        return sent;
    }
    long status = 0;
    curl_easy_getinfo(curl.handle, CURLINFO_RESPONSE_CODE, &status);
    if (status < 200 || status > 299) {
        return base::fail(base::Fault::Unavailable, u"the SMS gateway says %1"_s.arg(status));
    }
    return {};
}

} // namespace manager
