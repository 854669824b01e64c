pragma Singleton
import QtQuick
import KUi

/** The panel's own sizes of text: a desk is nearer than a phone. */
QtObject {
    id: root

    readonly property TextStyle heading: TextStyle {
        size: 15
        line: 20
        weight: Font.DemiBold
    }
    readonly property TextStyle body: TextStyle {
        size: 14
        line: 20
    }
    readonly property TextStyle strong: TextStyle {
        size: 14
        line: 20
        weight: Font.DemiBold
    }
    readonly property TextStyle button: TextStyle {
        size: 14
        line: 20
        weight: Font.Medium
    }
    readonly property TextStyle segment: TextStyle {
        size: 13
        line: 18
        weight: Font.Medium
    }
    readonly property TextStyle dock: TextStyle {
        size: 12.5
        line: 16
    }
    readonly property TextStyle log: TextStyle {
        size: 12.5
        line: 23
        family: "JetBrains Mono"
    }
}
