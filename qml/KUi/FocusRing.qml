import QtQuick

/** The ring around what the keyboard acts on. Fill the control with it. */
Rectangle {
    id: root

    required property bool shown
    property real controlRadius: Theme.radiusButton

    anchors.fill: parent
    anchors.margins: -(Theme.focusGap + Theme.focusRing)
    radius: root.controlRadius + Theme.focusRadiusAdd
    color: "transparent"
    border.width: Theme.focusRing
    border.color: Theme.focus
    visible: root.shown
}
