// Sending the sealed files, and saying that this is all.
#include "app/checkrun.h"

#include "app/servercall.h"
#include "core/crypto/hash.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using base::Fault;
using protocol::FileKind;
using Doing = app::CheckTrouble::Doing;

namespace app {
namespace {

constexpr std::chrono::seconds TryAgain{2};
constexpr int MostTries = 5; ///< Of the same refusal; the network may fail as often as it likes.

} // namespace

CheckFile *CheckRun::file(FileKind kind)
{
    const auto found = std::ranges::find(m_record->files, kind, &CheckFile::kind);
    return found == m_record->files.end() ? nullptr : &*found;
}

QList<CheckProgress> CheckRun::progress() const
{
    QList<CheckProgress> all;
    auto kinds = journey().wanted;
    kinds.append(FileKind::Facts);
    for (const auto kind : kinds) {
        auto progress = m_progress.value(kind);
        progress.kind = kind;
        const auto found = std::ranges::find(m_record->files, kind, &CheckFile::kind);
        if (found != m_record->files.end())
            progress.size = found->size;
        all.append(progress);
    }
    return all;
}

/// One thing at a time: the facts are sealed, each file goes, then the submission.
void CheckRun::send()
{
    if (m_sending || !is<check::Sending>() || std::get<check::Sending>(journey().phase).paused)
        return;
    m_sending = true;
    if (!m_record->submit.isEmpty()) {
        submit();
        return;
    }
    if (!file(FileKind::Facts)) {
        sealFacts();
        return;
    }
    const auto next = std::ranges::find_if(m_record->files,
        [this](const CheckFile &file) { return m_progress.value(file.kind).state != CheckProgress::State::Arrived; });
    if (next == m_record->files.end())
        submit();
    else
        upload(*next);
}

/// Until then it counts as being sent: whatever happens meanwhile does not try sooner.
void CheckRun::sendLater()
{
    m_sending = true;
    m_ports.clock.after(TryAgain, this, [this, turn = ++m_sendTurn] {
        if (turn != m_sendTurn)
            return;
        m_sending = false;
        send();
    });
}

void CheckRun::stopSending()
{
    ++m_sendTurn;
    m_upload.reset();
    m_line.reset();
    m_sending = false;
}

void CheckRun::upload(const CheckFile &file)
{
    m_folder.get(file.kind).then(this, [this, file, turn = m_sendTurn](const base::Result<QByteArray> &bytes) {
        if (turn != m_sendTurn)
            return; // paused, or taken again
        if (!bytes || crypto::sha256(*bytes) != file.hash) { // lost or changed on this disk: it has to be made again
            m_sending = false;
            dropFile(file.kind);
            if (file.kind == FileKind::Facts)
                send();
            else
                takeAgain(file.kind);
            return;
        }
        m_progress[file.kind].state = CheckProgress::State::Goes;
        const auto bearer = m_record->bearer.value_or(protocol::UploadBearer());
        if (!m_line || m_line->bearer != bearer)
            m_line.emplace(m_ports.http, m_record->offer.origin, bearer);
        m_upload = std::make_unique<TusUpload>(*m_line, file, *bytes);
        auto *upload = m_upload.get();
        const auto kind = file.kind;
        connect(upload, &TusUpload::created, this, [this, kind](const protocol::UploadId &id) {
            if (auto *begun = this->file(kind))
                begun->upload = id;
            save();
        });
        connect(upload, &TusUpload::moved, this, [this, kind](qint64 offset, bool found) {
            auto &progress = m_progress[kind];
            progress.sent = offset;
            if (found)
                progress.resumedAt = offset;
            apply(check::Offline{false});
            Q_EMIT changed();
        });
        connect(upload, &TusUpload::finished, this, [this, kind] {
            m_upload.release()->deleteLater();
            m_progress[kind].state = CheckProgress::State::Arrived;
            m_sending = false;
            m_tries = 0;
            Q_EMIT changed();
            send();
        });
        connect(upload, &TusUpload::stopped, this, [this, kind] {
            const auto answer = m_upload->last();
            m_upload.release()->deleteLater();
            uploadStopped(kind, answer);
        });
        Q_EMIT changed();
        upload->start();
    });
}

void CheckRun::uploadStopped(FileKind kind, const Answer &answer)
{
    const auto problem = problemOf(answer);
    const auto code = problem ? problem->code : QString();
    const int status = answer ? answer->status : 0;
    if (!answer || status >= 500 || status == 408 || status == 429) {
        sendLater();
        apply(check::Offline{true});
        return;
    }
    if (code == "hash"_L1) { // the whole file again
        if (auto *begun = file(kind))
            begun->upload.reset();
    }
    if (++m_tries > MostTries) { // it rests until the person tries again
        stop(Doing::Sending, answer, JsonType);
        return;
    }
    if (status != 401 && status != 403 && status != 410) {
        sendLater();
        return;
    }
    // Over, sent already, or another bearer: the Manager's signed word counts.
    fetch().then(this, [this, run = m_run](const base::Result<protocol::CheckState> &state) {
        if (run == m_run && (state || state.error().fault == Fault::Unavailable))
            sendLater();
    });
}

void CheckRun::submit()
{
    if (!m_record->submit.isEmpty()) {
        post(u"/v1/check/submit"_s, m_record->submit, JoseType).then(this, [this, run = m_run](const Answer &answer) {
            if (run == m_run)
                submitted(answer);
        });
        return;
    }
    protocol::Submit message{
        .id = m_card->id, .document = journey().document.value_or(protocol::Document::Card), .files = {}};
    for (const auto &file : m_record->files)
        message.files.append({.upload = file.upload.value_or(protocol::UploadId()),
            .kind = file.kind,
            .hash = file.hash,
            .size = file.size,
            .keys = file.keys});
    sealOnce(&CheckRecord::submit, protocol::Type::Submit, encode(message), m_card->id.toText().toLatin1())
        .then(this, [this, run = m_run](const base::Result<void> &saved) {
            if (run != m_run)
                return;
            if (saved) {
                submit();
                return;
            }
            m_record->submit.clear();
            stop(Doing::Keeping, saved.error());
            sendLater();
        });
}

void CheckRun::submitted(const Answer &answer)
{
    if (const auto state = hear(answer)) {
        m_tries = 0;
        m_sending = false;
        return;
    }
    const auto problem = problemOf(answer);
    if (!answer || answer->status >= 500 || answer->status == 429) {
        sendLater();
        apply(check::Offline{true});
        return;
    }
    m_record->submit.clear();
    if (problem && problem->code == "incomplete"_L1 && ++m_tries <= MostTries) {
        m_progress.clear(); // each is asked for how far it is
        save();
        sendLater();
        return;
    }
    if (!problem || problem->code != "submitted"_L1)
        stop(Doing::Sending, answer, JoseType);
    (void)fetch();
}

void CheckRun::pause(bool on)
{
    stopSending();
    m_tries = 0;
    apply(check::Paused{on});
}

} // namespace app
