import QtQuick
import QtQuick.Layouts
import KUi

/** Something to know on this page: icon, title, one line, at most one action. */
Rectangle {
    id: root

    required property string title
    property string text
    property string iconName: "info"
    property string action
    property int tone: Tone.Neutral
    readonly property color ink: root.tone === Tone.Neutral ? Theme.ink : Theme.tintInk(root.tone)

    signal acted

    implicitWidth: 280
    implicitHeight: line.implicitHeight + 28
    radius: Theme.radiusButton
    color: Theme.tint(root.tone)
    border.width: Theme.tintBorder
    border.color: Theme.lineStrong
    Layout.fillWidth: true
    Accessible.role: Accessible.Notification
    Accessible.name: root.text === "" ? root.title : root.title + ". " + root.text

    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space3

        Icon {
            name: root.iconName
            size: 22
            color: root.ink
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 1
        }

        ColumnLayout {
            spacing: 2

            Label {
                text: root.title
                textStyle: Theme.strong
                color: root.ink
                Accessible.ignored: true
            }

            Label {
                text: root.text
                textStyle: Theme.small
                color: root.ink
                visible: root.text !== ""
                Accessible.ignored: true
            }

            LinkButton {
                text: root.action
                color: root.ink
                visible: root.action !== "" && Theme.largeText
                onClicked: root.acted()
            }
        }

        LinkButton {
            text: root.action
            color: root.ink
            visible: root.action !== "" && !Theme.largeText
            Layout.topMargin: -Theme.space3
            Layout.bottomMargin: -Theme.space3
            Layout.rightMargin: -Theme.space2
            onClicked: root.acted()
        }
    }
}
