import QtQuick

/** One cell of a CodeText. */
Label {
    id: root

    required property int index
    required property string code
    required property int group
    required property real cell
    readonly property real gap: root.index > 0 && root.index % root.group === 0 ? root.cell * 0.45 : 0

    text: root.code.charAt(root.index)
    leftPadding: root.gap
    width: root.cell + root.gap
    horizontalAlignment: Text.AlignHCenter
    wrapMode: Text.NoWrap
    Accessible.ignored: true
}
