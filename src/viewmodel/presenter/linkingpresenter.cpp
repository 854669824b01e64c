#include "viewmodel/presenter/linkingpresenter.h"

#include "core/base/encoding.h"
#include "core/vision/content.h"
#include "viewmodel/presenter/checkpresenter.h"
#include "viewmodel/presenter/look.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace viewmodel {
namespace {

using Stage = app::Linking::Stage;

QString pageOf(Stage stage)
{
    switch (stage) {
    case Stage::SignIn:
        return u"auth.link.signin"_s;
    case Stage::Second:
        return u"auth.link.second"_s;
    case Stage::Authorise:
        return u"auth.link.authorise"_s;
    case Stage::Confirm:
        return u"auth.link.confirm"_s;
    case Stage::Nothing:
    case Stage::Done:
        return {};
    }
    Q_UNREACHABLE();
}

Sight sightOf(app::Scanner::Sight sight)
{
    switch (sight) {
    case app::Scanner::Sight::Nothing:
        return Sight::Point;
    case app::Scanner::Sight::TooSmall:
        return Sight::Closer;
    case app::Scanner::Sight::Tilted:
        return Sight::Straighten;
    case app::Scanner::Sight::Glare:
        return Sight::Glare;
    case app::Scanner::Sight::Blurred:
        return Sight::HoldStill;
    case app::Scanner::Sight::Unclear:
        return Sight::Unclear;
    case app::Scanner::Sight::Found:
        return Sight::Found;
    }
    Q_UNREACHABLE();
}

Problem foreign(const QString &text)
{
    switch (vision::contentOf(text)) {
    case vision::Content::Ours:
        return Problem::CodeForeign;
    case vision::Content::Export:
        return Problem::CodeExport;
    case vision::Content::WebAddress:
        return Problem::CodeWebAddress;
    case vision::Content::Wifi:
        return Problem::CodeWifi;
    case vision::Content::Contact:
        return Problem::CodeContact;
    case vision::Content::Payment:
        return Problem::CodePayment;
    case vision::Content::Message:
        return Problem::CodeMessage;
    case vision::Content::PlaceOrDate:
        return Problem::CodePlaceOrDate;
    case vision::Content::OtherApp:
        return Problem::CodeOtherApp;
    case vision::Content::Text:
        return Problem::CodeText;
    }
    Q_UNREACHABLE();
}

Trouble troubleOfCode(const base::Error &error)
{
    using base::Fault;
    switch (error.fault) {
    case Fault::NotFound:
        return {.problem = Problem::CodeForeign};
    case Fault::Unsupported:
        return {.problem = Problem::CodeNewer};
    case Fault::WrongKey:
        return {.problem = Problem::ServerChangedKey};
    default:
        return {.problem = Problem::CodeHostile};
    }
}

} // namespace

