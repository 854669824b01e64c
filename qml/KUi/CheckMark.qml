import QtQuick

/** The box of a CheckBox, also the leading mark of a row that is picked by pressing it. */
Rectangle {
    id: root

    required property bool checked
    property bool focused: false

    implicitWidth: 26
    implicitHeight: 26
    radius: Theme.radiusS
    color: root.checked ? (root.enabled ? Theme.primary : Theme.ink3) : Theme.surface
    border.width: 2
    border.color: root.checked ? color : Theme.lineStrong
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
