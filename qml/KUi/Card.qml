import QtQuick
import QtQuick.Layouts
import KUi

/** A quiet surface with a hairline. With `list`, its ListRows sit edge to edge. */
Plate {
    id: root

    default property alias content: column.data
    property bool list: false
    property real padding: root.list ? 0 : Theme.space4
    property alias spacing: column.spacing

    implicitWidth: 280
    implicitHeight: column.implicitHeight + 2 * root.padding
    radius: Theme.radiusCard
    color: Theme.surface
    borderWidth: 1
    borderColor: Theme.line
    Layout.fillWidth: true

    ColumnLayout {
        id: column

        x: root.padding
        y: root.padding
        width: root.width - 2 * root.padding
        spacing: 0
    }
}
