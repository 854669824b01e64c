pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/**
 * Number keys of our own: three columns, or two rows of six where height is short. `extra` is the key left of 0 (help, fingerprint);
 * without a name it is empty. Keys of a keyboard are not heard here but by NumberBoxes.
 */
GridLayout {
    id: root

    property bool twoRows: Theme.compact
    property bool big: false
    property string extraIcon
    property string extraText
    property color extraColor: Theme.ink2
    readonly property var order: root.twoRows ? ["1", "2", "3", "4", "5", "erase", "6", "7", "8", "9", "0", "extra"] : ["1", "2", "3", "4", "5", "6", "7", "8", "9", "extra", "0", "erase"]

    signal digit(string digit)
    signal erase
    signal extra

    columns: root.twoRows ? 6 : 3
    columnSpacing: root.twoRows ? 0 : Theme.space2
    rowSpacing: root.twoRows ? Theme.space1 : Theme.space2
    LayoutMirroring.enabled: false
    Layout.fillWidth: true
    Layout.fillHeight: false
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Number keys")

    Repeater {
        model: root.order

        Key {
            big: root.big
            dense: root.twoRows
            extraIcon: root.extraIcon
            extraText: root.extraText
            extraColor: root.extraColor
            onDigit: digit => root.digit(digit)
            onErase: root.erase()
            onExtra: root.extra()
        }
    }
}
