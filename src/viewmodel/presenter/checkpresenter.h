#pragma once

#include "app/services.h"
#include "viewmodel/presenter/stages.h"

namespace viewmodel {

/// kCheck: the stage is the journey's, the camera runs where the stage needs it, intents go to the service.
class CheckPresenter : public QObject {
    Q_OBJECT
public:
    CheckPresenter(app::Services &services, AppModel &model, Stages &stages, QObject *parent = nullptr);

    void refresh(); ///< What shows seconds.
    void setInFront(bool inFront);
    /// The text of a QR code or link that may be a check's.
    [[nodiscard]] Trouble take(const QString &text);
    [[nodiscard]] static bool isOffer(const QString &text);
    /// What the tab opens: the start, or where the check stands if nothing is asked of the person.
    [[nodiscard]] QString entry() const;
    /// Where an app that was killed goes on; empty: no check runs.
    [[nodiscard]] QString resumed() const;

Q_SIGNALS:
    void linkWanted(); ///< This phone with kAuth.

private:
    // checkpresenter.cpp
    void connectStart();
    void connectNumber();
    void connectCapture();
    void connectReview();
    void connectEnd();
    void follow();
    void goOn();
    void watchCamera();
    void setTimer(bool on);
    void countDown(int turn);
    void openSupport();
    [[nodiscard]] QString stageOfJourney() const;

    // checkshown.cpp
    void show();
    void showCase();
    void showNumber();
    void showCapture();
    void showReview();
    void showUpload();
    void showAnswer();
    void showTrouble();

    app::Services &m_services;
    AppModel &m_model;
    Stages &m_stages;
    QString m_last; ///< The journey's stage, as it was shown last.
    std::optional<app::CheckTrouble> m_trouble;
    QByteArray m_reviewed; ///< The hash of the photo that is decoded for the review.
    std::optional<base::Instant> m_waitsUntil; ///< For an SMS ...
    int m_waitTotal = 30; ///< ... of this many seconds.
    int m_timer = 0; ///< Seconds.
    int m_timerTurn = 0;
    bool m_looking = false; ///< The camera is ours.
    bool m_sameSide = false;
    bool m_inFront = false;
};

} // namespace viewmodel
