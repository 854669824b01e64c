import QtQuick
import KUi

/** An icon on a rounded tint: the leading mark of rows. */
Rectangle {
    id: root

    property string name
    property int tone: Tone.Neutral
    property real size: 44

    implicitWidth: root.size
    implicitHeight: root.size
    radius: root.size * 0.32
    color: Theme.tint(root.tone)
    border.width: Theme.tintBorder
    border.color: Theme.lineStrong
    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        name: root.name
        size: root.size < 40 ? 20 : Math.round(root.size / 2)
        color: Theme.tintInk(root.tone)
    }
}
