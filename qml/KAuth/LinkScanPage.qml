import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** The camera looks for a QR code. A picture, a paste and a typed key are always there: no dead end without a camera. */
StagePage {
    id: root

    required property ScannerModel scanner
    readonly property bool seeing: root.scanner.scan.camera === Kind.Camera.Running
    readonly property bool blind: root.scanner.scan.blind
    readonly property bool found: root.scanner.scan.sight === Kind.Sight.Found

    objectName: "auth.link.scan"
    title: qsTr("Scan the code")
    background: Theme.cameraBg
    Component.onCompleted: root.scanner.startWanted()
    Component.onDestruction: root.scanner.stopWanted()

    bar: AppBar {
        title: root.title
        color: Theme.cameraInk
        onLeave: root.leave()
    }

    Label {
        text: qsTr("Point at the QR code on your computer")
        color: Theme.cameraInk
        horizontalAlignment: Text.AlignHCenter
        visible: !root.blind && !Theme.landscape && !Theme.largeText
        Layout.topMargin: Theme.space3
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
        Layout.topMargin: Theme.space4
    }

    Spacer {
        visible: root.blind
    }

    Button {
        objectName: "cameraSettings"
        text: qsTr("Open the settings")
        kind: Button.Secondary
        visible: root.scanner.scan.camera === Kind.Camera.Refused
        onClicked: root.scanner.settingsWanted()
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
