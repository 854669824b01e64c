import QtQuick
import KUi

/** A small icon button of the event list. */
Rectangle {
    id: root

    required property string name
    required property string iconName

    signal clicked

    implicitWidth: 32
    implicitHeight: 28
    radius: 8
    color: touch.pressed ? Theme.sunken : "transparent"
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Accessible.onPressAction: root.clicked()
    Keys.onSpacePressed: root.clicked()

    Icon {
        anchors.centerIn: parent
        name: root.iconName
        size: 18
        color: Theme.ink2
    }

    FocusRing {
        shown: root.activeFocus && !touch.pressed
        controlRadius: root.radius
        anchors.margins: -1
    }

    MouseArea {
        id: touch

        anchors.fill: parent
        onClicked: root.clicked()
    }
}
