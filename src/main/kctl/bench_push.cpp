#include "main/kctl/command.h"
#include "main/kctl/commands.h"
#include "main/kctl/measure.h"
#include "main/kctl/ownmanager.h"
#include "main/kctl/simulated.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <memory>

using namespace Qt::StringLiterals;

namespace kctl {

namespace {

constexpr int usualDevices = 1000;
constexpr int mostMeasured = 200;
constexpr int linkedAtOnce = 8;
constexpr int stepMs = 60'000;

using Phones = std::vector<std::unique_ptr<SimulatedPhone>>;

QString emailOf(size_t index)
{
    return u"demo%1@kauth.example"_s.arg(index + 1);
}

/// Links all of them, some at a time; the reason of the first that fails.
QString linkAll(const OwnManager &manager, Phones &phones)
{
    QEventLoop loop;
    QString trouble;
    size_t next = 0;
    size_t linked = 0;
    const std::function<void()> linkNext = [&] {
        if (next == phones.size())
            return;
        const size_t index = next++;
        SimulatedPhone *phone = phones[index].get();
        QObject::connect(phone, &SimulatedPhone::linked, &loop, [&] {
            if (++linked == phones.size())
                loop.quit();
            else
                linkNext();
        });
        QObject::connect(phone, &SimulatedPhone::failed, &loop, [&](const QString &why) {
            trouble = why;
            loop.quit();
        });
        phone->link(emailOf(index), manager.password);
    };
    for (int i = 0; i < linkedAtOnce; ++i)
        linkNext();
    loop.exec();
    return trouble;
}

struct Sample {
    double card = -1; ///< Milliseconds from the browser's request to the signed challenge on the phone.
    double in = -1; ///< Milliseconds from YES to the browser being in.
    QString trouble;
};

Sample measure(OwnManager &manager, SimulatedPhone &phone, const QString &email)
{
    SimulatedBrowser browser(manager.house);
    Sample sample;
    QElapsedTimer timer;
    QEventLoop loop;
    bool asked = false;
    const auto stop = [&](const QString &why) {
        sample.trouble = why;
        loop.quit();
    };
    const auto answer = [&] {
        if (!asked || sample.card < 0)
            return;
        timer.restart();
        phone.approve(browser.number());
    };
    QTimer::singleShot(stepMs, &loop, [&] { stop(u"no answer in time"_s); });
    QObject::connect(&browser, &SimulatedBrowser::failed, &loop, stop);
    QObject::connect(&phone, &SimulatedPhone::failed, &loop, stop);
    QObject::connect(&browser, &SimulatedBrowser::ready, &loop, [&] {
        timer.start();
        browser.ask();
    });
    QObject::connect(&phone, &SimulatedPhone::carded, &loop, [&] {
        if (sample.card >= 0)
            return; // a second wake-up brings the same
        sample.card = double(timer.nsecsElapsed()) / 1e6;
        answer();
    });
    QObject::connect(&browser, &SimulatedBrowser::asked, &loop, [&] {
        asked = true;
        answer();
    });
    QObject::connect(&browser, &SimulatedBrowser::in, &loop, [&] {
        sample.in = double(timer.nsecsElapsed()) / 1e6;
        loop.quit();
    });
    browser.signIn(email, manager.password);
    loop.exec();
    return sample;
}

} // namespace

int benchPush(const Arguments &arguments)
{
    bool readable = true;
    const int devices = arguments.value(u"count").value_or(QString::number(usualDevices)).toInt(&readable);
    if (!readable || devices < 1)
        return unusable(u"--count takes a number of devices"_s);
    OwnManager manager;
    if (!manager.start(devices))
        return unusable(u"kmanager does not start"_s);
    Phones phones;
    for (int i = 0; i < devices; ++i)
        phones.push_back(std::make_unique<SimulatedPhone>(manager.house));
    if (const QString trouble = linkAll(manager, phones); !trouble.isEmpty())
        return unusable(u"a device cannot be linked: "_s + trouble);

    std::vector<double> cards;
    std::vector<double> ins;
    const size_t measured = std::min<size_t>(phones.size(), mostMeasured);
    for (size_t i = 0; i < measured; ++i) {
        const size_t index = i * phones.size() / measured;
        const Sample sample = measure(manager, *phones[index], emailOf(index));
        if (!sample.trouble.isEmpty())
            return unusable(u"a sign-in failed: "_s + sample.trouble);
        cards.push_back(sample.card);
        ins.push_back(sample.in);
    }
    const auto figures = [](std::vector<double> &values) {
        return QJsonObject{{u"p50"_s, rounded(percentile(values, 0.5))}, {u"p99"_s, rounded(percentile(values, 0.99))},
            {u"max"_s, rounded(percentile(values, 1))}};
    };
    const QJsonObject card = figures(cards);
    const QJsonObject in = figures(ins);
    if (arguments.json()) {
        print(QJsonObject{{u"devices"_s, devices}, {u"measured"_s, int(measured)}, {u"request_to_card_ms"_s, card},
            {u"yes_to_browser_ms"_s, in}});
    } else {
        const auto line = [](const QString &what, const QJsonObject &ms) {
            print(u"%1: %2 ms p50, %3 ms p99"_s.arg(what).arg(ms["p50"_L1].toDouble()).arg(ms["p99"_L1].toDouble()));
        };
        print(u"%1 linked, connected devices, %2 sign-ins"_s.arg(devices).arg(measured));
        line(u"request to card"_s, card);
        line(u"YES to browser"_s, in);
    }
    return Done;
}

} // namespace kctl
