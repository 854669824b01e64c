import QtQuick
import QtQuick.Layouts
import KUi

/** What is left of a time: words, the number, and a strip of ticks. With large text the number has a line of its own. */
Item {
    id: root

    required property string label
    required property string value
    property alias count: strip.count
    property alias lit: strip.lit
    property alias low: strip.low
    property alias color: strip.color

    implicitWidth: 280
    implicitHeight: strip.y + strip.height
    Layout.fillWidth: true

    Label {
        id: words

        anchors.left: parent.left
        anchors.right: Theme.largeText ? parent.right : number.left
        anchors.rightMargin: Theme.largeText ? 0 : Theme.space3
        text: root.label
        textStyle: Theme.small
        font.weight: Font.Medium
        color: Theme.ink2
    }

    Label {
        id: number

        anchors.left: Theme.largeText ? parent.left : undefined
        anchors.right: Theme.largeText ? undefined : parent.right
        y: Theme.largeText ? words.height : 0
        text: root.value
        textStyle: Theme.small
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
    }

    TickStrip {
        id: strip

        anchors.left: parent.left
        anchors.right: parent.right
        y: (Theme.largeText ? number.y + number.height : Math.max(words.height, number.height)) + Theme.space2
        name: root.label + ", " + root.value
    }
}
