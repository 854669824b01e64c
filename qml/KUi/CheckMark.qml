import QtQuick
import KUi

/** The box of a CheckBox, also the leading mark of a row that is picked by pressing it. */
Plate {
    id: root

    required property bool checked
    property bool focused: false

    implicitWidth: 26
    implicitHeight: 26
    radius: Theme.radiusS
    readonly property color full: root.enabled ? Theme.primary : Theme.ink3

    color: root.checked ? root.full : Theme.surface
    borderWidth: 2
    borderColor: root.checked ? root.full : Theme.lineStrong
    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        name: "check"
        size: 18
        color: root.enabled ? Theme.primaryInk : Theme.bg
        visible: root.checked
    }

    FocusRing {
        shown: root.focused
        controlRadius: Theme.radiusS
    }
}
