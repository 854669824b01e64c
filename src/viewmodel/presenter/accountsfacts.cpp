#include "viewmodel/presenter/accountspresenter.h"
#include "viewmodel/presenter/look.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace viewmodel {

Push AccountsPresenter::pushOf(const vault::EntryId &id) const
{
    const auto *link = m_services.links.find(id);
    if (!link)
        return Push::Absent;
    if (link->record().state == protocol::DeviceState::Suspended)
        return Push::Suspended;
    if (const auto error = link->lastError(); error && error->fault != base::Fault::Unavailable)
        return Push::Failing;
    const auto tested = m_tested.constFind(id);
    if (tested == m_tested.constEnd())
        return Push::Untested;
    switch (tested->state) {
    case TestState::Passed:
        return Push::Ready;
    case TestState::Late:
        return Push::Late;
    default:
        return Push::Failing;
    }
}

AccountRow AccountsPresenter::rowOf(const vault::Entry &entry) const
{
    const auto title = titleOf(entry);
    AccountRow row{.id = entry.id.toText(),
        .name = title.name,
        .email = title.email,
        .server = title.server,
        .linked = !entry.link.isEmpty(),
        .pinned = entry.pinned};
    row.requests = m_services.approvals.openCount(entry.id);
    const auto push = pushOf(entry.id);
    const auto left = m_services.backupCodes.few();
    if (push == Push::Suspended)
        row.warning = Warning::Suspended;
    else if (m_services.codes.trust(entry.id) == app::TimeTrust::Untrusted)
        row.warning = Warning::NoClock;
    else if (push == Push::Failing)
        row.warning = Warning::NoRequests;
    else if (left.contains(entry.id))
        row.warning = Warning::FewCodes;
    const auto &preferences = m_services.settings.get();
    const auto pushWorks
        = row.linked && !m_services.links.isOffline() && push != Push::Failing && push != Push::Suspended;
    const auto listed = preferences.listCodes == app::Preferences::ListCodes::Always || !pushWorks;
    if (listed && !preferences.tapToReveal && entry.otp && entry.otp->kind != otp::Kind::Hotp) {
        if (const auto now = m_services.codes.now(entry.id)) {
            row.code = now->code;
            row.secondsLeft = int(now->left.count());
            row.period = int(now->period.count());
        }
    }
    return row;
}

void AccountsPresenter::refreshRows()
{
    const auto order = m_services.settings.get().order;
    QList<AccountRow> rows;
    for (const auto &entry : m_services.accounts.entries(app::Accounts::Order(int(order)))) {
        const auto *link = m_services.links.find(entry.id);
        if (!link || link->record().state != protocol::DeviceState::Pending)
            rows.append(rowOf(entry));
    }
    m_model.accounts()->showOrder(Order(int(order)));
    m_model.accounts()->show(rows);
}

PendingBanner AccountsPresenter::pendingBanner() const
{
    const auto &items = m_services.approvals.items();
    const auto open = std::ranges::find_if(
        items, [](const auto &item) { return std::holds_alternative<approval::Open>(item.request.phase); });
    if (open == items.end())
        return {};
    const auto &challenge = open->received.challenge;
    const auto title = titleOf(m_services, open->account);
    return {.account = title.name,
        .accountId = open->account.toText(),
        .browser = challenge.browser,
        .system = challenge.system,
        .place = challenge.place,
        .secondsLeft = int(m_services.approvals.left(*open).count()),
        .lifetime = seconds(challenge.expires - challenge.created),
        .count = m_services.approvals.openCount()};
}

std::optional<vault::EntryId> AccountsPresenter::pausedAccount() const
{
    for (const auto *link : m_services.links.all()) {
        if (m_services.approvals.pausedUntil(link->id()))
            return link->id();
    }
    return std::nullopt;
}

std::optional<vault::EntryId> AccountsPresenter::stoppedAccount() const
{
    for (const auto *link : m_services.links.all()) {
        if (!link->suspendedOthers().isEmpty())
            return link->id();
    }
    return std::nullopt;
}

