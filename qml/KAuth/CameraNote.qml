import QtQuick
import QtQuick.Layouts
import KUi

/** What the camera page says just now, one thing at a time. */
Rectangle {
    id: root

    required property string text
    required property string iconName
    property color ink: Theme.cameraInk

    implicitHeight: line.implicitHeight + 2 * Theme.space3
    radius: Theme.radiusButton
    color: Theme.cameraChip
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    RowLayout {
        id: line

        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - 2 * Theme.space4)
        spacing: Theme.space3

        Icon {
            name: root.iconName
            size: Theme.sizeIconSmall
            color: root.ink
            visible: !Theme.largeText // words have the room
        }

        Label {
            text: root.text
            textStyle: Theme.strong
            color: root.ink
            horizontalAlignment: Theme.largeText ? Text.AlignHCenter : Text.AlignLeft
            Accessible.ignored: true
        }
    }
}
