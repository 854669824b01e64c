import QtQuick
import KUi

/** One dot of PinDots. */
Plate {
    id: root

    required property int index
    required property int typed
    readonly property bool full: root.index < root.typed

    implicitWidth: 16
    implicitHeight: 16
    radius: 8
    color: root.full ? Theme.primary : "transparent"
    borderWidth: 2
    borderColor: root.full ? Theme.primary : Theme.lineStrong
    Accessible.ignored: true
}
