#pragma once

#include "app/services.h"
#include "viewmodel/presenter/stages.h"

#include <QImage>

namespace viewmodel {

/// Adding an account: by sign-in, QR code, picture, pasted link or typed key.
class LinkingPresenter : public QObject {
    Q_OBJECT
public:
    LinkingPresenter(app::Services &services, AppModel &model, Stages &stages, QObject *parent = nullptr);

    void refresh();
    /// Any text from outside: a scanned code, a paste, an opened link.
    Trouble take(const QString &text);
    /// Who takes the text of an offer of a check.
    void setChecks(std::function<Trouble(const QString &)> take) { m_takeCheck = std::move(take); }
    void resume(); ///< A link that still waits for its digits.
    void leave(const QString &stage); ///< Back from that stage.

Q_SIGNALS:
    void linked(const vault::EntryId &id);

private:
    void connectLink();
    void connectScanner();
    void connectKey();
    void follow();
    void add(const otp::OtpAuth &auth);
    void readPicture(const QImage &picture);
    [[nodiscard]] Trouble troubleNow() const;
    [[nodiscard]] Linking stateNow() const;

    app::Services &m_services;
    AppModel &m_model;
    Stages &m_stages;
    app::Linking::Stage m_last = app::Linking::Stage::Nothing;
    std::function<Trouble(const QString &)> m_takeCheck;
    QString m_seen; ///< The code that was read last, so that it is not complained of at every frame.
};

} // namespace viewmodel
