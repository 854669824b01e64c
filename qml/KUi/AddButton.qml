import QtQuick
import KUi

/** The blue + over a list. */
IconButton {
    id: root

    implicitWidth: Theme.sizeFab
    implicitHeight: Theme.sizeFab
    icon.name: "plus"
    iconSize: 30
    color: Theme.primaryInk
    radius: 22

    background: Item {
        SoftShadow {
            anchors.fill: parent
            anchors.margins: -20
            anchors.topMargin: -14
            anchors.bottomMargin: -26
            radius: root.radius
            visible: !Theme.dark
        }

        Rectangle {
            anchors.fill: parent
            radius: root.radius
            color: root.down ? Theme.primaryPress : Theme.primary
        }

        FocusRing {
            shown: root.visualFocus
            controlRadius: root.radius
        }
    }
}
