import QtQuick
import QtQuick.Layouts

/** Buttons side by side, equally wide and high; one above the other with large text. */
Item {
    id: root

    default property alias buttons: grid.data
    property int spacing: Theme.space4
    property bool stacked: Theme.largeText

    readonly property int count: {
        let visible = 0;
        for (let i = 0; i < grid.children.length; ++i)
            visible += grid.children[i].visible ? 1 : 0;
        return Math.max(1, visible);
    }
    readonly property real cell: root.stacked ? root.width : (root.width - (root.count - 1) * root.spacing) / root.count
    readonly property real tallest: {
        let most = 0;
        for (let i = 0; i < grid.children.length; ++i)
            most = Math.max(most, grid.children[i].implicitHeight);
        return most;
    }

    implicitWidth: 280
    implicitHeight: grid.implicitHeight
    Layout.fillWidth: true
    Component.onCompleted: {
        for (let i = 0; i < grid.children.length; ++i) {
            const button = grid.children[i];
            button.width = Qt.binding(() => root.cell);
            button.height = Qt.binding(() => root.stacked ? button.implicitHeight : root.tallest);
        }
    }

    Grid {
        id: grid

        columns: root.stacked ? 1 : root.count
        columnSpacing: root.spacing
        rowSpacing: root.spacing
    }
}
