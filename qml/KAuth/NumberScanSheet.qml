import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** The six digits of a strict request, scanned from the page that shows them. Scanning types; it answers nothing. */
Sheet {
    id: root

    required property RequestModel request
    required property ScannerModel scanner
    readonly property bool seeing: root.scanner.scan.camera === Kind.Camera.Running || root.scanner.scan.camera === Kind.Camera.Starting

    objectName: "numberScan"
    title: qsTr("Scan the number")
    onDismissed: root.opened = false
    onOpenedChanged: root.opened ? root.scanner.startWanted() : root.scanner.stopWanted()
    Component.onDestruction: if (root.opened)
        root.scanner.stopWanted()

    Connections {
        target: root.request

        function onTypedChanged() {
            if (root.request.complete)
                root.opened = false;
        }

        function onFactsChanged() {
            root.opened = false;
        }
    }

    Label {
        text: root.title
        textStyle: Theme.heading
        heading: true
    }

    Label {
        text: qsTr("Point at the QR code beside the number. You still answer yourself.")
        color: Theme.ink2
    }

    Viewfinder {
        scanner: root.scanner
        found: words.found
        visible: root.seeing
        clip: true
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.compact || Theme.landscape ? 180 : 280
    }

    Hint {
        objectName: "numberScanNote"
        text: words.text
        iconName: words.iconName
        color: words.troubled ? Theme.warnTintInk : words.found ? Theme.ok : Theme.ink2
        visible: root.seeing || words.troubled

        ScanWords {
            id: words
            scanner: root.scanner
        }
    }

    Button {
        objectName: "typeInstead"
        text: qsTr("Type the digits instead")
        kind: Button.Quiet
        small: true
        onClicked: root.dismissed()
    }
}
