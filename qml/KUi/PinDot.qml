import QtQuick

/** One dot of PinDots. */
Rectangle {
    id: root

    required property int index
    required property int typed
    readonly property bool full: root.index < root.typed

    implicitWidth: 16
    implicitHeight: 16
    radius: 8
    color: root.full ? Theme.primary : "transparent"
    border.width: 2
    border.color: root.full ? Theme.primary : Theme.lineStrong
    Accessible.ignored: true
}
