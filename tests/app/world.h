#pragma once

#include "checkdouble.h"
#include "serverdouble.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>

/// A phone with a server, a clock that stands still, and a power switch.
namespace fakes {

struct World {
    Fuse fuse;
    platform::StillClock clock{base::fromUnixMilliseconds(1792000000000)};
    Storage storage{fuse};
    KeyStore keyStore{fuse};
    Server server{fuse, clock};
    CheckServer checks{fuse, clock};
    Camera camera;
    Inbox inbox;
    Unlock unlock;
    Clipboard clipboard;
    Shell shell;
    Locator locator;
    std::unique_ptr<app::Services> phone;

    World() { server.checks = &checks; }

    [[nodiscard]] app::Ports ports()
    {
        return {.storage = storage,
            .keyStore = keyStore,
            .camera = camera,
            .http = server,
            .inbox = inbox,
            .clock = clock,
            .unlock = unlock,
            .clipboard = clipboard,
            .shell = shell,
            .locator = locator,
            .installation = {.deviceName = QStringLiteral("Test phone"),
                .platform = QStringLiteral("Linux"),
                .version = QStringLiteral("0.1.0"),
                .developer = false,
                .defaultServer = QStringLiteral("https://id.example.org"),
                .pinCost = crypto::leastCost}};
    }

    /// What is queued and due now.
    static void settle()
    {
        for (int round = 0; round < 5; ++round) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
    void pass(std::chrono::milliseconds span)
    {
        clock.advance(span);
        settle();
    }

    template <class T> static base::Result<T> wait(QFuture<base::Result<T>> future)
    {
        while (!future.isFinished())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        settle();
        return future.takeResult();
    }

    base::Result<void> start(bool inFront = true)
    {
        phone = std::make_unique<app::Services>(ports());
        auto result = wait(phone->start());
        if (inFront)
            phone->cameToFront();
        settle();
        return result;
    }
    void kill() { phone.reset(); }

    /// Linked by QR code and confirmed; the seed and the codes have come.
    void linkUp()
    {
        QVERIFY(start());
        linkTo(server);
    }
    void linkTo(Server &manager)
    {
        QVERIFY(phone->linking.take(manager.offer()));
        phone->linking.authorise({});
        settle();
        QCOMPARE(phone->linking.stage(), app::Linking::Stage::Confirm);
        manager.confirm();
        pass(app::PollEvery);
        QCOMPARE(phone->linking.stage(), app::Linking::Stage::Done);
        settle();
    }

    [[nodiscard]] app::Link *link() { return phone->links.all().value(0); }
    [[nodiscard]] const app::Approvals::Item *item()
    {
        return phone->approvals.items().isEmpty() ? nullptr : &phone->approvals.items().first();
    }

    /// A request is shown, at rest, and ready.
    QString request(protocol::Mode mode = protocol::Mode::Match)
    {
        const auto envelope = server.ask(mode);
        pass(app::PollEvery);
        for (const auto &shown : phone->approvals.items()) {
            if (shown.received.envelope == envelope) {
                const auto id = shown.id;
                phone->approvals.cameToRest(id);
                pass(approval::ArmedAfter);
                return id;
            }
        }
        return {};
    }
    template <class Phase> [[nodiscard]] bool is(const QString &id)
    {
        const auto *shown = phone->approvals.find(id);
        return shown && std::holds_alternative<Phase>(shown->request.phase);
    }
};

} // namespace fakes
