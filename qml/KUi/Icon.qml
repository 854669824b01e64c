import QtQuick
import KUi

/** A drawing of assets/icons by its name, in one colour. Decoration: what it means is said by the control around it. */
Item {
    id: root

    property string name
    property real size: Theme.sizeIcon
    property color color: Theme.ink
    /** Arrows point along the reading direction. */
    readonly property bool directed: root.name === "back" || root.name === "next" || root.name === "erase"

    implicitWidth: root.size
    implicitHeight: root.size
    Accessible.ignored: true

    SvgPicture {
        anchors.fill: parent
        source: root.name === "" ? "" : "qrc:/assets/icons/" + root.name + ".svg"
        color: root.color
        mirrored: root.directed && root.LayoutMirroring.enabled
    }
}