PausedBanner AccountsPresenter::pausedBanner() const
{
    if (const auto id = pausedAccount())
        return {.shown = true,
            .account = titleOf(m_services, *id).name,
            .requests = int(m_services.approvals.arrivals(*id)),
            .minutes = int(approval::PressureWindow.count()),
            .until = localTime(*m_services.approvals.pausedUntil(*id)),
            .byOwner = false};
    for (const auto *link : m_services.links.all()) {
        const auto until = link->record().pausedUntil;
        const auto now = link->serverNow();
        if (until && now && *now < *until)
            return {.shown = true,
                .account = titleOf(m_services, link->id()).name,
                .requests = 0,
                .minutes = 0,
                .until = localTime(m_services.ports.clock.now() + (*until - *now)),
                .byOwner = true};
    }
    return {};
}

void AccountsPresenter::refreshBanners()
{
    AccountsBanners banners;
    banners.pending = pendingBanner();
    banners.paused = pausedBanner();
    if (const auto id = stoppedAccount()) {
        banners.stopped = m_services.links.find(*id)->suspendedOthers();
        banners.stoppedOf = titleOf(m_services, *id).name;
    }
    banners.offline = m_services.links.isOffline();
    banners.clockLate = int(m_services.codes.worstLate().count());
    const auto unkept = m_services.backupCodes.unkept();
    const auto few = m_services.backupCodes.few();
    if (!unkept.isEmpty())
        banners.keepCodesOf = titleOf(m_services, unkept.first()).name;
    if (!few.isEmpty()) {
        banners.fewCodesOf = titleOf(m_services, few.first()).name;
        banners.codesLeft = m_services.backupCodes.left(few.first());
    }
    banners.notice = m_notice;
    m_model.accounts()->show(banners);
}

void AccountsPresenter::refreshDetail()
{
    if (!m_current)
        return;
    const auto entry = m_services.accounts.entry(*m_current);
    if (!entry)
        return;
    const auto title = titleOf(*entry);
    const auto *link = m_services.links.find(entry->id);
    AccountDetail detail;
    detail.id = entry->id.toText();
    detail.name = title.name;
    detail.email = title.email;
    detail.server = title.server;
    detail.linked = link != nullptr;
    detail.pinned = entry->pinned;
    detail.push = pushOf(entry->id);
    if (const auto tested = m_tested.constFind(entry->id); tested != m_tested.constEnd()) {
        detail.tested = tested->at;
        detail.testedToday = tested->at.date() == localTime(m_services.ports.clock.now()).date();
    }
    detail.codesLeft = m_services.backupCodes.left(entry->id);
    const auto trust = m_services.codes.trust(entry->id);
    detail.time = trust == app::TimeTrust::Right ? Time::Right
        : trust == app::TimeTrust::Corrected     ? Time::Corrected
                                                 : Time::Untrusted;
    detail.clockLate = trust == app::TimeTrust::Right ? 0 : int(m_services.codes.late(entry->id).count());
    if (link) {
        detail.storage = protocol::toText(link->record().storage);
        detail.stopped = link->suspendedOthers();
    }
    detail.byHand = m_services.settings.get().order == app::Preferences::Order::ByHand;
    m_model.account()->show(detail);

    CodeNow shown;
    if (const auto now = m_services.codes.now(entry->id)) {
        shown.code = entry->otp->kind == otp::Kind::Hotp ? m_hotp.value(entry->id) : now->code;
        shown.next = now->next;
        shown.secondsLeft = int(now->left.count());
        shown.period = int(now->period.count());
        const auto counted = entry->otp->kind == otp::Kind::Hotp;
        shown.covered = counted ? shown.code.isEmpty() : m_services.settings.get().tapToReveal && !m_revealed;
        if (shown.covered)
            shown.code = shown.next = QString();
    }
    m_model.account()->show(shown);
}

} // namespace viewmodel
