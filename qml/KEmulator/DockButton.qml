import QtQuick
import KUi

/** One of the buttons below the phone. */
Rectangle {
    id: root

    required property string text
    required property string iconName

    signal clicked

    implicitWidth: Math.max(66, label.implicitWidth + 14)
    implicitHeight: 56
    radius: 13
    opacity: root.enabled ? 1 : 0.45
    color: touch.pressed ? Theme.sunken : "transparent"
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Keys.onSpacePressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    Column {
        anchors.centerIn: parent
        spacing: 2

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.iconName
            size: 22
        }

        Label {
            id: label

            anchors.horizontalCenter: parent.horizontalCenter
            text: root.text
            textStyle: PanelText.dock
            color: Theme.ink2
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
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
