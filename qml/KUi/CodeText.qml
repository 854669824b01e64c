pragma ComponentBehavior: Bound

import QtQuick

/** A code in groups, one cell of equal width per digit (Qt 6.4 has no tabular figures). Never mirrored. */
Row {
    id: root

    required property string code
    property TextStyle textStyle: Theme.codeXl
    property color color: Theme.ink
    property int group: root.code.length % 4 === 0 ? 4 : 3

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.StaticText
    Accessible.name: root.code.split("").join(" ")

    FontMetrics {
        id: metrics
        font: root.textStyle.font
    }

    Repeater {
        model: root.code.length

        CodeDigit {
            code: root.code
            group: root.group
            cell: metrics.advanceWidth("0")
            textStyle: root.textStyle
            color: root.color
        }
    }
}
