import QtQuick
import KCheck
import KModels
import KUi

/** The camera behind a whole page: where the document or the face belongs, darker around it, darkest behind the words above it. */
Item {
    id: root

    required property CheckCaptureModel model
    required property ScannerModel scanner
    required property bool selfie
    required property Page page
    /** What the page leaves free for the outline. */
    required property Item place
    readonly property var capture: root.model.capture
    readonly property rect room: {
        const place = root.place;
        void [place.y, place.width, place.height, root.page.contentY, root.width, root.height]; // moved by these
        return place.mapToItem(root, 0, 0, place.width, place.height);
    }

    function ink(fact: int): color {
        return fact === CheckKind.Fact.Good ? Theme.cameraGood : fact === CheckKind.Fact.Bad ? Theme.cameraWarn : Theme.cameraInk;
    }

    anchors.fill: parent
    LayoutMirroring.enabled: false // a picture reads one way
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Picture of the camera")

    CameraPreview {
        anchors.fill: parent
        scanner: root.scanner
        mirrored: root.selfie
        dots: !root.selfie
        mark: root.capture.hint === CheckKind.Hint.Good ? Theme.cameraGood : Theme.cameraWarn
        middle: Qt.point(root.room.x + root.room.width / 2, root.room.y + root.room.height / 2)
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        height: Math.max(0, root.room.y)
        gradient: Gradient {
            GradientStop {
                position: 0.8
                color: Theme.cameraShade
            }
            GradientStop {
                position: 1
                color: "transparent"
            }
        }
    }

    GuideMask {
        anchors.fill: parent
        room: root.room
        form: root.selfie ? GuideMask.Face : root.capture.document === CheckKind.Document.Card ? GuideMask.Card : GuideMask.Page
        color: root.selfie ? root.ink(root.capture.first) : Theme.cameraInk2
        cardColor: root.ink(root.capture.third)
        around: Theme.cameraShade
    }
}
