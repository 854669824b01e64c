#include "main/kctl/simulatedcheck.h"

#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/crypto/random.h"
#include "core/protocol/message.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace kctl {

namespace {

constexpr int stepMs = 60'000;
const QString reviewer = u"demo1@kauth.example"_s;
const QString number = u"+41790001234"_s;

template <class T> using Outcome = tl::expected<T, QString>;

/// Runs until `end` was called with what went wrong, or with nothing.
template <class Start> QString run(const Start &start)
{
    QEventLoop loop;
    QString trouble;
    const std::function<void(const QString &)> end = [&](const QString &what) {
        trouble = what;
        loop.quit();
    };
    QTimer::singleShot(stepMs, &loop, [&] { end(u"no answer in time"_s); });
    QTimer::singleShot(0, &loop, [&] { start(end); });
    loop.exec();
    return trouble;
}

/// Two steps let `browser` in: the reviewer's password, and YES on a phone that is linked for it.
QString signIn(OwnManager &manager, SimulatedBrowser &browser, SimulatedPhone &phone)
{
    return run([&](const auto &end) {
        QObject::connect(&phone, &SimulatedPhone::failed, &browser, end);
        QObject::connect(&browser, &SimulatedBrowser::failed, &browser, end);
        QObject::connect(
            &phone, &SimulatedPhone::linked, &browser, [&] { browser.signIn(reviewer, manager.password); });
        QObject::connect(&browser, &SimulatedBrowser::ready, &browser, [&] { browser.ask(); });
        auto parts = std::make_shared<int>(0); // the number and the card come in any order
        const auto answer = [&phone, &browser, parts] {
            if (++*parts == 2)
                phone.approve(browser.number());
        };
        QObject::connect(&browser, &SimulatedBrowser::asked, &browser, answer);
        QObject::connect(&phone, &SimulatedPhone::carded, &browser, answer);
        QObject::connect(&browser, &SimulatedBrowser::in, &browser, [end] { end({}); });
        phone.link(reviewer, manager.password);
    });
}

QString makeReviewer(OwnManager &manager)
{
    if (!manager.administer({u"reviewer"_s, u"add"_s, reviewer}))
        return u"the reviewer cannot be added"_s;
    SimulatedPhone phone(manager.house);
    SimulatedBrowser browser(manager.house);
    if (const QString trouble = signIn(manager, browser, phone); !trouble.isEmpty())
        return trouble;
    const auto pair = crypto::SealingPair::generate();
    return run([&](const auto &end) {
        QObject::connect(&browser, &SimulatedBrowser::failed, &browser, end);
        browser.visit([&browser, &pair, end](const QJsonObject &) {
            const QString key = QString::fromLatin1(base::toBase64Url(pair.publicKey().toBytes()));
            browser.post("/web/review/key", {{u"key"_s, key}, {u"wrapped"_s, u"not kept"_s}},
                [end](const QJsonObject &) { end({}); });
        });
    });
}

Outcome<QString> askForHelp(SimulatedBrowser &browser)
{
    QString uri;
    const QString trouble = run([&](const auto &end) {
        QObject::connect(&browser, &SimulatedBrowser::failed, &browser, end);
        browser.visit([&browser, &uri, end](const QJsonObject &) {
            browser.post("/web/help", {{u"reason"_s, u"forgotten_password"_s}, {u"email"_s, u"demo@kauth.example"_s}},
                [&uri, end](const QJsonObject &answer) {
                    uri = answer["uri"_L1].toString();
                    end({});
                });
        });
    });
    if (!trouble.isEmpty())
        return tl::unexpected(trouble);
    return uri;
}

Outcome<QByteArray> call(House &house, const QByteArray &path, const QByteArray &body, const QByteArray &type)
{
    QNetworkRequest request(house.origin.resolved(QUrl(QString::fromLatin1(path))));
    request.setHeader(QNetworkRequest::ContentTypeHeader, type);
    QNetworkReply *reply = body.isEmpty() ? house.network.get(request) : house.network.post(request, body);
    const QString trouble
        = run([&](const auto &end) { QObject::connect(reply, &QNetworkReply::finished, reply, [end] { end({}); }); });
    reply->deleteLater();
    const QByteArray answer = reply->readAll();
    if (!trouble.isEmpty() || reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200)
        return tl::unexpected(QString::fromLatin1(path + ": " + answer));
    return answer;
}

Outcome<QString> codeOf(House &house)
{
    const auto outbox = call(house, "/dev/outbox", {}, "application/json");
    if (!outbox)
        return tl::unexpected(outbox.error());
    static const QRegularExpression digits(u"\\b(\\d{3}) ?(\\d{3})\\b"_s);
    const auto json = base::readJson(*outbox);
    const QJsonArray messages = json ? (*json)["outbox"_L1].toArray() : QJsonArray();
    for (const QJsonValue &message : messages) {
        const auto found = digits.match(message["body"_L1].toString());
        if (message["kind"_L1].toString() == "sms"_L1 && found.hasMatch())
            return found.captured(1) + found.captured(2);
    }
    return tl::unexpected(u"no SMS in the outbox"_s);
}

} // namespace

tl::expected<OpenCase, QString> openCase(OwnManager &manager)
{
    if (const QString trouble = makeReviewer(manager); !trouble.isEmpty())
        return tl::unexpected(trouble);
    SimulatedBrowser browser(manager.house);
    const auto uri = askForHelp(browser);
    if (!uri)
        return tl::unexpected(uri.error());
    const auto offer = protocol::readCaseOffer(*uri, protocol::Loopback::Allowed);
    if (!offer)
        return tl::unexpected(u"the offer cannot be read"_s);
    const auto ticket = crypto::newId<protocol::CaseTicket>();
    const auto opened
        = call(manager.house, "/v1/check/open", encode(protocol::openingOf(*offer, ticket)), "application/json");
    const auto card = opened ? protocol::readCase(*opened, *offer)
                             : base::Result<protocol::Case>(base::fail(base::Fault::Broken, opened.error()));
    if (!card)
        return tl::unexpected(u"the case: "_s + card.error().detail);
    const auto sent = call(manager.house, "/v1/check/number",
        encode(protocol::CheckNumber{card->id, ticket, number, u"en"_s}), "application/json");
    const auto code = sent ? codeOf(manager.house) : Outcome<QString>(tl::unexpected(sent.error()));
    if (!code)
        return tl::unexpected(code.error());
    const auto key = crypto::P256Private::generate();
    const protocol::Confirm confirm{card->id, ticket, *code, key.publicKey()};
    const QByteArray envelope = protocol::sign(confirm, protocol::confirmKid(key.publicKey()), key);
    const auto confirmed = call(manager.house, "/v1/check/confirm", envelope, "application/jose");
    const auto state = confirmed
        ? protocol::read<protocol::CheckState>(*confirmed, card->key)
        : base::Result<protocol::CheckState>(base::fail(base::Fault::Broken, confirmed.error()));
    if (!state || !state->upload)
        return tl::unexpected(u"the number is not confirmed"_s);
    return OpenCase{*card, *state->upload};
}

} // namespace kctl
