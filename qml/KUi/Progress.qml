import QtQuick
import QtQuick.Layouts
import KUi

/** How much of something is done, 0 to 1. */
Item {
    id: root

    required property string name
    required property real value
    property int tone: Tone.Primary

    implicitWidth: 200
    implicitHeight: 6
    Layout.fillWidth: true
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.name
    Accessible.description: Math.round(root.value * 100) + " %"

    Rectangle {
        anchors.fill: parent
        radius: 3
        color: Theme.tickOff
    }

    Rectangle {
        x: root.LayoutMirroring.enabled ? parent.width - width : 0
        width: parent.width * Math.max(0, Math.min(1, root.value))
        height: parent.height
        radius: 3
        color: Theme.solid(root.tone)
    }
}
