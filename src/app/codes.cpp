#include "app/codes.h"

#include "core/otp/code.h"

using namespace Qt::StringLiterals;
using base::fail;
using base::Fault;

namespace app {
namespace {

std::chrono::milliseconds size(std::chrono::milliseconds span)
{
    return span < span.zero() ? -span : span;
}

} // namespace

Codes::Codes(const Ports &ports, Accounts &accounts, Links &links, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_accounts(accounts)
    , m_links(links)
{
    connect(&accounts, &Accounts::changed, this, [this] { m_made.clear(); });
}

std::chrono::milliseconds Codes::offset(const vault::EntryId &account) const
{
    const auto *link = m_links.find(account);
    if (!link)
        return {};
    // Of this run if there was contact: the phone's clock may have been set since the last one.
    if (const auto server = link->serverNow())
        return *server - m_ports.clock.now();
    return link->record().offset;
}

std::chrono::seconds Codes::late(const vault::EntryId &account) const
{
    return std::chrono::round<std::chrono::seconds>(offset(account));
}

TimeTrust Codes::trust(const vault::EntryId &account) const
{
    const auto off = size(offset(account));
    return off > HideAbove ? TimeTrust::Untrusted : off > SayAbove ? TimeTrust::Corrected : TimeTrust::Right;
}

std::chrono::seconds Codes::worstLate() const
{
    std::chrono::seconds worst{0};
    for (const auto *link : m_links.all()) {
        const auto off = late(link->id());
        if (size(off) > SayAbove && size(off) > size(worst))
            worst = off;
    }
    return worst;
}

base::Result<Codes::Now> Codes::now(const vault::EntryId &account) const
{
    const auto entry = m_accounts.entry(account);
    if (!entry)
        return tl::unexpected(entry.error());
    if (!entry->otp)
        return fail(Fault::NotFound, u"codes: this account has none"_s);
    const auto &params = *entry->otp;
    Now now{.code = {}, .next = {}, .period = params.period};
    if (params.kind == otp::Kind::Hotp)
        return now;
    const auto time = trust(account);
    if (time == TimeTrust::Untrusted)
        return now;
    const auto at
        = m_ports.clock.now() + (time == TimeTrust::Corrected ? offset(account) : std::chrono::milliseconds(0));
    const auto made = this->made(account, params, at);
    if (!made)
        return tl::unexpected(made.error());
    now.code = made->code;
    now.next = made->next;
    now.left = std::chrono::ceil<std::chrono::seconds>(otp::remaining(params, at));
    return now;
}

base::Result<Codes::Made> Codes::made(const vault::EntryId &account, const otp::Params &params, base::Instant at) const
{
    const auto until = at + otp::remaining(params, at);
    if (const auto before = m_made.constFind(account);
        before != m_made.constEnd() && before->until == until && before->params == params)
        return *before;
    const auto seed = m_accounts.secret(account, vault::SecretName::Seed);
    if (!seed)
        return tl::unexpected(seed.error());
    const auto code = otp::code(*seed, params, at);
    const auto next = otp::code(*seed, params, until);
    if (!code || !next)
        return tl::unexpected(code ? next.error() : code.error());
    return *m_made.insert(account, {.params = params, .until = until, .code = *code, .next = *next});
}

QFuture<base::Result<QString>> Codes::next(const vault::EntryId &account)
{
    const auto entry = m_accounts.entry(account);
    if (!entry || !entry->otp || entry->otp->kind != otp::Kind::Hotp)
        return failed<QString>({Fault::NotFound, u"codes: not counted"_s});
    const auto seed = m_accounts.secret(account, vault::SecretName::Seed);
    if (!seed)
        return failed<QString>(seed.error());
    const auto code = otp::code(*seed, *entry->otp, m_ports.clock.now());
    if (!code)
        return failed<QString>(code.error());
    return m_accounts.setCounter(account, entry->otp->counter + 1)
        .then(this, [code = *code](const base::Result<void> &stored) -> base::Result<QString> {
            if (!stored)
                return tl::unexpected(stored.error());
            return code;
        });
}

} // namespace app
