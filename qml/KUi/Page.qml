import QtQuick
import QtQuick.Layouts

/**
 * A screen: a bar, content that scrolls, a foot that stays (it scrolls along when it is taller than 40 % of the page; what is in
 * `anchored` never does). Children are laid out in a column; a Spacer pushes what follows down.
 */
FocusScope {
    id: root

    default property alias content: column.data
    property alias bar: barPlace.data
    property alias foot: footColumn.data
    /** Stays at the bottom edge, under the foot: NO. */
    property alias anchored: anchoredColumn.data
    property alias navigation: navigationPlace.data
    /** Over everything: sheets and toasts. */
    property alias overlay: overlayPlace.data
    /** What a screen reader says first. */
    property string title
    property color background: Theme.bg
    property int spacing: 0
    property int footSpacing: Theme.compact ? Theme.space2 : Theme.space3
    property bool centred: false
    /** Lines are no longer than this. */
    property real readWidth: Theme.sizeReadWidth
    /** What the system keeps of the screen; nothing where the page is a card in the middle of it. */
    property real insetTop: Theme.insetTop
    property real insetBottom: Theme.insetBottom
    property alias contentY: flick.contentY
    /** Everything has been on screen at least once. */
    property bool readToEnd: false

    readonly property bool footScrolls: footColumn.implicitHeight > root.height * 0.4

    function check() {
        if (flick.height > 0 && flick.contentHeight > 0 && flick.contentY + flick.height >= flick.contentHeight - 4)
            root.readToEnd = true;
    }

    implicitWidth: Theme.viewport.width
    implicitHeight: Theme.viewport.height
    Accessible.role: Accessible.Pane
    Accessible.name: root.title
    Component.onCompleted: settled.restart()

    Timer {
        id: settled
        interval: 0
        onTriggered: root.check()
    }

    Rectangle {
        anchors.fill: parent
        color: root.background
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: root.insetTop
        spacing: 0

        ColumnLayout {
            id: barPlace
            spacing: 0
            Layout.fillHeight: false
            Layout.fillWidth: true
        }

        ScrollArea {
            id: flick

            readonly property real gap: Theme.compact ? Theme.space2 : Theme.space4
            readonly property real room: flick.height - flick.gap - scrolledFoot.height

            contentHeight: Math.max(flick.height, column.implicitHeight + flick.gap + scrolledFoot.height)
            Layout.fillWidth: true
            Layout.fillHeight: true
            onContentYChanged: root.check()
            onHeightChanged: settled.restart()
            onContentHeightChanged: settled.restart()

            // Not inside a layout itself: what wraps in it late is then still heard.
            ColumnLayout {
                id: column

                x: (flick.width - width) / 2
                y: root.centred ? Math.max(0, (flick.room - height) / 2) : 0
                width: Math.min(flick.width - 2 * Theme.gutter, root.readWidth)
                height: root.centred ? implicitHeight : Math.max(implicitHeight, flick.room)
                spacing: root.spacing
            }

            Item {
                id: scrolledFoot

                y: flick.contentHeight - height
                width: flick.width
                height: root.footScrolls ? footFrame.implicitHeight : 0
                visible: root.footScrolls
            }
        }

        Item {
            id: fixedFoot
            implicitHeight: root.footScrolls || footColumn.implicitHeight === 0 ? 0 : footFrame.implicitHeight
            Layout.fillWidth: true
        }

        ColumnLayout {
            id: anchoredColumn
            spacing: root.footSpacing
            visible: implicitHeight > 0
            Layout.fillHeight: false
            Layout.fillWidth: true
            Layout.maximumWidth: root.readWidth
            Layout.alignment: Qt.AlignHCenter
            Layout.leftMargin: Theme.gutter
            Layout.rightMargin: Theme.gutter
            Layout.topMargin: Theme.space1
            Layout.bottomMargin: Theme.space3
        }

        ColumnLayout {
            id: navigationPlace
            spacing: 0
            Layout.fillHeight: false
            Layout.fillWidth: true
        }

        Item {
            implicitHeight: root.insetBottom
            Layout.fillWidth: true
        }
    }

    Item {
        id: footFrame

        parent: root.footScrolls ? scrolledFoot : fixedFoot
        anchors.fill: parent
        implicitHeight: footColumn.implicitHeight + (Theme.compact ? 2 * Theme.space2 : 2 * Theme.space3)

        ColumnLayout {
            id: footColumn

            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.gutter, root.readWidth)
            spacing: root.footSpacing
        }
    }

    Item {
        id: overlayPlace
        anchors.fill: parent
    }
}