LinkingPresenter::LinkingPresenter(app::Services &services, AppModel &model, Stages &stages, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_model(model)
    , m_stages(stages)
{
    connectLink();
    connectScanner();
    connectKey();
    connect(&services.linking, &app::Linking::changed, this, &LinkingPresenter::follow);
    connect(&services.linking, &app::Linking::ended, this, [this] {
        m_model.toast()->show(Trouble{.problem = Problem::LinkEnded});
        m_stages.goHome();
    });
}

void LinkingPresenter::connectLink()
{
    auto *link = m_model.link();
    auto &linking = m_services.linking;
    connect(link, &LinkModel::hereWanted, this, [&linking] { linking.startSignIn(); });
    connect(link, &LinkModel::computerWanted, this, [this] { m_stages.go(u"auth.link.computer"_s); });
    connect(link, &LinkModel::keyWanted, this, [this] { m_stages.go(u"auth.link.key"_s); });
    connect(link, &LinkModel::cameraWanted, this, [this] {
        m_seen.clear();
        m_stages.go(u"auth.link.scan"_s);
    });
    connect(link, &LinkModel::serverWanted, this, [this, &linking](const QString &server) {
        if (const auto set = linking.setServer(server); !set)
            m_model.link()->show(Trouble{
                .problem = set.error().fault == base::Fault::Refused ? Problem::ServerNotSafe : Problem::ServerUnknown,
                .name = server});
    });
    connect(link, &LinkModel::signInWanted, this, [&linking](const QString &email, const QString &password) {
        linking.signIn(email, crypto::passwordBytes(password));
    });
    connect(link, &LinkModel::forgotWanted, this, [this, &linking] {
        if (!linking.origin().isEmpty())
            m_services.ports.shell.openPage(QUrl(linking.origin() + u"/help"_s));
    });
    connect(link, &LinkModel::methodWanted, this, [&linking](Method method) {
        linking.setMethod(protocol::SecondMethod(int(method)));
        if (method == Method::Push)
            linking.secondStep({});
    });
    connect(link, &LinkModel::secondStepWanted, this, [&linking](const QString &code) { linking.secondStep(code); });
    connect(link, &LinkModel::authoriseWanted, this, [&linking](const QString &name) { linking.authorise(name); });
    connect(link, &LinkModel::sendAddressWanted, this, [this, &linking] {
        if (linking.origin().isEmpty())
            return;
        const auto address = linking.origin() + u"/2fa"_s;
        m_services.ports.clipboard.copy(address);
        m_model.toast()->show(Toast::AddressCopied, address);
    });
    connect(link, &LinkModel::cancelWanted, this, [this, &linking] {
        linking.cancel();
        m_stages.goHome();
    });
}

void LinkingPresenter::connectKey()
{
    auto *key = m_model.addKey();
    connect(key, &AddKeyModel::linkWanted, this, [this](const QString &text) { m_model.addKey()->show(take(text)); });
    connect(key, &AddKeyModel::pasteWanted, this, [this] {
        const auto text = m_services.ports.clipboard.text().trimmed();
        if (text.isEmpty())
            m_model.addKey()->show(Trouble{.problem = Problem::NothingToPaste});
        else
            Q_EMIT m_model.addKey()->pasted(text);
    });
    connect(key, &AddKeyModel::addWanted, this,
        [this](const QString &service, const QString &account, const QString &typed) {
            auto text = typed.simplified().remove(u' ').remove(u'-').toLatin1();
            auto seed = base::fromBase32(text);
            crypto::wipe(text);
            if (!seed || seed->isEmpty()) {
                m_model.addKey()->show(Trouble{.problem = Problem::KeyUnreadable});
                return;
            }
            m_model.addKey()->show(Trouble{});
            add({.issuer = service, .name = account, .params = {}, .seed = crypto::SecretBytes::copyOf(*seed)});
            crypto::wipe(*seed);
        });
}

void LinkingPresenter::connectScanner()
{
    auto *scanner = m_model.scanner();
    auto &service = m_services.scanner;
    connect(scanner, &ScannerModel::startWanted, this, [this, &service] {
        if (m_stages.photographs())
            return; // it is the check's camera then
        m_seen.clear();
        m_model.scanner()->show(Trouble{});
        service.start();
    });
    connect(scanner, &ScannerModel::stopWanted, this, [this, &service] {
        if (service.camera() == app::Scanner::Camera::Off)
            return;
        service.stop();
        m_model.scanner()->showPicture({});
    });
    connect(scanner, &ScannerModel::lightWanted, this, [&service](bool on) {
        if (service.camera() != app::Scanner::Camera::Off)
            service.setLight(on);
    });
    connect(scanner, &ScannerModel::typeWanted, this, [this] { m_stages.go(u"auth.link.key"_s); });
    connect(scanner, &ScannerModel::settingsWanted, this,
        [this] { m_services.ports.shell.openSettings(app::Shell::Panel::App); });
    connect(scanner, &ScannerModel::pictureWanted, this, [this](const QUrl &file) {
        m_services.ports.shell.readPicture(file).then(this, [this](const base::Result<QImage> &picture) {
            if (picture)
                readPicture(*picture);
            else
                m_model.scanner()->show(Trouble{.problem = Problem::PictureUnreadable});
        });
    });
    connect(scanner, &ScannerModel::pasteWanted, this, [this] {
        const auto picture = m_services.ports.clipboard.picture();
        const auto text = m_services.ports.clipboard.text().trimmed();
        if (!picture.isNull())
            readPicture(picture);
        else if (!text.isEmpty())
            m_model.scanner()->show(take(text));
        else
            m_model.scanner()->show(Trouble{.problem = Problem::NothingToPaste});
    });
    connect(&service, &app::Scanner::frame, this,
        [this](const QImage &picture) { m_model.scanner()->showPicture(picture); });
    connect(&service, &app::Scanner::found, this, [this](const QString &text, const QPolygonF &corners) {
        m_model.scanner()->showFound(corners);
        const bool looks = m_stages.now() == "auth.link.scan"_L1 || m_stages.now() == "check.scan"_L1;
        if (looks && std::exchange(m_seen, text) != text)
            m_model.scanner()->show(take(text));
    });
    connect(&service, &app::Scanner::changed, this, [this, &service] {
        Scan scan;
        scan.camera = Camera(int(service.camera()));
        scan.canLight = service.hasLight();
        scan.light = service.light();
        scan.sight = sightOf(service.sight());
        m_model.scanner()->show(scan);
        if (service.camera() == app::Scanner::Camera::Refused)
            m_model.scanner()->show(Trouble{.problem = Problem::CameraRefused});
        if (service.camera() == app::Scanner::Camera::Missing)
            m_model.scanner()->show(Trouble{.problem = Problem::CameraMissing});
        if (service.camera() == app::Scanner::Camera::Lost)
            m_model.scanner()->show(Trouble{.problem = Problem::CameraLost});
    });
}

void LinkingPresenter::readPicture(const QImage &picture)
{
    app::Scanner::read(picture).then(this, [this](const base::Result<QStringList> &texts) {
        if (!texts) {
            m_model.scanner()->show(Trouble{.problem = Problem::CodeUnreadable});
            return;
        }
        Trouble trouble;
        for (const auto &text : *texts) { // the first of ours; what is wrong with the others is not interesting then
            trouble = take(text);
            if (trouble.problem == Problem::Nothing)
                break;
        }
        m_model.scanner()->show(trouble);
    });
}

Trouble LinkingPresenter::take(const QString &text)
{
    if (CheckPresenter::isOffer(text))
        return m_takeCheck(text);
    if (text.startsWith("kauth:"_L1, Qt::CaseInsensitive)) {
        const auto taken = m_services.linking.take(text);
        return taken ? Trouble{} : troubleOfCode(taken.error());
    }
    if (text.startsWith("otpauth:"_L1, Qt::CaseInsensitive)) {
        const auto auth = otp::parseUri(text);
        if (!auth)
            return {
                .problem = auth.error().fault == base::Fault::Unsupported ? Problem::CodeNewer : Problem::CodeHostile};
        add(*auth);
        return {};
    }
    return {.problem = foreign(text), .number = m_stages.isIn("check."_L1)};
}

void LinkingPresenter::add(const otp::OtpAuth &auth)
{
    const auto name = auth.issuer.isEmpty() ? auth.name : auth.issuer;
    m_services.accounts.add(auth).then(this, [this, name](const base::Result<app::Accounts::Added> &added) {
        if (!added) {
            m_model.toast()->show(troubleOfSaving(added.error()));
            return;
        }
        m_stages.go(u"auth.accounts"_s);
        m_model.toast()->show(added->updated ? Toast::AccountUpdated : Toast::AccountAdded, name);
    });
}

void LinkingPresenter::resume()
{
    for (auto *link : m_services.links.all())
        m_services.linking.resume(link);
}

void LinkingPresenter::leave(const QString &stage)
{
    if (stage == "auth.link.signin"_L1 || stage == "auth.link.authorise"_L1 || stage == "auth.link.confirm"_L1)
        m_services.linking.cancel();
}

void LinkingPresenter::follow()
{
    auto &linking = m_services.linking;
    refresh();
    const auto stage = linking.stage();
    if (stage == std::exchange(m_last, stage))
        return;
    if (stage == Stage::Done) {
        if (const auto *link = linking.link())
            Q_EMIT linked(link->id());
    } else if (const auto page = pageOf(stage); !page.isEmpty()) {
        m_stages.go(page);
    }
}

Linking LinkingPresenter::stateNow() const
{
    const auto &linking = m_services.linking;
    Linking shown;
    shown.server = hostOf(linking.origin());
    shown.email = linking.email();
    shown.deviceName = m_services.ports.installation.deviceName;
    shown.storage = protocol::toText(m_services.ports.keyStore.storageClass());
    shown.guarded = m_services.lock.canProve();
    shown.byCode = linking.isByCode();
    shown.busy = linking.isBusy();
    shown.waitSeconds = int(linking.waitLeft().count());
    if (const auto &trouble = linking.trouble(); trouble && trouble->problem && trouble->problem->retryAfter)
        shown.waitTotal = std::max(1, int(trouble->problem->retryAfter->count()));
    shown.method = Method(int(linking.method()));
    shown.hasCode = linking.methods().contains(protocol::SecondMethod::Code);
    shown.hasBackup = linking.methods().contains(protocol::SecondMethod::Backup);
    shown.hasPush = linking.methods().contains(protocol::SecondMethod::Push);
    if (const auto *link = linking.link()) {
        shown.account = link->record().account.name;
        shown.email = link->record().account.email;
        shown.accountId = link->id().toText();
        shown.digits = link->record().digits;
        shown.digitsLeft = int(linking.confirmLeft().count());
    }
    return shown;
}

Trouble LinkingPresenter::troubleNow() const
{
    const auto &linking = m_services.linking;
    const auto &trouble = linking.trouble();
    if (!trouble)
        return {};
    if (trouble->where == app::LinkTrouble::Where::Proof)
        return {.problem = Problem::NotProven};
    if (trouble->where == app::LinkTrouble::Where::Disk)
        return troubleOfSaving(trouble->error);
    const auto host = hostOf(linking.origin());
    const auto code = trouble->problem ? trouble->problem->code : QString();
    if (code == "wait"_L1)
        return {.problem = Problem::TooManyTries, .number = int(linking.waitLeft().count())};
    if (code == "no-match"_L1)
        return {.problem = Problem::WrongPassword};
    if (code == "wrong-code"_L1)
        return {.problem = Problem::WrongSecondStep};
    using base::Fault;
    switch (trouble->error.fault) {
    case Fault::Unavailable:
        if (m_services.links.isOffline())
            return {.problem = Problem::NoNetwork};
        return {.problem = trouble->knownServer ? Problem::ServerSilent : Problem::ServerUnknown, .name = host};
    case Fault::WrongKey:
        return {.problem = m_services.links.knownKey(linking.origin()) || linking.isByCode() ? Problem::ServerChangedKey
                                                                                             : Problem::ServerNotSafe,
            .name = host};
    default:
        if (linking.stage() == Stage::Authorise)
            return {.problem = problemOf(Doing::Linking, trouble->error.fault), .name = host};
        return {.problem
            = problemOf(linking.stage() == Stage::Second ? Doing::SecondStep : Doing::SigningIn, trouble->error.fault),
            .name = host};
    }
}

void LinkingPresenter::refresh()
{
    m_model.link()->show(stateNow());
    m_model.link()->show(troubleNow());
}

} // namespace viewmodel
