#include "manager/check/erasure.h"

#include "manager/check/cases.h"
#include "manager/check/letters.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>

#include <fcntl.h>
#include <unistd.h>

namespace manager {

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(logErasure, "kauth.manager.erasure")

struct Doomed {
    store::CheckCase of;
    QList<store::Upload> uploads;
};
using AllDoomed = QList<Doomed>;

void tellOwner(Desk &desk, store::Database &database, const store::CheckCase &of, base::Instant now)
{
    const bool late = of.ending == protocol::Ending::Late;
    const auto account = late && of.account ? store::accountById(database, *of.account) : std::nullopt;
    if (account) {
        sendMail(desk, database, account->email,
            letter(Letter::Erased, account->language, {desk.config.name, of.number}), now);
    }
}

/// What is erased does not wait for the audit log: when that cannot be written, it is done without its entry.
enum class Noted { Yes, No };

void append(store::Database &database, const store::AuditEntry &entry, Noted noted, base::Instant now)
{
    if (noted == Noted::Yes) {
        store::append(database, entry, now);
    }
}

/// The keys go, and nothing opens what is left.
AllDoomed destroyKeys(Desk &desk, store::Database &database, Noted noted)
{
    AllDoomed all;
    const base::Instant now = desk.now();
    for (const store::CheckCase &row : store::endingCases(database, now)) {
        store::CheckCase of = asOf(row, now);
        if (!of.ending) {
            continue;
        }
        if (!row.ending) { // its time is over: nobody ended it
            append(database,
                {of.account, u"check-ended"_s, {{u"case"_s, of.number}, {u"ending"_s, protocol::toText(*of.ending)}},
                    {}},
                noted, now);
        }
        if (of.erased == 0) {
            store::dropSubmissions(database, of.id);
            of.erased = 1;
            of.code.clear();
            store::saveCase(database, of);
        }
        all.append({of, store::uploadsOf(database, of.id)});
    }
    return all;
}

bool removeBlobs(const Desk &desk, const QList<store::Upload> &uploads)
{
    bool all = true;
    for (const store::Upload &upload : uploads) {
        const QByteArray path = QFile::encodeName(blobPath(desk, upload.id));
        if (::unlink(path.constData()) != 0 && errno != ENOENT) {
            qCCritical(logErasure).noquote() << "cannot delete a blob:" << qt_error_string(errno);
            all = false;
        }
    }
    const int folder = ::open(QFile::encodeName(blobFolder(desk)).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool kept = folder >= 0 && ::fsync(folder) == 0;
    if (folder >= 0) {
        ::close(folder);
    }
    return all && (kept || uploads.isEmpty());
}

/// Deletes the blobs that no row knows: a picture that was replaced or asked for again, on a disk that did not delete
/// it then. False when one is left.
bool removeStrays(const Desk &desk, store::Database &database)
{
    static const QRegularExpression id(u"^[0-9a-f]{32}$"_s);
    // The folder first: a blob that is made meanwhile has its row by then.
    const auto names = QDir(blobFolder(desk)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).filter(id);
    const auto known = store::uploadIds(database);
    if (database.failure()) {
        return false; // knows nothing: deletes nothing
    }
    bool all = true;
    for (const QString &name : names) {
        if (!known.contains(QByteArray::fromHex(name.toLatin1())) && !QFile::remove(blobFolder(desk) + u'/' + name)) {
            qCCritical(logErasure).noquote() << "cannot delete a stray blob:" << name;
            all = false;
        }
    }
    return all;
}

/// What is left is a number, an answer and a receipt.
void forgetPerson(Desk &desk, store::Database &database, const Doomed &doomed, Noted noted)
{
    auto row = store::caseById(database, doomed.of.id);
    if (!row || row->erased != 1) {
        return;
    }
    protocol::Receipt receipt{row->id, row->number, *row->ending, {}, desk.now()};
    for (const store::Upload &upload : store::uploadsOf(database, row->id)) {
        receipt.files.append({upload.kind, upload.hash});
        store::dropUpload(database, upload.id);
    }
    row->receipt = protocol::sign(receipt, desk.keys.server);
    tellOwner(desk, database, *row, desk.now());
    row->erased = 2;
    row->named.clear();
    row->phone.clear();
    row->ticket.clear();
    if (row->phase != protocol::CheckPhase::Approved) { // an approved one lets its browser in, for a while
        row->account.reset();
        row->helper.clear();
        row->email.clear();
    }
    store::saveCase(database, *row);
    append(database, {{}, u"check-erased"_s, {{u"case"_s, row->number}, {u"files"_s, receipt.files.size()}}, {}}, noted,
        desk.now());
}

void finish(Desk &desk, const AllDoomed &all, Noted noted)
{
    desk.worker.run<bool>(
        [&desk, all, noted](store::Database &database) {
            for (const Doomed &doomed : all) {
                forgetPerson(desk, database, doomed, noted);
            }
            return true;
        },
        [&desk, all, noted](const base::Result<bool> &done) {
            if (!done && noted == Noted::Yes) {
                finish(desk, all, Noted::No);
                return;
            }
            desk.erasing = false;
            for (const Doomed &doomed : done ? all : AllDoomed()) {
                desk.waiters.tell(doomed.of.id.toBytes());
            }
            if (done) {
                desk.waiters.tell(queueKey);
                desk.worker.outside([](store::Database &database) { static_cast<void>(database.emptyLog()); });
            }
        });
}
/// The blobs of those whose keys are in neither the database nor its log.
void removeAll(Desk &desk, store::Database &database, const AllDoomed &all)
{
    AllDoomed gone;
    if (const auto emptied = database.emptyLog(); !emptied) {
        qCWarning(logErasure).noquote() << "keys are still in the log:" << emptied.error().detail;
    } else if (removeStrays(
                   desk, database)) { // one that is left may be of any of these cases: no receipt says it is gone
        std::ranges::copy_if(
            all, std::back_inserter(gone), [&](const Doomed &each) { return removeBlobs(desk, each.uploads); });
    }
    finish(desk, gone, Noted::Yes);
}

void begin(Desk &desk, Noted noted)
{
    desk.worker.run<AllDoomed>([&desk, noted](store::Database &database) { return destroyKeys(desk, database, noted); },
        [&desk, noted](base::Result<AllDoomed> doomed) {
            if (!doomed && noted == Noted::Yes) {
                begin(desk, Noted::No);
            } else if (!doomed || doomed->isEmpty()) {
                desk.erasing = false;
            } else {
                desk.worker.outside(
                    [&desk, all = std::move(*doomed)](store::Database &database) { removeAll(desk, database, all); });
            }
        });
}
} // namespace

void erase(Desk &desk)
{
    if (!std::exchange(desk.erasing, true)) {
        begin(desk, Noted::Yes);
    }
}

void dropStrayBlobs(Desk &desk)
{
    QDir().mkpath(blobFolder(desk));
    QFile::setPermissions(blobFolder(desk), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    desk.worker.outside([&desk](store::Database &database) { static_cast<void>(removeStrays(desk, database)); });
}

} // namespace manager
