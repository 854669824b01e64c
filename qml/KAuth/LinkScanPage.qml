import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** The camera looks for a QR code. A picture, a paste and a typed key are always there: no dead end without a camera. */
StagePage {
    id: root

    required property ScannerModel scanner
    readonly property bool seeing: root.scanner.scan.camera === Kind.Camera.Running

    objectName: "auth.link.scan"
    title: qsTr("Scan the code")
    background: Theme.cameraBg
    footBackground: Theme.cameraPanel
    Component.onCompleted: root.scanner.startWanted()
    Component.onDestruction: root.scanner.stopWanted()

    bar: AppBar {
        title: root.title
        color: Theme.cameraInk
        fill: Theme.cameraChip
        onLeave: root.leave()
    }

    backdrop: ScanBackdrop {
        scanner: root.scanner
        view: view
        page: root
    }

    ScanView {
        id: view

        scanner: root.scanner
        ask: qsTr("Point at the QR code on your computer")
    }

    foot: RowLayout {
        spacing: Theme.space2
        Layout.fillWidth: true

        CameraButton {
            objectName: "torch"
            icon.name: "torch"
            text: root.scanner.scan.light ? qsTr("Torch off") : qsTr("Torch")
            visible: root.scanner.scan.canLight && root.seeing
            onClicked: root.scanner.lightWanted(!root.scanner.scan.light)
        }

        CameraButton {
            objectName: "fromPicture"
            icon.name: "image"
            text: qsTr("From picture")
            onClicked: dialog.active = true
        }

        CameraButton {
            objectName: "paste"
            icon.name: "copy"
            text: qsTr("Paste")
            onClicked: root.scanner.pasteWanted()
        }

        CameraButton {
            objectName: "typeKey"
            icon.name: "pencil"
            text: qsTr("Type key")
            onClicked: root.scanner.typeWanted()
        }
    }

    overlay: [
        DropArea {
            anchors.fill: parent
            keys: ["text/uri-list"]
            onDropped: drop => {
                if (drop.hasUrls)
                    root.scanner.pictureWanted(drop.urls[0]);
            }
        },
        // The file dialog is large and rarely wanted: it is made when it is asked for.
        Loader {
            id: dialog
            active: false
            source: active ? "PictureDialog.qml" : ""
        },
        Connections {
            target: dialog.item
            ignoreUnknownSignals: true

            function onChosen(file: url) {
                dialog.active = false;
                root.scanner.pictureWanted(file);
            }

            function onClosed() {
                dialog.active = false;
            }
        }
    ]
}
