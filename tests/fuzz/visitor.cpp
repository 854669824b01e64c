#include "manager/http/target.h"
#include "manager/rules/agent.h"
#include "manager/rules/backup.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace manager;

namespace {

bool isPlain(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= ' ' && c != '\x7f'; });
}

/// What routes are chosen by holds nothing that could be read in two ways.
void tryTarget(QByteArrayView bytes)
{
    const auto target = readTarget(bytes);
    if (!target)
        return;
    if (!target->path.startsWith('/') || target->path.contains("//") || target->path.contains('%')
        || !isPlain(target->path))
        std::abort();
    for (auto pair = target->query.cbegin(); pair != target->query.cend(); ++pair)
        if (std::any_of(target->query.cbegin(), pair, [&](const Pair &before) { return before.first == pair->first; }))
            std::abort();
}

/// Names from our own list, whatever the header says.
void tryAgent(QByteArrayView bytes)
{
    const rules::Agent agent = rules::readAgent(bytes);
    for (const QString &name : {agent.browser, agent.system})
        if (name.isEmpty() || name.size() > 40 || !isPlain(name.toUtf8()))
            std::abort();
}

/// A code that was forgiven its spelling is the code as it was given out.
void tryBackup(QByteArrayView bytes)
{
    const auto code = rules::readBackup(QString::fromUtf8(bytes));
    if (code && rules::readBackup(rules::backupText(*code)).value_or(QByteArray()) != *code)
        std::abort();
}

} // namespace

/// What any visitor of the Manager may send before it is known who that is.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    tryTarget(bytes);
    tryAgent(bytes);
    tryBackup(bytes);
    return 0;
}
