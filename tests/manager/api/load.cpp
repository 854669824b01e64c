#include "house.h"

#include "core/base/encoding.h"
#include "core/crypto/hash.h"
#include "core/protocol/channel.h"
#include "core/protocol/signin.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QWebSocket>

#include <cstdio>
#include <future>

using namespace manager;
using namespace Qt::StringLiterals;
using Steady = std::chrono::steady_clock;

// How long a request takes to a phone's card, and a YES to the browser, with many phones connected:
//   manager_load [PHONES] [REQUESTS]
// Accounts, phones and sessions are written straight into the database: linking them would measure Argon2id.

namespace {

struct Client {
    std::unique_ptr<Phone> phone;
    std::unique_ptr<QWebSocket> channel;
    QByteArray cookie;
    int wakes = 0;
};

struct Times {
    std::vector<double> all;
    void add(Steady::duration time) { all.push_back(std::chrono::duration<double, std::milli>(time).count()); }
    void print(const char *what)
    {
        std::ranges::sort(all);
        const auto at = [&](double part) { return all[size_t(part * double(all.size() - 1))]; };
        std::printf("%-18s p50 %7.2f ms  p99 %7.2f ms  max %7.2f ms\n", what, at(0.5), at(0.99), all.back());
    }
};

void settle(const std::function<bool()> &until)
{
    while (!until()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int phones = argc > 1 ? atoi(argv[1]) : 1000;
    const int requests = argc > 2 ? atoi(argv[2]) : 300;
    House house;
    const auto count = size_t(phones);
    std::vector<Client> clients(count);
    const auto server = protocol::readServer(request(house.port(), "GET /v1/server HTTP/1.1\r\n", {}).body);
    const auto database = house.database();
    database->begin();
    for (int i = 0; i < phones; ++i) {
        Client &client = clients[size_t(i)];
        store::Account account;
        account.id = crypto::newId<store::AccountId>();
        account.email = u"load%1@kauth.example"_s.arg(i);
        account.name = account.email;
        account.password = "none";
        account.created = house.now();
        (void)store::addAccount(*database, account);
        client.phone = std::make_unique<Phone>(house);
        client.phone->device = crypto::newId<store::DeviceId>();
        client.phone->server = server->key;
        store::Device device;
        device.id = client.phone->device;
        device.account = account.id;
        device.name = u"Phone %1"_s.arg(i);
        device.possession = client.phone->possession.publicKey().toBytes();
        device.verification = client.phone->verification.publicKey().toBytes();
        device.sealing = client.phone->sealing.publicKey().toBytes();
        device.state = store::DeviceState::Active;
        device.enrolHash = crypto::randomBytes(32);
        device.added = device.seen = house.now();
        store::saveDevice(*database, device);
        client.cookie = base::toBase64Url(crypto::randomBytes(32));
        store::Session session;
        session.id = crypto::newId<store::SessionId>();
        session.account = account.id;
        session.cookie = crypto::sha256(client.cookie);
        session.times = {rules::Stage::Second, house.now(), house.now(), {}, {}, {}};
        session.browser = u"Firefox"_s;
        session.system = u"Linux"_s;
        store::saveSession(*database, session);
    }
    if (!database->commit()) {
        return 1;
    }

    int known = 0;
    for (Client &client : clients) {
        client.channel = std::make_unique<QWebSocket>();
        QObject::connect(
            client.channel.get(), &QWebSocket::textMessageReceived, &app, [&client, &known](const QString &text) {
                if (const auto greeting = protocol::decode<protocol::Greeting>(text.toUtf8())) {
                    ++known;
                    client.channel->sendTextMessage(QString::fromLatin1(
                        client.phone->sign(protocol::Channel{client.phone->device, greeting->nonce}, false)));
                } else {
                    ++client.wakes;
                }
            });
        client.channel->open(QUrl(u"ws://127.0.0.1:%1/v1/channel"_s.arg(house.port())));
    }
    settle([&] { return known == phones; });
    std::printf("%d phones connected\n", phones);

    Times card;
    Times browserIn;
    for (int i = 0; i < requests; ++i) {
        Client &client = clients[size_t(i * 7919) % size_t(phones)];
        if (client.cookie.isEmpty()) {
            continue; // signed in already
        }
        Browser browser(house);
        browser.cookies["kmanager"] = std::exchange(client.cookie, {});
        browser.csrf = browser.get("/web/session").word(u"csrf").toLatin1();
        const int before = client.wakes;
        const auto asked = Steady::now();
        const QString number = browser.ask().word(u"number");
        settle([&] { return client.wakes > before; });
        const QByteArray challenge = client.phone->challenge();
        (void)client.phone->read(challenge);
        card.add(Steady::now() - asked);
        auto waiting = std::async(std::launch::async, [&] {
            const bool in = browser.watch("open").word(u"state") == "approved"_L1;
            return std::pair(in, Steady::now());
        });
        std::this_thread::sleep_for(std::chrono::milliseconds(15)); // so that it is held
        const auto said = Steady::now();
        const auto outcome = client.phone->approve(challenge, number);
        const auto [in, then] = waiting.get();
        if (outcome != protocol::Outcome::Approved || !in) {
            std::printf("request %d failed: %s\n", i, client.phone->last.body.constData());
            return 1;
        }
        browserIn.add(then - said);
    }
    card.print("request to card");
    browserIn.print("YES to browser");
    return 0;
}
