import QtQuick
import QtQuick.Layouts

/** One part of a Stepper. */
Item {
    id: root

    required property int index
    required property int step
    required property color color
    required property color offColor

    implicitHeight: 5
    Layout.fillWidth: true
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        radius: 3
        color: root.offColor
    }

    Rectangle {
        x: root.LayoutMirroring.enabled ? parent.width - width : 0
        width: root.index < root.step - 1 ? parent.width : root.index === root.step - 1 ? parent.width / 2 : 0
        height: parent.height
        radius: 3
        color: root.color
    }
}
