import QtQuick
import QtQuick.Layouts

/** Text in one of the styles of Theme. Wraps, never elides unless told to. */
Text {
    id: root

    property TextStyle textStyle: Theme.body
    property bool heading: false
    readonly property real leading: Math.max(0, root.textStyle.lineHeight - metrics.height) / 2

    font.family: root.textStyle.family
    font.pixelSize: root.textStyle.pixelSize
    font.weight: root.textStyle.weight
    font.letterSpacing: root.textStyle.letterSpacing
    lineHeight: root.textStyle.lineHeight
    lineHeightMode: Text.FixedHeight
    topPadding: root.leading
    bottomPadding: -root.leading
    color: Theme.ink
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    linkColor: Theme.primary
    horizontalAlignment: Text.AlignLeft
    Layout.fillWidth: true
    Accessible.role: root.heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: root.text

    FontMetrics {
        id: metrics
        font: root.textStyle.font
    }
}
