#include "viewmodel/presenter/checkpresenter.h"

#include "viewmodel/languages.h"
#include "viewmodel/presenter/checktroubles.h"

#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace viewmodel {
namespace {

constexpr int TimerSeconds = 5;

/// Of the SMS: the one the app speaks.
QString language()
{
    const auto code = QLocale().name().left(2);
    return Languages::all().contains(code) ? code : u"en"_s;
}

} // namespace

CheckPresenter::CheckPresenter(app::Services &services, AppModel &model, Stages &stages, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_model(model)
    , m_stages(stages)
{
    connectStart();
    connectNumber();
    connectCapture();
    connectReview();
    connectEnd();
    connect(&services.check, &app::CheckRun::changed, this, &CheckPresenter::follow);
    connect(&services.check, &app::CheckRun::opened, this, [this] {
        m_last = stageOfJourney();
        goOn();
    });
    connect(&services.check, &app::CheckRun::lost, this,
        [this] { m_model.toast()->show(Trouble{.problem = Problem::CaseLost}); });
    connect(&model, &AppModel::stageChanged, this, &CheckPresenter::watchCamera);
    model.check()->number()->showRegion(QLocale().name().section(u'_', 1, 1));
}

bool CheckPresenter::isOffer(const QString &text)
{
    const auto offer = protocol::readCaseOffer(text.trimmed(), protocol::Loopback::Allowed);
    return offer || offer.error().fault != base::Fault::NotFound;
}

Trouble CheckPresenter::take(const QString &text)
{
    const auto opened = m_services.check.open(text);
    return opened ? Trouble{} : troubleOfOffer(opened.error());
}

QString CheckPresenter::stageOfJourney() const
{
    const auto &check = m_services.check;
    if (!check.isOpen())
        return {};
    // While the same SMS is asked for again, the page of its code stays.
    const auto *numbering = std::get_if<check::Numbering>(&check.journey().phase);
    if (numbering && numbering->asking && m_stages.now() == "check.code"_L1)
        return u"check.code"_s;
    return check::stage(check.journey()).toString();
}

QString CheckPresenter::entry() const
{
    const auto stage = stageOfJourney();
    const bool rests = stage == "check.waiting"_L1 || stage == "check.rejected"_L1 || stage == "check.approved"_L1
        || stage == "check.deleted"_L1;
    return rests ? stage : u"check.start"_s;
}

QString CheckPresenter::resumed() const
{
    return stageOfJourney();
}

void CheckPresenter::goOn()
{
    const auto stage = stageOfJourney();
    m_stages.go(stage.isEmpty() ? u"check.scan"_s : stage);
}

/// Whoever is in the check goes with it; whoever does something else is left alone.
void CheckPresenter::follow()
{
    const auto stage = stageOfJourney();
    const bool moved = stage != std::exchange(m_last, stage);
    show();
    if (moved && !stage.isEmpty() && m_stages.isIn("check."_L1))
        m_stages.go(stage);
    watchCamera();
}

void CheckPresenter::connectStart()
{
    auto *check = m_model.check();
    auto *asked = check->asked();
    auto &run = m_services.check;
    connect(asked, &CheckCaseModel::startWanted, this, &CheckPresenter::goOn);
    connect(asked, &CheckCaseModel::linkWanted, this, [this](const QString &text) {
        if (const auto trouble = take(text); trouble.problem != Problem::Nothing)
            m_model.check()->asked()->show(trouble);
    });
    connect(asked, &CheckCaseModel::pasteWanted, this, [this] {
        const auto text = m_services.ports.clipboard.text().trimmed();
        if (text.isEmpty())
            m_model.check()->asked()->show(Trouble{.problem = Problem::NothingToPaste});
        else
            m_model.check()->asked()->showPasted(text);
    });
    connect(asked, &CheckCaseModel::yesWanted, this, [this, &run] {
        run.accept();
        goOn();
    });
    connect(asked, &CheckCaseModel::notMineWanted, this, [&run] { run.report(); });
    connect(check, &CheckModel::shareWanted, this, [this, &run] {
        run.locate();
        if (!std::holds_alternative<check::Locating>(run.journey().phase))
            goOn();
    });
    connect(check, &CheckModel::locationSettingsWanted, this,
        [this] { m_services.ports.shell.openSettings(app::Shell::Panel::Location); });
    connect(check, &CheckModel::stopWanted, this, [&run] { run.withdraw(); });
    const auto choose = [this, &run](protocol::Document document) {
        run.choose(document);
        goOn();
    };
    connect(check, &CheckModel::cardWanted, this, [choose] { choose(protocol::Document::Card); });
    connect(check, &CheckModel::passportWanted, this, [choose] { choose(protocol::Document::Passport); });
    connect(check, &CheckModel::supportWanted, this, &CheckPresenter::openSupport);
}

void CheckPresenter::connectNumber()
{
    auto *number = m_model.check()->number();
    auto &run = m_services.check;
    connect(number, &CheckNumberModel::sendWanted, this, [this, &run](const QString &e164) {
        const bool waits = std::holds_alternative<check::Coding>(run.journey().phase);
        if (waits && run.journey().phone == e164) { // there is a code for it already
            goOn();
            return;
        }
        if (waits)
            run.changeNumber();
        run.askCode(e164, language());
        if (!std::holds_alternative<check::Numbering>(run.journey().phase))
            goOn();
    });
    connect(number, &CheckNumberModel::againWanted, this, [&run] { run.askCodeAgain(language()); });
    connect(number, &CheckNumberModel::changeWanted, this, [this, &run] {
        run.changeNumber();
        goOn();
    });
    connect(number, &CheckNumberModel::confirmWanted, this, [&run](const QString &code) { run.typeCode(code); });
}

void CheckPresenter::connectCapture()
{
    auto *capture = m_model.check()->capture();
    auto &photograph = m_services.photograph;
    connect(capture, &CheckCaptureModel::shotWanted, this, [this, &photograph] {
        setTimer(false);
        m_sameSide = false;
        photograph.shoot();
    });
    connect(capture, &CheckCaptureModel::timerWanted, this, &CheckPresenter::setTimer);
    connect(capture, &CheckCaptureModel::documentsWanted, this, [this] { m_stages.go(u"check.document"_s); });
    connect(m_model.scanner(), &ScannerModel::lightWanted, this, [this, &photograph](bool on) {
        if (m_looking)
            photograph.setLight(on);
    });
    connect(&photograph, &app::Photograph::frame, this, [this](const QImage &picture) {
        if (m_looking)
            m_model.scanner()->showPicture(picture);
    });
    connect(&photograph, &app::Photograph::changed, this, &CheckPresenter::showCapture);
    connect(&photograph, &app::Photograph::taken, this, [this, &photograph](const app::Photo &photo) {
        if (!m_looking)
            return;
        setTimer(false);
        m_services.check.photographed(photo);
        m_sameSide = photo.sameSide;
        if (photo.sameSide) {
            photograph.start(m_services.check.motif());
            showCapture();
        }
    });
}

void CheckPresenter::connectReview()
{
    auto *review = m_model.check()->review();
    auto &run = m_services.check;
    connect(review, &CheckReviewModel::useWanted, this, [&run](bool readRight) { run.use(readRight); });
    connect(review, &CheckReviewModel::againWanted, this, [&run] {
        if (run.photo())
            run.takeAgain(run.photo()->picture.kind);
    });
    auto *upload = m_model.check()->upload();
    connect(upload, &CheckUploadModel::pauseWanted, this, [&run](bool on) { run.pause(on); });
    connect(upload, &CheckUploadModel::deleteWanted, this, [&run] { run.withdraw(); });
}

void CheckPresenter::connectEnd()
{
    auto *answer = m_model.check()->answer();
    auto &run = m_services.check;
    connect(answer, &CheckAnswerModel::withdrawWanted, this, [&run] { run.withdraw(); });
    connect(answer, &CheckAnswerModel::againWanted, this, [this, &run] {
        if (const auto *retaking = std::get_if<check::Retaking>(&run.journey().phase);
            retaking && !retaking->again.isEmpty())
            run.takeAgain(retaking->again.first());
        goOn();
    });
    connect(answer, &CheckAnswerModel::linkWanted, this, [this, &run] {
        run.dismiss();
        Q_EMIT linkWanted();
    });
    connect(answer, &CheckAnswerModel::supportWanted, this, &CheckPresenter::openSupport);
    connect(answer, &CheckAnswerModel::copyReceiptWanted, this,
        [this] { m_services.ports.clipboard.copy(m_model.check()->answer()->answer().receipt); });
    connect(answer, &CheckAnswerModel::doneWanted, this, [this, &run] {
        if (check::isOver(run.journey()))
            run.dismiss();
        m_stages.go(u"check.start"_s);
    });
}

void CheckPresenter::openSupport()
{
    if (m_services.check.isOpen())
        m_services.ports.shell.openPage(QUrl(m_services.check.record().offer.origin + u"/help"_s));
}

void CheckPresenter::setInFront(bool inFront)
{
    m_inFront = inFront;
    watchCamera();
}

/// The camera looks while its page is in front, for what the journey wants.
void CheckPresenter::watchCamera()
{
    auto &run = m_services.check;
    const bool wanted = m_inFront && m_stages.photographs() && run.isOpen()
        && std::holds_alternative<check::Capturing>(run.journey().phase);
    if (wanted == m_looking)
        return;
    m_looking = wanted;
    m_sameSide = false;
    setTimer(false);
    if (wanted) {
        m_services.photograph.start(run.motif());
        showCapture();
    } else {
        m_services.photograph.stop();
        m_model.scanner()->showPicture({});
    }
}

void CheckPresenter::setTimer(bool on)
{
    const int turn = ++m_timerTurn;
    m_timer = on ? TimerSeconds : 0;
    showCapture();
    if (on)
        m_services.ports.clock.after(std::chrono::seconds(1), this, [this, turn] { countDown(turn); });
}

void CheckPresenter::countDown(int turn)
{
    if (turn != m_timerTurn)
        return;
    if (--m_timer == 0) {
        ++m_timerTurn;
        m_services.photograph.shoot();
    } else {
        m_services.ports.clock.after(std::chrono::seconds(1), this, [this, turn] { countDown(turn); });
    }
    showCapture();
}

} // namespace viewmodel
