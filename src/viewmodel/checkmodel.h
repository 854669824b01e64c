#pragma once

#include "viewmodel/checkanswermodel.h"
#include "viewmodel/checkcapturemodel.h"
#include "viewmodel/checkcasemodel.h"
#include "viewmodel/checknumbermodel.h"
#include "viewmodel/checkreviewmodel.h"
#include "viewmodel/checkuploadmodel.h"

namespace viewmodel {

/// All of kCheck: a model for each part of the way, and the two steps that need none of their own, position and
/// document.
class CheckModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(viewmodel::CheckCaseModel *asked READ asked CONSTANT)
    Q_PROPERTY(viewmodel::CheckNumberModel *number READ number CONSTANT)
    Q_PROPERTY(viewmodel::CheckCaptureModel *capture READ capture CONSTANT)
    Q_PROPERTY(viewmodel::CheckReviewModel *review READ review CONSTANT)
    Q_PROPERTY(viewmodel::CheckUploadModel *upload READ upload CONSTANT)
    Q_PROPERTY(viewmodel::CheckAnswerModel *answer READ answer CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(viewmodel::checks::Locating locating READ locating NOTIFY locatingChanged)

public:
    using QObject::QObject;

    void show(checks::Locating locating);
    void showProblem(const Trouble &trouble); ///< of what goes on by itself: keeping, sending, waiting
    void retranslate();

    [[nodiscard]] CheckCaseModel *asked() { return &m_asked; }
    [[nodiscard]] CheckNumberModel *number() { return &m_number; }
    [[nodiscard]] CheckCaptureModel *capture() { return &m_capture; }
    [[nodiscard]] CheckReviewModel *review() { return &m_review; }
    [[nodiscard]] CheckUploadModel *upload() { return &m_upload; }
    [[nodiscard]] CheckAnswerModel *answer() { return &m_answer; }
    [[nodiscard]] QString problem() const { return say(m_trouble).text(); }
    [[nodiscard]] checks::Locating locating() const { return m_locating; }

Q_SIGNALS:
    void locatingChanged();
    void problemChanged();

    // what the person wants; called by the pages
    void shareWanted(); ///< the position, once
    void locationSettingsWanted();
    void stopWanted(); ///< confirmed: nothing was sent, everything is forgotten
    void cardWanted();
    void passportWanted();
    void supportWanted(); ///< neither card nor passport

private:
    CheckCaseModel m_asked;
    CheckNumberModel m_number;
    CheckCaptureModel m_capture;
    CheckReviewModel m_review;
    CheckUploadModel m_upload;
    CheckAnswerModel m_answer;
    Trouble m_trouble;
    checks::Locating m_locating = checks::Locating::Asking;
};

} // namespace viewmodel
