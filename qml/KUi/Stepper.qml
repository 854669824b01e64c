pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KUi

/** Where we are in a row of steps; the current one is half filled. */
RowLayout {
    id: root

    required property int step
    required property int count
    required property string name
    property int tone: Tone.Primary
    property color color: Theme.solid(root.tone)
    property color offColor: Theme.tickOff

    spacing: 5
    Layout.fillWidth: true
    Layout.fillHeight: false
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Step %1 of %2, %3").arg(root.step).arg(root.count).arg(root.name)

    Repeater {
        model: root.count

        StepperSegment {
            step: root.step
            color: root.color
            offColor: root.offColor
        }
    }
}
