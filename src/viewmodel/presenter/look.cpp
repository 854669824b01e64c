#include "viewmodel/presenter/look.h"

using namespace Qt::StringLiterals;

namespace viewmodel {

QDateTime localTime(base::Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(base::toUnixMilliseconds(instant));
}

int seconds(std::chrono::milliseconds span)
{
    return int(std::chrono::ceil<std::chrono::seconds>(span).count());
}

QString hostOf(const QString &origin)
{
    return origin.section(u"://"_s, 1);
}

Title titleOf(const vault::Entry &entry)
{
    if (!entry.link.isEmpty()) {
        if (const auto record = app::readLinkRecord(entry.link)) {
            const auto &account = record->account;
            return {.name = account.name.isEmpty() ? record->serverName : account.name,
                .email = account.email,
                .server = hostOf(record->origin)};
        }
    }
    return {.name = entry.issuer.isEmpty() ? entry.name : entry.issuer,
        .email = entry.issuer.isEmpty() ? QString() : entry.name,
        .server = {}};
}

Title titleOf(const app::Services &services, const vault::EntryId &id)
{
    const auto entry = services.accounts.entry(id);
    return entry ? titleOf(*entry) : Title{};
}

Trouble troubleOfSaving(const base::Error &error)
{
    return {.problem = problemOf(Doing::Saving, error.fault)};
}

} // namespace viewmodel
