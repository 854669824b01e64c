import QtQuick

/** Scrolls to its item when there is something new to read in it: an error below the edge would not be seen. */
QtObject {
    id: root

    required property Item item
    /** There is something; that its words change (a second less) moves nothing. */
    required property bool wanted
    readonly property real place: root.item.y
    readonly property real extent: root.item.height
    /** Once what changed together is laid out. */
    readonly property Timer turn: Timer {
        interval: 0
        onTriggered: root.reveal()
    }

    function reveal() {
        if (!root.wanted || !root.item.visible)
            return;
        for (let at = root.item.parent; at; at = at.parent) {
            const area = at as ScrollArea;
            if (area) {
                area.reveal(root.item);
                return;
            }
        }
    }

    onWantedChanged: root.turn.restart()
    onPlaceChanged: root.turn.restart() // what is laid out later
    onExtentChanged: root.turn.restart()
    Component.onCompleted: root.turn.restart()
}
