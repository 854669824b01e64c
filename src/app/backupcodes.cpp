#include "app/backupcodes.h"

#include "core/crypto/hash.h"
#include "core/crypto/random.h"

using namespace Qt::StringLiterals;
using base::fail;
using base::Fault;

namespace app {
namespace {

constexpr int SetSize = 10;

/// Crockford's alphabet, as forgiving as it is meant to be.
QByteArray plain(QStringView text)
{
    QByteArray result;
    for (const auto c : text) {
        const auto upper = c.toUpper().unicode();
        if (upper == u' ' || upper == u'-')
            continue;
        if (upper == u'O')
            result += '0';
        else if (upper == u'I' || upper == u'L')
            result += '1';
        else
            result += upper < 0x80 ? char(upper) : '?';
    }
    return result;
}

} // namespace

BackupCodes::BackupCodes(Accounts &accounts, Links &links, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_links(links)
{
    connect(&links, &Links::added, this,
        [this](Link *link) { connect(link, &Link::codesArrived, this, [this, link] { Q_EMIT arrived(link->id()); }); });
    connect(&links, &Links::changed, this, &BackupCodes::changed);
}

QList<vault::EntryId> BackupCodes::unkept() const
{
    QList<vault::EntryId> list;
    for (const auto *link : m_links.all()) {
        if (link->record().codes)
            list.append(link->id());
    }
    return list;
}

QList<vault::EntryId> BackupCodes::few() const
{
    QList<vault::EntryId> list;
    for (const auto *link : m_links.all()) {
        const auto &record = link->record();
        if (record.state == protocol::DeviceState::Active && !record.codes && record.codesLeft >= 0
            && record.codesLeft <= WarnAt)
            list.append(link->id());
    }
    return list;
}

int BackupCodes::left(const vault::EntryId &account) const
{
    const auto *link = m_links.find(account);
    return link ? link->record().codesLeft : -1;
}

base::Result<QStringList> BackupCodes::show(const vault::EntryId &account) const
{
    const auto *link = m_links.find(account);
    if (!link)
        return fail(Fault::NotFound, u"codes: no such link"_s);
    return link->openCodes().and_then([](const crypto::SecretBytes &lines) -> base::Result<QStringList> {
        const auto codes = QString::fromLatin1(lines.reveal()).split(u'\n');
        if (codes.size() != SetSize)
            return fail(Fault::Malformed, u"codes: not ten"_s);
        return codes;
    });
}

int BackupCodes::proofOf(const vault::EntryId &account)
{
    if (!m_proof.contains(account))
        m_proof.insert(account, int(crypto::randomBelow(SetSize)) + 1);
    return m_proof.value(account);
}

QFuture<base::Result<void>> BackupCodes::prove(const vault::EntryId &account, const QString &end)
{
    auto *link = m_links.find(account);
    const auto codes = show(account);
    if (!link || !codes)
        return failed(link ? codes.error() : base::Error{Fault::NotFound, u"codes: no such link"_s});
    const auto code = plain(codes->at(proofOf(account) - 1));
    const auto typed = plain(end);
    m_proof.remove(account);
    if (typed.size() < ProofLength || typed.size() > code.size() || !crypto::equal(typed, code.last(typed.size())))
        return failed({Fault::WrongKey, u"codes: not the end of that code"_s});
    return link->codesKept();
}

QFuture<base::Result<void>> BackupCodes::renew(const vault::EntryId &account, const Proof &proof)
{
    auto *link = m_links.find(account);
    if (!link)
        return failed({Fault::NotFound, u"codes: no such link"_s});
    return link
        ->send({.type = protocol::Type::NewCodes,
            .encode = [](const protocol::DeviceId &device,
                          qint64 counter) { return encode(protocol::NewCodes{.device = device, .counter = counter}); },
            .proof = proof})
        .then(this,
            [this, account](const base::Result<protocol::Outcome> &outcome) -> QFuture<base::Result<void>> {
                if (!outcome)
                    return failed(outcome.error());
                auto *again = m_links.find(account);
                if (*outcome != protocol::Outcome::Done || !again)
                    return failed({Fault::Refused, u"codes: no new set"_s});
                return again->fetch();
            })
        .unwrap();
}

} // namespace app
