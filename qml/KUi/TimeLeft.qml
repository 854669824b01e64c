import QtQuick
import QtQuick.Layouts

/** What is left of a time: words, the number, and a strip of ticks. */
ColumnLayout {
    id: root

    required property string label
    required property string value
    property alias count: strip.count
    property alias lit: strip.lit
    property alias low: strip.low

    spacing: Theme.space2
    Layout.fillWidth: true
    Layout.fillHeight: false

    GridLayout {
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space3
        rowSpacing: 0

        Label {
            text: root.label
            textStyle: Theme.small
            font.weight: Font.Medium
            color: Theme.ink2
        }

        Label {
            text: root.value
            textStyle: Theme.small
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            Layout.fillWidth: Theme.largeText
        }
    }

    TickStrip {
        id: strip
        name: root.label + ", " + root.value
    }
}
