#pragma once

#include "viewmodel/faulttext.h"
#include "viewmodel/kinds.h"

#include <QImage>
#include <QObject>
#include <QPolygonF>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace viewmodel {

/// What the camera page shows around the picture.
struct Scan {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(viewmodel::Camera camera MEMBER camera)
    Q_PROPERTY(viewmodel::Sight sight MEMBER sight)
    Q_PROPERTY(bool canLight MEMBER canLight)
    Q_PROPERTY(bool light MEMBER light)
    Q_PROPERTY(bool blind READ blind)

public:
    Camera camera = Camera::Off;
    Sight sight = Sight::Point;
    bool canLight = false; ///< there is a torch
    bool light = false;
    /// There is no picture, and there will be none.
    [[nodiscard]] bool blind() const
    {
        return camera == Camera::Refused || camera == Camera::Missing || camera == Camera::Lost;
    }

    friend bool operator==(const Scan &, const Scan &) = default;
};

class ScannerModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(viewmodel::Scan scan READ scan NOTIFY scanChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    using QObject::QObject;

    void show(const Scan &scan);
    void show(const Trouble &trouble); ///< of the code just seen, or of the camera
    void showPicture(const QImage &picture); ///< the newest frame; null when the camera is off
    void showFound(const QPolygonF &corners); ///< of the code just read, in pixels of the frame
    [[nodiscard]] Scan scan() const { return m_scan; }
    [[nodiscard]] QString problem() const { return say(m_trouble).text(); }
    [[nodiscard]] QImage picture() const { return m_picture; }
    [[nodiscard]] QPolygonF found() const { return m_found; }

Q_SIGNALS:
    void scanChanged();
    void problemChanged();
    void pictureChanged();

    // what the person wants; called by the page
    void startWanted();
    void stopWanted();
    void lightWanted(bool on);
    void pictureWanted(const QUrl &file);
    void pasteWanted(); ///< a picture or a link on the clipboard
    void typeWanted();
    void settingsWanted();

private:
    Scan m_scan;
    Trouble m_trouble;
    QImage m_picture;
    QPolygonF m_found;
};

} // namespace viewmodel
