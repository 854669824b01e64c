#include "viewmodel/presenter/requestspresenter.h"

#include "core/protocol/offer.h"
#include "viewmodel/presenter/look.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace viewmodel {
namespace {

bool isOpen(const app::Approvals::Item &item)
{
    return std::holds_alternative<approval::Open>(item.request.phase);
}

const approval::Sending *sendingOf(const app::Approvals::Item &item)
{
    return std::get_if<approval::Sending>(&item.request.phase);
}

bool isNo(const approval::Sending &sending)
{
    return std::holds_alternative<approval::No>(sending.answer);
}

Outcome outcomeOf(const app::Approvals::Item &item)
{
    const auto &phase = item.request.phase;
    if (std::holds_alternative<approval::Approved>(phase))
        return Outcome::Approved;
    if (std::holds_alternative<approval::Denied>(phase) || std::holds_alternative<approval::Sending>(phase))
        return Outcome::Denied;
    if (std::holds_alternative<approval::Burned>(phase))
        return Outcome::Burned;
    if (std::holds_alternative<approval::Closed>(phase))
        return Outcome::Elsewhere;
    if (std::holds_alternative<approval::Expired>(phase))
        return Outcome::Expired;
    return Outcome::Ended;
}

QString stageOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Approved:
        return u"auth.request.approved"_s;
    case Outcome::Denied:
        return u"auth.request.denied"_s;
    case Outcome::Burned:
        return u"auth.request.burned"_s;
    default:
        return u"auth.request.expired"_s;
    }
}

} // namespace

