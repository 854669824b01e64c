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

    implicitHeight: Math.max(Theme.sizeRowSmall, texts.height + 2 * Theme.space3)
    implicitWidth: 280
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    Accessible.name: root.detail === "" ? qsTr("%1: %2").arg(root.what).arg(root.text) : qsTr("%1: %2, %3").arg(root.what).arg(root.text).arg(root.detail)

    Rectangle {
        anchors.left: texts.left
        anchors.right: parent.right
        height: 1
        color: Theme.line
        visible: root.divider
    }

    Tile {
        id: tile
        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        visible: !Theme.largeText
    }

    Column {
        id: texts

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4 + (Theme.largeText ? 0 : tile.width + 14)
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter

        Item {
            readonly property bool under: Theme.largeText && chips.width > 0

            width: parent.width
            height: under ? what.height + chips.height + Theme.space1 : Math.max(what.height, chips.height)

            Label {
                id: what
                anchors.left: parent.left
                text: root.what
                textStyle: Theme.small
                color: Theme.ink2
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            Item {
                id: chips
                anchors.right: Theme.largeText ? undefined : parent.right
                anchors.left: Theme.largeText ? parent.left : undefined
                y: Theme.largeText ? what.height + Theme.space1 : 0
                width: childrenRect.width
                height: childrenRect.height
            }
        }

        Label {
            width: parent.width
            text: root.text
            textStyle: Theme.strong
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            text: root.detail
            textStyle: Theme.small
            color: Theme.ink2
            visible: root.detail !== ""
            Accessible.ignored: true
        }
    }
}
