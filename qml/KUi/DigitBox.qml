import QtQuick
import KUi

/** One box of NumberBoxes. */
Plate {
    id: root

    required property int index
    required property string value
    required property bool error
    required property color accent
    required property bool small
    required property bool focused
    required property real room
    readonly property bool current: !root.error && root.index === root.value.length
    readonly property string digit: root.value.charAt(root.index)

    implicitWidth: Math.min(root.small ? 46 : Theme.compact ? 56 : 64, Math.max(36, root.room))
    implicitHeight: root.small ? (Theme.compact ? 52 : 60) : Theme.compact ? 56 : 76
    radius: root.small ? Theme.radiusM : Theme.radiusButton
    color: Theme.surface
    borderWidth: root.error ? 2 : root.current ? 3.5 : 1.5
    borderColor: root.error ? Theme.danger : root.current ? root.accent : Theme.lineStrong
    Accessible.ignored: true

    Label {
        anchors.centerIn: parent
        text: root.digit
        textStyle: root.small ? Theme.digitSmall : Theme.digitText
        font.pixelSize: Math.min(textStyle.pixelSize, root.height * 0.62)
        color: root.error ? Theme.danger : Theme.ink
        Accessible.ignored: true
    }

    Rectangle {
        anchors.centerIn: parent
        width: 2
        height: root.height * 0.47
        radius: 1
        color: root.accent
        visible: root.current
    }
}
