import QtQuick
import QtQuick.Layouts
import KUi

/** A button of the panel or of the head of the window. */
Rectangle {
    id: root

    required property string text
    property string iconName
    property bool strong: false
    property bool wide: false

    signal clicked

    implicitHeight: 36
    implicitWidth: line.implicitWidth + 24
    radius: 10
    opacity: root.enabled ? 1 : 0.5
    color: root.strong ? (touch.pressed ? Theme.primaryPress : Theme.primary) : touch.pressed ? Theme.sunken : Theme.surface
    border.width: root.strong ? 0 : 1.5
    border.color: root.wide ? Theme.lineStrong : Theme.line
    activeFocusOnTab: true
    Layout.fillWidth: root.wide
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Keys.onSpacePressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    RowLayout {
        id: line

        anchors.centerIn: parent
        spacing: 8

        Icon {
            name: root.iconName
            size: 18
            color: label.color
            visible: root.iconName !== ""
        }

        Label {
            id: label

            text: root.text
            textStyle: PanelText.button
            color: root.strong ? Theme.primaryInk : Theme.ink
            wrapMode: Text.NoWrap
            Layout.fillWidth: false
            Accessible.ignored: true
        }
    }

    FocusRing {
        shown: root.activeFocus && !touch.pressed
        controlRadius: root.radius
    }

    MouseArea {
        id: touch

        anchors.fill: parent
        onClicked: root.clicked()
    }
}
