import QtQuick
import QtQuick.Layouts
import KUi

/** A line with a switch at its end. */
RowLayout {
    id: root

    required property string text
    required property bool checked

    signal toggled(checked: bool)

    spacing: 8
    Layout.fillWidth: true
    Layout.minimumHeight: 28

    Label {
        text: root.text
        textStyle: PanelText.body
        color: Theme.ink2
        wrapMode: Text.NoWrap // or the row stays as high as while it had no width
        Accessible.ignored: true
    }

    Rectangle {
        id: track

        implicitWidth: 42
        implicitHeight: 26
        radius: 13
        color: root.checked ? Theme.primary : Theme.lineStrong
        activeFocusOnTab: true
        Accessible.role: Accessible.CheckBox
        Accessible.name: root.text
        Accessible.checkable: true
        Accessible.checked: root.checked
        Accessible.onPressAction: root.toggled(!root.checked)
        Keys.onSpacePressed: root.toggled(!root.checked)

        Rectangle {
            x: root.checked ? parent.width - width - 3 : 3
            anchors.verticalCenter: parent.verticalCenter
            width: 20
            height: 20
            radius: 10
            color: root.checked ? Theme.primaryInk : "#FFFFFF"

            Behavior on x {
                NumberAnimation {
                    duration: Theme.msQuick
                }
            }
        }

        FocusRing {
            shown: track.activeFocus && !touch.pressed
            controlRadius: track.radius
        }

        MouseArea {
            id: touch

            anchors.fill: parent
            onClicked: root.toggled(!root.checked)
        }
    }
}
