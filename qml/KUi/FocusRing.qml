import QtQuick
import KUi

/** The ring around what the keyboard acts on. Fill the control with it. */
Plate {
    id: root

    required property bool shown
    property real controlRadius: Theme.radiusButton

    anchors.fill: parent
    anchors.margins: -(Theme.focusGap + Theme.focusRing)
    radius: root.controlRadius + Theme.focusRadiusAdd
    color: "transparent"
    borderWidth: Theme.focusRing
    borderColor: Theme.focus
    visible: root.shown
}
