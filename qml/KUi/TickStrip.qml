import QtQuick
import QtQuick.Layouts
import KUi

/** A row of ticks, from the reading start. */
Item {
    id: root

    required property string name
    property int count: Theme.tickRequest
    property int lit: root.count
    property int low: 0
    property color color: root.lit <= root.low ? Theme.tickLow : Theme.primary
    property real tickWidth: root.count > 50 ? 2 : 3

    implicitWidth: root.count * root.tickWidth * 2
    implicitHeight: 12
    Layout.fillWidth: true
    Accessible.role: Accessible.Graphic
    Accessible.name: root.name

    TickPainter {
        anchors.fill: parent
        form: TickPainter.Strip
        count: root.count
        lit: root.lit
        mirrored: root.LayoutMirroring.enabled
        color: root.color
        offColor: Theme.tickOff
        tickWidth: root.tickWidth

        Behavior on lit {
            enabled: !Theme.reducedMotion

            NumberAnimation {
                duration: Theme.msTick
            }
        }
    }
}
