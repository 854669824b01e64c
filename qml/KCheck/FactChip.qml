import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** One fact of the last frames, on the dark of the camera: well, not well, not known. */
Rectangle {
    id: root

    required property string text
    required property int fact
    readonly property bool good: root.fact === CheckKind.Fact.Good
    readonly property bool bad: root.fact === CheckKind.Fact.Bad
    readonly property color ink: root.good ? Theme.cameraGood : root.bad ? Theme.cameraWarn : Theme.cameraInk2

    implicitWidth: line.implicitWidth + 20
    implicitHeight: line.implicitHeight + 12
    radius: root.height / 2
    color: Theme.cameraChip
    Accessible.role: Accessible.StaticText
    Accessible.name: root.good ? qsTr("%1: good").arg(root.text) : root.bad ? qsTr("%1: not good").arg(root.text) : root.text

    RowLayout {
        id: line

        anchors.centerIn: parent
        spacing: 5

        Icon {
            name: root.good ? "check" : root.bad ? "warn" : "clock"
            size: 16
            color: root.ink
        }

        Label {
            text: root.text
            textStyle: Theme.caption
            color: root.ink
            wrapMode: Text.NoWrap
            Layout.fillWidth: false
            Accessible.ignored: true
        }
    }
}
