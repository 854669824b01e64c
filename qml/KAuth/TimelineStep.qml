import QtQuick
import QtQuick.Layouts
import KUi

/** One stage of something that goes on: done, failed, going on now, or still to come. */
RowLayout {
    id: root

    required property string text
    property string detail
    property bool done: false
    property bool failed: false
    property bool current: false
    property int tone: Tone.Primary
    /** No line leads on from here. */
    property bool last: false

    spacing: Theme.space4
    Layout.fillWidth: true

    Rectangle {
        id: mark

        implicitWidth: 28
        implicitHeight: 28
        radius: 14
        color: root.failed ? Theme.danger : root.done ? Theme.ok : "transparent"
        border.width: root.failed || root.done ? 0 : 2
        border.color: root.current ? Theme.solid(root.tone) : Theme.lineStrong
        Layout.alignment: Qt.AlignTop

        Rectangle {
            anchors.centerIn: parent
            width: 14
            height: 14
            radius: 7
            color: Theme.solid(root.tone)
            visible: root.current
        }

        Rectangle {
            anchors.top: parent.bottom
            anchors.topMargin: 2
            anchors.horizontalCenter: parent.horizontalCenter
            width: 2
            height: root.height - mark.height - 4
            color: Theme.line
            visible: !root.last
        }

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
        Layout.bottomMargin: root.last ? 0 : Theme.space3

        Label {
            text: root.text
            textStyle: Theme.strong
            color: root.done || root.failed || root.current ? Theme.ink : Theme.ink2
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
