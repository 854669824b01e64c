import QtQuick
import QtQuick.Layouts
import KUi

/** The ring of an answer: full and green, full and red, or gone pale. */
TickRing {
    id: root

    required property string iconName
    property bool full: true
    /** The page says much. */
    property bool small: Theme.compact || Theme.largeText

    count: 40
    lit: root.full ? 40 : 0
    filling: true
    size: root.small ? 112 : 176
    visible: !Theme.landscape
    Layout.alignment: Qt.AlignHCenter

    Icon {
        anchors.centerIn: parent
        name: root.iconName
        size: root.size * 0.4
        color: root.full ? root.color : Theme.ink2
    }
}