RequestsPresenter::RequestsPresenter(app::Services &services, AppModel &model, Stages &stages, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_model(model)
    , m_stages(stages)
{
    connectRequest();
    connectAnswer();
    connect(&services.approvals, &app::Approvals::changed, this, [this] {
        refresh();
        showWaiting();
    });
    connect(&services.approvals, &app::Approvals::arrived, this, &RequestsPresenter::showWaiting);
    connect(&services.approvals, &app::Approvals::ended, this, &RequestsPresenter::ended);
    connect(&services.approvals, &app::Approvals::numbered, this, &RequestsPresenter::numbered);
    connect(&services.approvals, &app::Approvals::ticked, this, &RequestsPresenter::refresh);
    connect(&services.approvals, &app::Approvals::notSigned, this, [this](const QString &id, const base::Error &error) {
        m_model.toast()->show(Trouble{.problem = error.fault == base::Fault::NotFound ? Problem::KeyLost
                : error.fault == base::Fault::Refused                                 ? Problem::NotProven
                                                                                      : Problem::SaveFailed});
        if (id == m_shown)
            m_services.approvals.cameToRest(id);
    });
    connect(&services.scanner, &app::Scanner::found, this, &RequestsPresenter::takeNumber);
    connect(&services.links, &app::Links::removed, this, &RequestsPresenter::removed);
}

void RequestsPresenter::connectRequest()
{
    auto *request = m_model.request();
    connect(request, &RequestModel::yesWanted, this, [this](const QString &id, const QString &number) {
        m_services.approvals.type(id, number);
        m_services.approvals.yes(id);
    });
    connect(request, &RequestModel::noWanted, this, [this](const QString &id) { m_services.approvals.no(id); });
    connect(request, &RequestModel::chooseWanted, this, &RequestsPresenter::choose);
    connect(request, &RequestModel::closeWanted, this, [this](const QString &id) {
        m_closed.insert(id);
        m_services.approvals.moved(id);
        m_shown.clear();
        m_stages.resume();
        showWaiting();
    });
}

void RequestsPresenter::connectAnswer()
{
    auto *answer = m_model.answer();
    connect(answer, &AnswerModel::doneWanted, this, &RequestsPresenter::next);
    connect(answer, &AnswerModel::notMeWanted, this, [this] { m_services.approvals.no(m_shown); });
    connect(answer, &AnswerModel::changePasswordWanted, this, [this] { openPage(u"/password"_s); });
    connect(answer, &AnswerModel::sessionsWanted, this, [this] { openPage(u"/sessions"_s); });
    connect(answer, &AnswerModel::pauseWanted, this, [this](bool paused) {
        const auto *item = m_services.approvals.find(m_shown);
        if (!item)
            return;
        m_paused = paused;
        m_services.approvals.pause(item->account, std::chrono::minutes(paused ? 60 : 0))
            .then(this, [this, paused](const base::Result<void> &result) {
                if (!result)
                    m_paused = !paused;
                else if (paused)
                    m_model.toast()->show(Toast::Paused);
                refresh();
            });
        refresh();
    });
    connect(answer, &AnswerModel::itWasMeWanted, this, [this] {
        m_busy = true;
        refresh();
        m_services.approvals.mistaken(m_shown).then(this, [this, id = m_shown](const base::Result<void> &result) {
            m_busy = false;
            if (!result)
                m_model.toast()->show(Trouble{.problem = problemOf(Doing::Answering, result.error().fault)});
            m_mine = m_mine || (result && id == m_shown);
            refresh();
        });
    });
    connect(answer, &AnswerModel::endSessionWanted, this, [this] {
        m_busy = true;
        refresh();
        m_services.approvals.endSession(m_shown).then(this, [this](const base::Result<void> &result) {
            m_busy = false;
            if (result)
                m_model.toast()->show(Toast::SessionEnded);
            else
                m_model.toast()->show(Trouble{.problem = problemOf(Doing::Answering, result.error().fault)});
            refresh();
        });
    });
    connect(answer, &AnswerModel::lookAgainWanted, this, [this] {
        m_busy = true;
        refresh();
        m_services.links.checkNow().then(this, [this](const base::Result<void> &checked) {
            m_busy = false;
            if (!checked)
                m_model.toast()->show(Trouble{.problem = Problem::NoNetwork});
            else if (m_services.approvals.openCount() == 0)
                m_model.toast()->show(Toast::NothingWaiting);
            if (m_services.approvals.front())
                next();
            else
                refresh();
        });
    });
    auto *gone = m_model.removed();
    const auto seen = [this] {
        if (!m_gone.isEmpty())
            m_gone.removeFirst();
        if (m_gone.isEmpty())
            m_stages.goHome();
        else
            showRemoved();
    };
    connect(gone, &RemovedModel::okWanted, this, seen);
    connect(gone, &RemovedModel::linkAgainWanted, this, [this] {
        m_gone.clear();
        m_stages.go(u"auth.link.choice"_s);
    });
    connect(gone, &RemovedModel::notMeWanted, this, [this, seen] {
        if (!m_gone.isEmpty())
            m_services.ports.shell.openPage(QUrl(m_gone.first().record.origin + u"/help"_s));
        seen();
    });
}

void RequestsPresenter::openPage(const QString &path)
{
    const auto *item = m_services.approvals.find(m_shown);
    if (const auto *link = item ? m_services.links.find(item->account) : nullptr)
        m_services.ports.shell.openPage(QUrl(link->record().origin + path));
}

void RequestsPresenter::showWaiting()
{
    if (m_services.lock.isLocked() || !m_stages.mayInterrupt())
        return;
    // An answer of the run before that is still on its way is shown where it was.
    for (const auto &item : m_services.approvals.items()) {
        if (sendingOf(item) && item.id != m_shown && !m_closed.contains(item.id)) {
            show(item);
            return;
        }
    }
    const auto *front = m_services.approvals.front();
    if (front && !m_closed.contains(front->id))
        show(*front);
}

void RequestsPresenter::review()
{
    m_closed.clear();
    const auto &items = m_services.approvals.items();
    const auto open = std::ranges::find_if(items, isOpen);
    if (open != items.end())
        show(app::Approvals::Item(*open));
}

RequestFacts RequestsPresenter::factsOf(const app::Approvals::Item &item) const
{
    const auto &challenge = item.received.challenge;
    const auto title = titleOf(m_services, item.account);
    RequestFacts facts;
    facts.id = item.id;
    facts.account = title.name;
    facts.email = challenge.account.email;
    facts.accountId = item.account.toText();
    facts.server = title.server;
    facts.browser = challenge.browser;
    facts.system = challenge.system;
    facts.address = challenge.address;
    facts.place = challenge.place;
    facts.asked = localTime(m_services.ports.clock.now() - (m_services.approvals.serverNow(item) - challenge.created));
    facts.mode = challenge.digits == 0 ? Mode::Hold : Mode::Number;
    facts.digits = challenge.digits == 0 ? 3 : challenge.digits;
    facts.newBrowser = challenge.unusual.contains(protocol::Unusual::NewBrowser);
    facts.newPlace = challenge.unusual.contains(protocol::Unusual::NewPlace);
    facts.refusedLately = challenge.unusual.contains(protocol::Unusual::RecentDenial);
    facts.changes = challenge.purpose == protocol::Purpose::Factors;
    facts.lifetime = seconds(challenge.expires - challenge.created);
    return facts;
}

void RequestsPresenter::show(const app::Approvals::Item &item)
{
    if (!m_stages.isIn("auth.request"_L1))
        m_model.toast()->hide(); // what was said before would lie over the card
    m_shown = item.id;
    m_model.request()->show(factsOf(item));
    refresh();
    m_stages.interrupt(item.received.challenge.digits == 0 ? u"auth.request"_s : u"auth.request.number"_s);
    m_services.approvals.cameToRest(item.id);
}

/// Another came: the card that asked for no number makes room for one that does. What was closed stays closed.
void RequestsPresenter::numbered(const QString &before, const QString &now)
{
    if (m_closed.contains(before))
        m_closed.insert(now);
    if (before != m_shown)
        return;
    if (m_services.lock.isLocked())
        m_shown.clear();
    else
        show(app::Approvals::Item(*m_services.approvals.find(now)));
}

/// The QR code beside the digits of a strict request: they are typed by it, and YES is still to be said.
void RequestsPresenter::takeNumber(const QString &text)
{
    const auto *item = m_services.approvals.find(m_shown);
    if (!item || !isOpen(*item) || m_stages.now() != "auth.request.number"_L1)
        return;
    const auto code = protocol::readNumberCode(text);
    if (code && code->challenge == protocol::envelopeHash(item->received.envelope))
        m_model.request()->fill(code->number);
    else
        m_model.scanner()->show(Trouble{.problem = Problem::CodeOfAnother});
}

/// The card of the one that was picked, ready for its answer; the one before waits on.
void RequestsPresenter::choose(const QString &id)
{
    const auto *item = m_services.approvals.find(id);
    if (!item || !isOpen(*item) || m_services.lock.isLocked())
        return;
    if (id != m_shown) {
        m_services.approvals.moved(m_shown);
        show(app::Approvals::Item(*item));
    }
    m_services.approvals.choose(id);
}

void RequestsPresenter::refresh()
{
    const auto *item = m_services.approvals.find(m_shown);
    if (!item)
        return;
    const auto *sending = sendingOf(*item);
    if (!isOpen(*item) && !sending) {
        showAnswer(*item);
        return;
    }
    if (sending && isNo(*sending) && sending->offline) {
        showAnswer(*item); // a NO needs no receipt to be a NO
        if (m_stages.now() != "auth.request.denied"_L1 && m_stages.isIn("auth.request"_L1))
            m_stages.interrupt(u"auth.request.denied"_s);
        return;
    }
    RequestProgress progress;
    progress.secondsLeft = int(m_services.approvals.left(*item).count());
    progress.age = std::max(0, seconds(m_services.approvals.serverNow(*item) - item->received.challenge.created));
    if (sending) {
        progress.sending = isNo(*sending) ? Sending::No : Sending::Yes;
        progress.offline = sending->offline;
    }
    progress.others = std::max(0, m_services.approvals.openCount() - (isOpen(*item) ? 1 : 0));
    progress.choose = m_services.approvals.readiness(item->id) == approval::Ready::NotChosen;
    m_model.request()->show(progress);
    QList<RequestFacts> waiting;
    for (const auto &other : m_services.approvals.items()) {
        if (isOpen(other))
            waiting.append(factsOf(other));
    }
    m_model.request()->showWaiting(waiting);
}

void RequestsPresenter::showAnswer(const app::Approvals::Item &item)
{
    const auto &challenge = item.received.challenge;
    Answer answer;
    answer.outcome = outcomeOf(item);
    answer.account = titleOf(m_services, item.account).name;
    answer.browser = challenge.browser;
    answer.system = challenge.system;
    answer.place = challenge.place;
    answer.asked = localTime(m_services.ports.clock.now() - (m_services.approvals.serverNow(item) - challenge.created));
    if (const auto *approved = std::get_if<approval::Approved>(&item.request.phase);
        approved && m_services.approvals.canEndSession(item.id))
        answer.endSeconds
            = std::max(0, seconds(approved->at + approval::EndableFor - m_services.approvals.serverNow(item)));
    if (const auto *link = m_services.links.find(item.account))
        answer.sessions = link->record().sessions;
    answer.paused = m_paused;
    answer.unsent = sendingOf(item) != nullptr;
    answer.mine = m_mine;
    answer.busy = m_busy;
    answer.changes = challenge.purpose == protocol::Purpose::Factors;
    m_model.answer()->show(answer);
}

void RequestsPresenter::ended(const QString &id)
{
    const auto *item = m_services.approvals.find(id);
    if (!item)
        return;
    if (id != m_shown || m_services.lock.isLocked()) {
        // Nobody is looking at it: an approval of the run before is told, the rest goes quietly.
        if (std::holds_alternative<approval::Approved>(item->request.phase) && m_stages.mayInterrupt()) {
            m_shown = id;
        } else {
            m_services.approvals.dismiss(id);
            return;
        }
    }
    m_paused = m_mine = false;
    showAnswer(*item);
    m_stages.interrupt(stageOf(outcomeOf(*item)));
}

void RequestsPresenter::next()
{
    const auto seen = std::exchange(m_shown, {});
    m_closed.insert(seen); // a NO that is still to be sent goes on without a page
    m_stages.resume();
    m_services.approvals.dismiss(seen);
    showWaiting();
    showRemoved();
}

void RequestsPresenter::removed(const vault::EntryId &id, const app::LinkRecord &record, const protocol::Revoke &revoke)
{
    m_gone.append({id, record, revoke});
    if (!m_shown.isEmpty() && !m_services.approvals.find(m_shown)) {
        m_shown.clear();
        if (m_stages.isIn("auth.request"_L1))
            m_stages.resume();
    }
    showRemoved();
}

void RequestsPresenter::showRemoved()
{
    if (m_gone.isEmpty() || m_services.lock.isLocked() || !m_stages.mayInterrupt())
        return;
    const auto &[id, record, revoke] = m_gone.first();
    Removed shown;
    shown.account = record.account.name.isEmpty() ? record.serverName : record.account.name;
    shown.accountId = id.toText();
    shown.at = localTime(revoke.time - record.offset);
    shown.today = shown.at.date() == localTime(m_services.ports.clock.now()).date();
    shown.twoStepOn = revoke.twoFactorOn;
    shown.suspended = revoke.reason == protocol::RevokeReason::Suspended;
    m_model.removed()->show(shown);
    m_stages.interrupt(u"auth.account.removed"_s);
}

} // namespace viewmodel
