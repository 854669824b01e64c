import QtQuick
import QtQuick.Layouts
import KUi

/** One fact of a short list: nothing to press. Placed by hand: layouts inside layouts miss that a text wraps late. */
Item {
    id: root

    required property string text
    required property string iconName
    property int tone: Tone.Check

    implicitWidth: 280
    implicitHeight: Math.max(52, words.implicitHeight + 2 * Theme.space3)
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Tile {
        id: tile

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        tone: root.tone
        size: 36
        visible: !Theme.largeText
    }

    Label {
        id: words

        anchors.left: tile.visible ? tile.right : parent.left
        anchors.leftMargin: tile.visible ? 14 : Theme.space4
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        textStyle: Theme.strong
        Accessible.ignored: true
    }

    Rectangle {
        anchors.left: words.left
        anchors.right: parent.right
        height: 1
        color: Theme.line
        visible: root.y > 0.5
    }
}
