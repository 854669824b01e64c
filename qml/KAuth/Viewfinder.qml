import QtQuick
import KAuth
import KModels
import KUi

/** The live picture, darker around the place where the code belongs. */
Item {
    id: root

    required property ScannerModel scanner
    property bool found: false
    /** Room for the frame, in the coordinates of this item; the frame is the square in its middle, or all of it where it is flat. */
    property rect room: Qt.rect(0, 0, root.width, root.height)
    readonly property real margin: Theme.space4
    readonly property real side: Math.min(296, root.room.width - 2 * root.margin, root.room.height - 2 * root.margin)
    readonly property bool flat: root.side < 120

    LayoutMirroring.enabled: false // a picture reads one way
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Picture of the camera")

    CameraPreview {
        anchors.fill: parent
        scanner: root.scanner
        mark: Theme.cameraGood
        middle: Qt.point(root.room.x + root.room.width / 2, root.room.y + root.room.height / 2)
    }

    ScanFrame {
        readonly property size framed: root.flat ? Qt.size(root.room.width - 2 * root.margin, root.room.height - 2 * Theme.space2) : Qt.size(root.side, root.side)

        anchors.fill: parent
        place: Qt.rect(Math.round(root.room.x + (root.room.width - framed.width) / 2), Math.round(root.room.y + (root.room.height - framed.height) / 2), framed.width, framed.height)
        color: root.found ? Theme.cameraGood : Theme.cameraInk
        around: Theme.cameraShade
    }
}
