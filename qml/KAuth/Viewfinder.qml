import QtQuick
import KModels
import KUi

/** The live picture with the corners of the place where the code belongs. */
Item {
    id: root

    required property ScannerModel scanner
    property bool found: false
    readonly property real side: Math.min(296, root.width - 2 * Theme.space4, root.height - 2 * Theme.space4)

    implicitHeight: 360
    LayoutMirroring.enabled: false // a picture reads one way
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Picture of the camera")

    CameraPreview {
        anchors.fill: parent
        anchors.leftMargin: -Theme.gutter
        anchors.rightMargin: -Theme.gutter
        scanner: root.scanner
        mark: Theme.cameraGood
    }

    Item {
        anchors.centerIn: parent
        width: root.side
        height: root.side

        ViewfinderCorner {
            ink: root.found ? Theme.cameraGood : Theme.cameraInk
        }

        ViewfinderCorner {
            ink: root.found ? Theme.cameraGood : Theme.cameraInk
            anchors.right: parent.right
            rotation: 90
        }

        ViewfinderCorner {
            ink: root.found ? Theme.cameraGood : Theme.cameraInk
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            rotation: 180
        }

        ViewfinderCorner {
            ink: root.found ? Theme.cameraGood : Theme.cameraInk
            anchors.bottom: parent.bottom
            rotation: 270
        }
    }
}
