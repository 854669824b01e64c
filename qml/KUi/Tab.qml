import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import KUi

/** One place of a TabBar. `checked` is where the person is; `tone` is the colour of that place. */
T.AbstractButton {
    id: root

    property int tone: Tone.Primary

    implicitWidth: 76
    implicitHeight: Math.max(Theme.sizeTouch, 32 + 3 + label.implicitHeight)
    focusPolicy: Qt.StrongFocus
    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Accessible.selectable: true
    Accessible.selected: root.checked
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Item {
        FocusRing {
            shown: root.visualFocus
            anchors.margins: 0
        }
    }

    contentItem: Item {
        Rectangle {
            id: pill

            anchors.horizontalCenter: parent.horizontalCenter
            width: 60
            height: 32
            radius: 16
            color: root.checked ? Theme.tint(root.tone) : root.down ? Theme.sunken : "transparent"
            border.width: root.checked ? Theme.tintBorder : 0
            border.color: Theme.lineStrong

            Icon {
                anchors.centerIn: parent
                name: root.icon.name
                color: root.checked ? Theme.tintInk(root.tone) : Theme.ink2
            }
        }

        Label {
            id: label

            anchors.top: pill.bottom
            anchors.topMargin: 3
            width: parent.width
            text: root.text
            textStyle: Theme.caption
            font.pixelSize: Math.min(Theme.caption.pixelSize, 20)
            font.weight: root.checked ? Font.DemiBold : Font.Medium
            color: root.checked ? Theme.ink : Theme.ink2
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
