import QtQuick

/** Scrolls to its item when there is something new to read in it: an error below the edge would not be seen. */
QtObject {
    id: root

    required property Item item
    /** There is something; that its words change (a second less) moves nothing. */
    required property bool wanted
    readonly property real place: root.item.y
    readonly property real extent: root.item.height

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

    onWantedChanged: Qt.callLater(root.reveal)
    onPlaceChanged: Qt.callLater(root.reveal) // what is laid out later
    onExtentChanged: Qt.callLater(root.reveal)
    Component.onCompleted: Qt.callLater(root.reveal)
}
