import QtQuick
import KUi

/** On wide screens a request is a card in the middle, over the pages. */
Item {
    id: root

    default property alias content: inside.data
    /** Where the card begins. */
    readonly property real cardTop: card.y

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
    }

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
    }

    Rectangle {
        id: card
        anchors.centerIn: parent
        width: Math.min(460, root.width - 2 * Theme.space8) + 2 * Theme.space2
        height: Math.min(780, root.height - 2 * Theme.space6)
        radius: Theme.radiusSheet
        color: Theme.bg

        Item {
            id: inside
            anchors.fill: parent
            anchors.margins: Theme.space2
        }
    }
}
