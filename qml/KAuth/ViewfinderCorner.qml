import QtQuick

/** The corner at the top left; turned for the others. */
Item {
    id: root

    required property color ink

    width: 54
    height: 54
    clip: true

    Rectangle {
        x: 1
        y: 1
        width: 120
        height: 120
        radius: 26
        color: "transparent"
        border.width: 5
        border.color: root.ink
    }
}
