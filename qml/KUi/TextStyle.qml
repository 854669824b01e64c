import QtQuick

/** One size of text. `growth` is how much of the person's font scale it takes: 1 grows fully, large sizes less. */
QtObject {
    id: root

    required property real size
    required property real line
    property string family: "Inter"
    property int weight: Font.Normal
    property real track: 0
    property real scale: 1
    property real growth: 1

    readonly property real factor: 1 + (root.scale - 1) * root.growth
    readonly property real lineHeight: Math.round(root.line * root.factor)
    readonly property int pixelSize: Math.round(root.size * root.factor)
    readonly property real letterSpacing: root.track * root.factor
    readonly property font font: Qt.font({
        "family": root.family,
        "pixelSize": root.pixelSize,
        "weight": root.weight,
        "letterSpacing": root.letterSpacing
    })
}
