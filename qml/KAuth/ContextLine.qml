import QtQuick
import KUi

/** One fact in a line, which may wrap. */
Item {
    id: root

    required property string text
    required property string iconName

    implicitHeight: words.height
    implicitWidth: 200

    Icon {
        id: icon
        anchors.left: parent.left
        y: 2
        name: root.iconName
        size: 16
        color: Theme.ink2
    }

    Label {
        id: words
        anchors.left: icon.right
        anchors.leftMargin: Theme.space2
        anchors.right: parent.right
        text: root.text
        textStyle: Theme.small
        color: Theme.ink2
    }
}
