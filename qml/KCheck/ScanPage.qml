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

    objectName: "check.scan"
    title: qsTr("Scan the code")
    step: 1
    stepName: qsTr("QR code")
    camera: true
    Component.onCompleted: root.scanner.startWanted()
    Component.onDestruction: root.scanner.stopWanted()

    backdrop: ScanBackdrop {
        scanner: root.scanner
        view: view
        page: root
    }

    ScanView {
        id: view

        scanner: root.scanner
        ask: qsTr("Point at the QR code from support")
        searching: qsTr("Looking for a code")
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
