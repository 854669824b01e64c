import QtQuick
import KBench
import KUi

/** The dotted desk the phone lies on. */
Rectangle {
    id: root

    color: Theme.sunken

    DotGrid {
        anchors.fill: parent
        color: Theme.line
    }

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }
}
