import QtQuick
import QtQuick.Layouts
import KAuth
import KModels
import KUi

/** What a page that scans says over its camera: where to point, room for the frame, what to change. The words have their room first. */
Item {
    id: root

    required property ScannerModel scanner
    required property string ask
    property alias searching: words.searching
    readonly property bool blind: root.scanner.scan.blind
    readonly property alias frameRoom: frameRoom

    // By anchors: a layout in a layout misses that a text in it wraps, and the words would be cut.
    implicitHeight: (ask.visible ? ask.height : 0) + note.height + (settings.visible ? settings.height + Theme.space4 : 0) + Theme.space2
    Layout.fillWidth: true
    Layout.fillHeight: true

    ScanWords {
        id: words
        scanner: root.scanner
    }

    Label {
        id: ask

        anchors.left: parent.left
        anchors.right: parent.right
        text: root.ask
        textStyle: Theme.strong
        color: Theme.cameraInk
        horizontalAlignment: Text.AlignHCenter
        visible: !root.blind && !Theme.landscape && !Theme.largeText
    }

    Item {
        id: frameRoom

        anchors.top: ask.visible ? ask.bottom : parent.top
        anchors.bottom: note.top
        anchors.left: parent.left
        anchors.right: parent.right
    }

    CameraNote {
        id: note

        objectName: "problem"
        anchors.left: parent.left
        anchors.right: parent.right
        y: root.blind ? Theme.space2 : parent.height - height
        height: implicitHeight
        text: words.text
        iconName: words.iconName
        ink: words.troubled ? Theme.cameraWarn : words.found ? Theme.cameraGood : Theme.cameraInk
    }

    Button {
        id: settings

        objectName: "cameraSettings"
        anchors.top: note.bottom
        anchors.topMargin: Theme.space4
        anchors.left: parent.left
        anchors.right: parent.right
        text: qsTr("Open the settings")
        kind: Button.Secondary
        visible: root.scanner.scan.camera === Kind.Camera.Refused
        onClicked: root.scanner.settingsWanted()
    }
}
