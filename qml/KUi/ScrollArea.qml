import QtQuick
import QtQuick.Templates as T

/** A column that scrolls, and brings what the keyboard is on into view, with its ring. */
Flickable {
    id: root

    function reveal(item: Item) {
        for (let at = item; at !== root.contentItem; at = at.parent) {
            if (!at)
                return;
        }
        const place = item.mapToItem(root.contentItem, 0, 0, item.width, item.height);
        const room = Theme.space4;
        const lowest = Math.max(0, root.contentHeight - root.height);
        if (place.y - room < root.contentY)
            root.contentY = Math.max(0, place.y - room);
        else if (place.y + place.height + room > root.contentY + root.height)
            root.contentY = Math.min(lowest, place.y + place.height + room - root.height);
    }

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    interactive: root.contentHeight > root.height

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged() {
            const item = root.Window.activeFocusItem;
            const button = item as T.AbstractButton;
            // What a finger is on must not move away under it: the tap would be lost.
            if (!button || button.focusReason !== Qt.MouseFocusReason)
                root.reveal(item);
        }
    }
}
