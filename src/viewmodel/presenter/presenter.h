#pragma once

#include "viewmodel/presenter/accountspresenter.h"
#include "viewmodel/presenter/checkpresenter.h"
#include "viewmodel/presenter/codespresenter.h"
#include "viewmodel/presenter/linkingpresenter.h"
#include "viewmodel/presenter/lockpresenter.h"
#include "viewmodel/presenter/requestspresenter.h"
#include "viewmodel/presenter/touchpresenter.h"
#include "viewmodel/presenter/trashpresenter.h"

namespace viewmodel {

/// Connects the services to the models: facts up, intents down. Whoever composes calls start() once and says what the
/// window does.
class Presenter : public QObject {
    Q_OBJECT
public:
    Presenter(app::Services &services, AppModel &model, QObject *parent = nullptr);

    /// Reads the disk and shows the first stage.
    void start();
    void setInFront(bool inFront);
    void setCovered(bool covered); ///< In the task switcher, or while the screen is shared.
    void openLink(const QString
            &text); ///< A kauth:// or otpauth:// link, or an https one of a check, that the system handed over.

Q_SIGNALS:
    void languageChanged(const QString &language); ///< "" as the system. Load it, then retranslate().

private:
    void connectFault();
    void started(const base::Result<void> &result);
    void showFault(const base::Error &error);
    void opened();
    void tick();
    [[nodiscard]] QString home() const;

    app::Services &m_services;
    AppModel &m_model;
    Stages m_stages;
    TouchPresenter m_touch; ///< Before whoever answers: a YES is felt before what becomes of it.
    AccountsPresenter m_accounts;
    RequestsPresenter m_requests;
    LinkingPresenter m_linking;
    CodesPresenter m_codes;
    LockPresenter m_lock;
    TrashPresenter m_trash;
    CheckPresenter m_check;
    QString m_waitingLink;
    bool m_started = false;
    bool m_inFront = false;
};

} // namespace viewmodel
