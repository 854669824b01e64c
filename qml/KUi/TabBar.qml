import QtQuick
import QtQuick.Layouts

/** The places of the app, its children are Tabs; at the bottom, or as a rail at the start of wide screens. */
FocusScope {
    id: root

    default property alias tabs: tabs.data
    property bool rail: false

    implicitHeight: root.rail ? tabs.implicitHeight + 2 * Theme.space5 : Math.max(Theme.sizeNav, tabs.implicitHeight + 8) + Theme.insetBottom
    implicitWidth: root.rail ? 92 : 320
    Layout.fillWidth: !root.rail
    Layout.fillHeight: root.rail
    // The strip of the system below the bar has the colour of the bar.
    Layout.bottomMargin: root.rail ? 0 : -Theme.insetBottom
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Main")

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Rectangle {
        width: root.rail ? 1 : parent.width
        height: root.rail ? parent.height : 1
        anchors.right: parent.right
        color: Theme.line
    }

    GridLayout {
        id: tabs

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: root.rail ? Theme.space2 : Theme.space3
        anchors.rightMargin: root.rail ? Theme.space2 : Theme.space3
        anchors.topMargin: root.rail ? Theme.space5 : 6
        columns: root.rail ? 1 : 8
        columnSpacing: 0
        rowSpacing: Theme.space3
    }
}
