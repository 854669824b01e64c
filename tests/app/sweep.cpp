// The n-th call of any port fails, for every n: the vault still opens, what was promised is there, no secret is in the
// log.
#include "world.h"

#include "core/base/encoding.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Fault;
using fakes::World;

namespace {

QByteArray logged;

void remember(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged += text.toUtf8() + '\n';
}

/// A whole small life: an account, a link, a YES, a NO, codes kept. Goes on as far as it gets.
void live(World &world)
{
    if (!world.start())
        return;
    const auto added = World::wait(world.phone->accounts.add({.issuer = u"Mail"_s,
        .name = u"lea"_s,
        .params = {},
        .seed = crypto::SecretBytes::copyOf("SECRET-SEED-OF-PLAIN")}));
    if (added)
        (void)World::wait(world.phone->accounts.pin(added->id, true));
    if (!world.phone->linking.take(world.server.offer()))
        return;
    for (int tries = 0; tries < 3 && world.phone->linking.stage() == app::Linking::Stage::Authorise; ++tries) {
        world.phone->linking.authorise({});
        World::settle();
        if (world.phone->linking.stage() == app::Linking::Stage::Authorise)
            (void)world.phone->linking.take(world.server.offer());
    }
    if (world.server.device)
        world.server.confirm();
    world.pass(3s);
    const auto yes = world.request();
    world.phone->approvals.type(yes, u"482"_s);
    world.phone->approvals.yes(yes);
    world.pass(3s);
    world.phone->approvals.no(world.request());
    world.pass(3s);
    if (world.link() && world.phone->backupCodes.show(world.link()->id())) {
        const auto id = world.link()->id();
        const auto codes = *world.phone->backupCodes.show(id);
        (void)World::wait(world.phone->backupCodes.prove(id, codes[world.phone->backupCodes.proofOf(id) - 1].right(4)));
    }
    world.pass(3s);
}

} // namespace

class SweepTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCallFails_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("broken") << int(Fault::Broken);
        QTest::newRow("unavailable") << int(Fault::Unavailable);
        QTest::newRow("refused") << int(Fault::Refused);
    }

    void everyCallFails()
    {
        QFETCH(int, fault);
        int calls = 0;
        {
            World world;
            live(world);
            calls = world.fuse.calls;
            QCOMPARE(world.server.requests.size(), 2);
            QCOMPARE(world.server.requests[0].outcome, protocol::Outcome::Approved);
            QCOMPARE(world.server.requests[1].outcome, protocol::Outcome::Denied);
        }
        QVERIFY(calls > 50);
        const auto before = qInstallMessageHandler(remember);
        QStringList wrong;
        for (int failAt = 1; failAt <= calls; ++failAt) {
            World world;
            world.fuse.failAt = failAt;
            world.fuse.fault = Fault(fault);
            live(world);
            const auto promised = world.phone->accounts.isOpen() ? world.phone->accounts.entries().size() : 0;
            world.kill();
            world.fuse.failAt = 0;
            if (!world.start())
                wrong.append(u"%1: does not open"_s.arg(failAt));
            else if (world.phone->accounts.entries().size() < promised)
                wrong.append(u"%1: an account is gone"_s.arg(failAt));
            if (world.server.device && world.server.device->state == protocol::DeviceState::Suspended)
                wrong.append(u"%1: a counter came twice"_s.arg(failAt));
            world.pass(10s);
            for (const auto *link : world.phone->links.all()) {
                if (!link->record().outbox.isEmpty())
                    wrong.append(u"%1: something is left in the outbox"_s.arg(failAt));
            }
        }
        qInstallMessageHandler(before);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u", "_s)));
        for (const auto &secret : {QByteArray("SECRET-SEED-OF-PLAIN"), QByteArray("12345678901234567890"),
                 QByteArray("8888-9999-AAAA-BBBB"), QByteArray("lea@example.org"), QByteArray("Studio Quai")}) {
            QVERIFY(!logged.contains(secret));
            QVERIFY(!logged.contains(base::toHex(secret)));
            QVERIFY(!logged.contains(base::toBase64Url(secret)));
        }
    }
};

QTEST_GUILESS_MAIN(SweepTest)
#include "sweep.moc"
