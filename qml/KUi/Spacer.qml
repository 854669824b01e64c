import QtQuick
import QtQuick.Layouts

/** Empty room of a column: `gap` high, or with gap -1 all that is left. */
Item {
    id: root

    property real gap: -1

    implicitHeight: Math.max(0, root.gap)
    Layout.fillHeight: root.gap < 0
    Accessible.ignored: true
}
