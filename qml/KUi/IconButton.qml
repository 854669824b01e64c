import QtQuick
import QtQuick.Templates as T

/** A deed shown as an icon. `text` is not drawn: it is the name for readers, and required. */
T.AbstractButton {
    id: root

    property color color: Theme.ink
    property color fill: "transparent"
    property real radius: root.height / 2
    property real iconSize: Theme.sizeIcon

    implicitWidth: Theme.sizeTouch
    implicitHeight: Theme.sizeTouch
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.sunken : root.fill

        FocusRing {
            shown: root.visualFocus
            controlRadius: root.radius
            anchors.margins: -Theme.focusGap
        }
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.icon.name
            size: root.iconSize
            color: root.enabled ? root.color : Theme.ink3
        }
    }
}
