import QtQuick
import KModels
import KUi

/** The camera behind a whole page, its frame where the page has room for it. */
Viewfinder {
    id: root

    required property ScanView view
    required property Page page

    anchors.fill: parent
    found: root.scanner.scan.sight === Kind.Sight.Found
    visible: !root.view.blind
    room: {
        const place = root.view.frameRoom;
        void [place.y, place.width, place.height, root.view.x, root.view.y, root.page.contentY, root.width, root.height]; // moved by these
        return place.mapToItem(root, 0, 0, place.width, place.height);
    }
}
