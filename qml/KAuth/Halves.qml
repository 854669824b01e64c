import QtQuick
import QtQuick.Layouts
import KUi

/** Two columns of a page: one under the other, or side by side where height is short. */
Item {
    id: root

    property alias first: firstColumn.data
    property alias second: secondColumn.data
    readonly property bool beside: Theme.landscape
    readonly property real part: root.beside ? (root.width - Theme.space8) / 2 : root.width

    implicitWidth: 280
    implicitHeight: root.beside ? Math.max(firstColumn.implicitHeight, secondColumn.implicitHeight) : firstColumn.implicitHeight + secondColumn.implicitHeight
    Layout.fillWidth: true

    ColumnLayout {
        id: firstColumn

        x: root.beside && root.LayoutMirroring.enabled ? root.width - width : 0
        width: root.part
        spacing: 0
    }

    ColumnLayout {
        id: secondColumn

        x: root.beside && !root.LayoutMirroring.enabled ? root.width - width : 0
        y: root.beside ? 0 : firstColumn.implicitHeight
        width: root.part
        spacing: 0
    }
}
