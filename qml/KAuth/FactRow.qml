import QtQuick
import QtQuick.Layouts
import KUi

/** One fact of a request: an icon, what it is, the fact, a detail; its children stand beside what it is. Nothing is cut. */
Item {
    id: root

    default property alias chips: chips.data
    required property string iconName
    required property string what
    required property string text
    property string detail
    property bool divider: root.y > 0.5

    implicitHeight: Math.max(Theme.sizeRowSmall, line.implicitHeight + 2 * Theme.space3)
    implicitWidth: 280
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    Accessible.name: root.detail === "" ? qsTr("%1: %2").arg(root.what).arg(root.text) : qsTr("%1: %2, %3").arg(root.what).arg(root.text).arg(root.detail)

    Rectangle {
        anchors.right: parent.right
        anchors.left: parent.left
        anchors.leftMargin: Theme.space4 + texts.x
        height: 1
        color: Theme.line
        visible: root.divider
    }

    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        spacing: 14

        Tile {
            name: root.iconName
            visible: !Theme.largeText
        }

        ColumnLayout {
            id: texts

            spacing: 0

            GridLayout {
                columns: Theme.largeText ? 1 : 2
                columnSpacing: Theme.space2
                rowSpacing: Theme.space1

                Label {
                    text: root.what
                    textStyle: Theme.small
                    color: Theme.ink2
                    Accessible.ignored: true
                }

                RowLayout {
                    id: chips
                    spacing: 0
                    visible: implicitWidth > 0
                    Layout.fillWidth: false
                }
            }

            Label {
                text: root.text
                textStyle: Theme.strong
                Accessible.ignored: true
            }

            Label {
                text: root.detail
                textStyle: Theme.small
                color: Theme.ink2
                visible: root.detail !== ""
                Accessible.ignored: true
            }
        }
    }
}
