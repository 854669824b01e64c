import QtQuick
import QtQuick.Layouts
import KAuth
import KModels
import KUi

/** The camera looks for the QR code from support. A picture and the link are always there. */
CheckStage {
    id: root

    required property ScannerModel scanner
    readonly property var scan: root.scanner.scan
    readonly property bool blind: root.scan.blind
    readonly property bool found: root.scan.sight === Kind.Sight.Found

    objectName: "check.scan"
    title: qsTr("Scan the code")
    step: 1
    stepName: qsTr("QR code")
    camera: true
    Component.onCompleted: root.scanner.startWanted()
    Component.onDestruction: root.scanner.stopWanted()

    Label {
        text: qsTr("Point at the QR code from support")
        color: Theme.cameraInk
        horizontalAlignment: Text.AlignHCenter
        visible: !root.blind && !Theme.landscape && !Theme.largeText
        Layout.bottomMargin: Theme.space3
    }

    Viewfinder {
        scanner: root.scanner
        found: root.found
        visible: !root.blind
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 160
    }

    ScanNote {
        objectName: "problem"
        scanner: root.scanner
        searching: qsTr("Looking for a code")
        Layout.topMargin: Theme.space4
    }

    Spacer {
        visible: root.blind
    }

    Button {
        objectName: "cameraSettings"
        text: qsTr("Open the settings")
        kind: Button.Secondary
        visible: root.scan.camera === Kind.Camera.Refused
        onClicked: root.scanner.settingsWanted()
    }

    foot: RowLayout {
        spacing: Theme.space2
        Layout.fillWidth: true

        CameraButton {
            objectName: "torch"
            icon.name: "torch"
            text: root.scan.light ? qsTr("Torch off") : qsTr("Torch")
            visible: root.scan.canLight && root.scan.camera === Kind.Camera.Running
            onClicked: root.scanner.lightWanted(!root.scan.light)
        }

        CameraButton {
            objectName: "fromPicture"
            icon.name: "image"
            text: qsTr("From picture")
            onClicked: picker.active = true
        }

        CameraButton {
            objectName: "pasteLink"
            icon.name: "link"
            text: qsTr("Paste link")
            onClicked: root.wanted("check.scan.link")
        }
    }

    PicturePicker {
        id: picker
        onChosen: file => root.scanner.pictureWanted(file)
    }
}
