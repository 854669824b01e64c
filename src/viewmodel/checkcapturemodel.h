#pragma once

#include "viewmodel/checkkinds.h"

#include <QObject>

namespace viewmodel {

/// What the camera looks for, and what the last frames were like. The picture itself is the scanner's.
struct Capture {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(viewmodel::checks::File file MEMBER file)
    Q_PROPERTY(viewmodel::checks::Document document MEMBER document)
    Q_PROPERTY(viewmodel::checks::Hint hint MEMBER hint)
    Q_PROPERTY(viewmodel::checks::Fact first MEMBER first)
    Q_PROPERTY(viewmodel::checks::Fact second MEMBER second)
    Q_PROPERTY(viewmodel::checks::Fact third MEMBER third)
    Q_PROPERTY(double ready MEMBER ready)
    Q_PROPERTY(int timerSeconds MEMBER timerSeconds)
    Q_PROPERTY(bool byHand MEMBER byHand)
    Q_PROPERTY(bool sameSide MEMBER sameSide)
    Q_PROPERTY(bool busy MEMBER busy)

public:
    checks::File file = checks::File::Front; ///< not Facts
    checks::Document document = checks::Document::Card;
    checks::Hint hint = checks::Hint::Searching;
    checks::Fact first = checks::Fact::Unknown; ///< corners; of a selfie the face
    checks::Fact second = checks::Fact::Unknown; ///< sharpness; of a selfie the light
    checks::Fact third
        = checks::Fact::Unknown; ///< reflection, of the back and the passport the lines; of a selfie the card
    double ready = 0; ///< 0 to 1: then it releases by itself
    int timerSeconds = 0; ///< of the self-timer while it runs
    bool byHand = false; ///< no good frame for long: a photo by hand, marked for the reviewer
    bool sameSide = false; ///< the photo just taken was of the side that is there already
    bool busy = false; ///< the photo is being made

    friend bool operator==(const Capture &, const Capture &) = default;
};

class CheckCaptureModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by CheckModel")
    Q_PROPERTY(viewmodel::Capture capture READ capture NOTIFY captureChanged)

public:
    using QObject::QObject;

    void show(const Capture &capture);
    [[nodiscard]] Capture capture() const { return m_capture; }

Q_SIGNALS:
    void captureChanged();

    // what the person wants; called by the page
    void shotWanted(); ///< by hand, now
    void timerWanted(bool on); ///< 5 s
    void documentsWanted(); ///< another kind of document

private:
    Capture m_capture;
};

} // namespace viewmodel
