import QtQuick
import KUi

/** A ring of ticks around its children. The number it shows belongs beside it: `name` says it to readers. */
Item {
    id: root

    default property alias content: middle.data
    required property string name
    property int count: Theme.tickCode
    property int lit: root.count
    property int low: 0
    property bool filling: false
    property color color: root.lit <= root.low ? Theme.tickLow : Theme.primary
    property real size: Theme.sizeRing
    property real tickWidth: Math.max(1.8, root.size / 62)

    implicitWidth: root.size
    implicitHeight: root.size
    Accessible.role: Accessible.Graphic
    Accessible.name: root.name

    TickPainter {
        anchors.fill: parent
        count: root.count
        lit: root.lit
        filling: root.filling
        color: root.color
        offColor: Theme.tickOff
        tickWidth: root.tickWidth
        tickLength: root.size * 0.075

        Behavior on lit {
            enabled: !Theme.reducedMotion

            NumberAnimation {
                duration: root.filling ? Theme.msSlow : Theme.msTick
            }
        }
    }

    Item {
        id: middle
        anchors.fill: parent
    }
}
