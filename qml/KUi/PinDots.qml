pragma ComponentBehavior: Bound

import QtQuick

/** How many digits of a PIN are typed; never which. */
Row {
    id: root

    required property int count
    required property int typed

    spacing: Theme.space4
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("%1 of %2 digits typed").arg(root.typed).arg(root.count)

    Repeater {
        model: root.count

        PinDot {
            typed: root.typed
        }
    }
}
