import QtQuick
import QtQuick.Layouts
import KUi

/** Something a linked phone can or cannot do. */
Item {
    id: root

    required property string text
    property bool allowed: true

    implicitWidth: 280
    implicitHeight: Math.max(48, words.implicitHeight + 2 * Theme.space2)
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Rectangle {
        x: root.LayoutMirroring.enabled ? 0 : words.x
        width: root.LayoutMirroring.enabled ? words.x + words.width : root.width - words.x
        height: 1
        color: Theme.line
        visible: root.y > 0.5
    }

    Tile {
        id: tile

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        name: root.allowed ? "check" : "close"
        tone: root.allowed ? Tone.Ok : Tone.Neutral
        size: 32
    }

    Label {
        id: words

        anchors.left: tile.right
        anchors.leftMargin: 14
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        textStyle: Theme.strong
        Accessible.ignored: true
    }
}
