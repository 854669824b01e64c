#include "app/services.h"

namespace app {

Services::Services(const Ports &outside)
    : ports(outside)
    , settings(ports)
    , accounts(ports)
    , lock(ports, accounts, settings)
    , links(ports, accounts, settings, lock)
    , linking(ports, accounts, links, settings, lock)
    , approvals(ports, links, lock)
    , backupCodes(accounts, links)
    , codes(ports, accounts, links)
    , scanner(ports)
    , pushTest(ports, links)
    , photograph(ports)
    , check(ports, links)
{
}

Services::~Services()
{
    links.close();
}

QFuture<base::Result<void>> Services::start()
{
    using Found = Accounts::Found;
    return settings.load()
        .then(&accounts, [this](const base::Result<void> &) { return accounts.look(); })
        .unwrap()
        .then(&accounts,
            [this](const base::Result<Found> &found) -> QFuture<base::Result<void>> {
                if (!found)
                    return failed(found.error());
                // A check needs no vault; whether one runs is known before the first page is chosen.
                return check.start()
                    .then(&accounts, [this](const base::Result<void> &) { return lock.start(); })
                    .unwrap()
                    .then(&accounts,
                        [this, found = *found](const base::Result<void> &) -> QFuture<base::Result<void>> {
                            if (!found.exists)
                                return accounts.create();
                            return found.password ? done() : accounts.openWithKeyStore();
                        })
                    .unwrap();
            })
        .unwrap();
}

void Services::cameToFront()
{
    lock.cameToFront();
    links.setInFront(true);
    check.setInFront(true);
}

void Services::wentToBack()
{
    lock.wentToBack();
    links.setInFront(false);
    check.setInFront(false);
}

} // namespace app
