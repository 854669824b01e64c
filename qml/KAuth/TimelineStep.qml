import QtQuick
import QtQuick.Layouts
import KUi

/** One stage of something that goes on: done, failed, or still to come. */
RowLayout {
    id: root

    required property string text
    property string detail
    property bool done: false
    property bool failed: false

    spacing: Theme.space4
    Layout.fillWidth: true
    Layout.bottomMargin: Theme.space3

    Rectangle {
        implicitWidth: 28
        implicitHeight: 28
        radius: 14
        color: root.failed ? Theme.danger : root.done ? Theme.ok : "transparent"
        border.width: root.failed || root.done ? 0 : 2
        border.color: Theme.lineStrong
        Layout.alignment: Qt.AlignTop

        Icon {
            anchors.centerIn: parent
            name: root.failed ? "close" : "check"
            size: 16
            color: root.failed ? Theme.dangerInk : Theme.okInk
            visible: root.failed || root.done
        }
    }

    ColumnLayout {
        spacing: 0

        Label {
            text: root.text
            textStyle: Theme.strong
            color: root.done || root.failed ? Theme.ink : Theme.ink2
            Accessible.name: root.failed ? qsTr("%1, failed").arg(root.text) : root.done ? qsTr("%1, done").arg(root.text) : root.text
        }

        Label {
            text: root.detail
            textStyle: Theme.small
            color: Theme.ink2
            visible: root.detail !== ""
        }
    }
}
