#pragma once

#include "viewmodel/accountmodel.h"
#include "viewmodel/accountsmodel.h"
#include "viewmodel/addkeymodel.h"
#include "viewmodel/answermodel.h"
#include "viewmodel/checkmodel.h"
#include "viewmodel/codesmodel.h"
#include "viewmodel/faultmodel.h"
#include "viewmodel/linkmodel.h"
#include "viewmodel/lockmodel.h"
#include "viewmodel/pushtestmodel.h"
#include "viewmodel/removedmodel.h"
#include "viewmodel/requestmodel.h"
#include "viewmodel/scannermodel.h"
#include "viewmodel/settingsmodel.h"
#include "viewmodel/toastmodel.h"
#include "viewmodel/trashmodel.h"

namespace viewmodel {

/// The root of what the pages see: the stage (a flow id), and a model for each part of the app. Knows no services;
/// somebody connects the `...Wanted` signals and calls `show...`.
class AppModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by main")
    Q_PROPERTY(QString stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(QString page READ page NOTIFY stageChanged)
    Q_PROPERTY(bool forward READ isForward NOTIFY stageChanged)
    Q_PROPERTY(bool covered READ isCovered NOTIFY coveredChanged)
    Q_PROPERTY(viewmodel::AccountsModel *accounts READ accounts CONSTANT)
    Q_PROPERTY(viewmodel::AccountModel *account READ account CONSTANT)
    Q_PROPERTY(viewmodel::RequestModel *request READ request CONSTANT)
    Q_PROPERTY(viewmodel::AnswerModel *answer READ answer CONSTANT)
    Q_PROPERTY(viewmodel::LinkModel *link READ link CONSTANT)
    Q_PROPERTY(viewmodel::AddKeyModel *addKey READ addKey CONSTANT)
    Q_PROPERTY(viewmodel::CodesModel *codes READ codes CONSTANT)
    Q_PROPERTY(viewmodel::ScannerModel *scanner READ scanner CONSTANT)
    Q_PROPERTY(viewmodel::LockModel *lock READ lock CONSTANT)
    Q_PROPERTY(viewmodel::SettingsModel *settings READ settings CONSTANT)
    Q_PROPERTY(viewmodel::PushTestModel *pushTest READ pushTest CONSTANT)
    Q_PROPERTY(viewmodel::RemovedModel *removed READ removed CONSTANT)
    Q_PROPERTY(viewmodel::TrashModel *trash READ trash CONSTANT)
    Q_PROPERTY(viewmodel::CheckModel *check READ check CONSTANT)
    Q_PROPERTY(viewmodel::ToastModel *toast READ toast CONSTANT)
    Q_PROPERTY(viewmodel::FaultModel *fault READ fault CONSTANT)

public:
    explicit AppModel(QObject *parent = nullptr);

    void showStage(const QString &stage); ///< one of flow::all()
    void showCovered(bool covered); ///< in the task switcher, or while the screen is shared: the mark only
    void retranslate(); ///< the language has changed: texts made here are read again

    [[nodiscard]] QString stage() const { return m_stage; }
    [[nodiscard]] QString page() const;
    [[nodiscard]] bool isForward() const { return m_forward; }
    [[nodiscard]] bool isCovered() const { return m_covered; }
    [[nodiscard]] AccountsModel *accounts() { return &m_accounts; }
    [[nodiscard]] AccountModel *account() { return &m_account; }
    [[nodiscard]] RequestModel *request() { return &m_request; }
    [[nodiscard]] AnswerModel *answer() { return &m_answer; }
    [[nodiscard]] LinkModel *link() { return &m_link; }
    [[nodiscard]] AddKeyModel *addKey() { return &m_addKey; }
    [[nodiscard]] CodesModel *codes() { return &m_codes; }
    [[nodiscard]] ScannerModel *scanner() { return &m_scanner; }
    [[nodiscard]] LockModel *lock() { return &m_lock; }
    [[nodiscard]] SettingsModel *settings() { return &m_settings; }
    [[nodiscard]] PushTestModel *pushTest() { return &m_pushTest; }
    [[nodiscard]] RemovedModel *removed() { return &m_removed; }
    [[nodiscard]] TrashModel *trash() { return &m_trash; }
    [[nodiscard]] CheckModel *check() { return &m_check; }
    [[nodiscard]] ToastModel *toast() { return &m_toast; }
    [[nodiscard]] FaultModel *fault() { return &m_fault; }

Q_SIGNALS:
    void stageChanged();
    void coveredChanged();

    // what the person wants; called by pages and by the navigation
    void openWanted(const QString &stage); ///< a tab, or a page that needs nothing else
    void backWanted(); ///< Back, Esc, a sheet closed: never decides anything

private:
    QString m_stage;
    bool m_forward = true;
    bool m_covered = false;
    AccountsModel m_accounts;
    AccountModel m_account;
    RequestModel m_request;
    AnswerModel m_answer;
    LinkModel m_link;
    AddKeyModel m_addKey;
    CodesModel m_codes;
    ScannerModel m_scanner;
    LockModel m_lock;
    SettingsModel m_settings;
    PushTestModel m_pushTest;
    RemovedModel m_removed;
    TrashModel m_trash;
    CheckModel m_check;
    ToastModel m_toast;
    FaultModel m_fault;
};

} // namespace viewmodel
