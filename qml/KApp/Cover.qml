import QtQuick
import KUi

/** What the task switcher and a shared screen see: the mark and nothing else. */
Rectangle {
    id: root

    color: Theme.bg

    Mark {
        anchors.centerIn: parent
        size: 88
    }

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
    }
}
