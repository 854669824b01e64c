#pragma once

#include "app/services.h"
#include "viewmodel/presenter/stages.h"

namespace viewmodel {

/// The lock, choosing a PIN, and the settings.
class LockPresenter : public QObject {
    Q_OBJECT
public:
    LockPresenter(app::Services &services, AppModel &model, Stages &stages, QObject *parent = nullptr);

    void refresh();
    void showLock();
    bool leave(); ///< The PIN was asked for and the person goes back; false where there is nothing to leave.

Q_SIGNALS:
    void opened(); ///< The person is in.
    void languageChanged(const QString &language);

private:
    void connectLock();
    void connectSettings();
    void typed(const QString &pin);
    void unlock(const QString &pin);
    void confirm(const QString &pin);
    void wrong(const base::Error &error);
    /// What the PIN is asked for, of somebody who is in.
    enum class Asked { Nothing, Proof, NewPin, NoPin, Biometrics };
    void ask(Asked what);
    void confirmed(Asked what);
    void setBiometrics(bool on);
    void choose();
    void endChoosing();
    void change(const std::function<void(app::Preferences &)> &edit);
    void refreshSettings();

    app::Services &m_services;
    AppModel &m_model;
    Stages &m_stages;
    PinStep m_step = PinStep::Unlock;
    Asked m_asked = Asked::Nothing;
    crypto::SecretBytes m_first; ///< The PIN as it was chosen, until it is repeated.
    bool m_saving = false;
};

} // namespace viewmodel
