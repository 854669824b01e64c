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
    /** Under everything, edge to edge: the picture of a camera. */
    property alias backdrop: backdropPlace.data
    /** Over everything: sheets and toasts. */
    property alias overlay: overlayPlace.data
    /** What a screen reader says first. */
    property string title
    property color background: Theme.bg
    /** Of the foot, down to the edge of the screen. */
    property color footBackground: "transparent"
    property int spacing: 0
    property int footSpacing: Theme.compact ? Theme.space2 : Theme.space3
    property bool centred: false
    /** Lines are no longer than this. */
    property real readWidth: Theme.sizeReadWidth
    /** What the system keeps of the screen; nothing where the page is a card in the middle of it. */
    property real insetTop: Theme.insetTop
    property real insetBottom: Theme.insetBottom
    property alias contentY: flick.contentY
    /** What is seen of the content at once. */
    readonly property real viewHeight: flick.height
    /** Everything is on screen, or has been for longer than a layout takes to settle. */
    readonly property bool readToEnd: root.seen || root.fits
    readonly property bool fits: flick.height > 0 && column.implicitHeight > 0 && column.implicitHeight + scrolledFoot.height <= flick.height + 4
    property bool seen: false

    readonly property bool footScrolls: footColumn.implicitHeight > root.height * 0.4

    implicitWidth: Theme.viewport.width
    implicitHeight: Theme.viewport.height
    Accessible.role: Accessible.Pane
    Accessible.name: root.title

    Timer {
        interval: 300
        running: root.fits
        onTriggered: root.seen = true
    }

    Rectangle {
        anchors.fill: parent
        color: root.background
    }

    Item {
        id: backdropPlace
        anchors.fill: parent
    }

    // By anchors: a layout of layouts may miss that a part of it has changed, and NO would be pushed off the edge.
    ColumnLayout {
        id: barPlace

        anchors.top: parent.top
        anchors.topMargin: root.insetTop
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 0
    }

    ScrollArea {
        id: flick

        readonly property real gap: Theme.compact ? Theme.space2 : Theme.space4
        readonly property real room: flick.height - flick.gap - scrolledFoot.height

        anchors.top: barPlace.bottom
        anchors.bottom: fixedFoot.top
        anchors.bottomMargin: anchoredColumn.used ? Theme.space1 : 0
        anchors.left: parent.left
        anchors.right: parent.right
        contentHeight: Math.max(flick.height, column.implicitHeight + flick.gap + scrolledFoot.height)
        onContentYChanged: if (flick.contentY > 0 && flick.contentY + flick.height >= flick.contentHeight - flick.gap - 4)
            root.seen = true

        // Not inside a layout itself: what wraps in it late is then still heard.
        ColumnLayout {
            id: column

            readonly property bool stretches: {
                for (let i = 0; i < column.children.length; ++i) {
                    if (column.children[i].Layout.fillHeight)
                        return true;
                }
                return false;
            }

            x: (flick.width - width) / 2
            y: root.centred ? Math.max(0, (flick.room - height) / 2) : 0
            width: Math.min(flick.width - 2 * Theme.gutter, root.readWidth)
            // Only a Spacer makes use of the room that is left; without one it would be shared out between the things.
            height: column.stretches && !root.centred ? Math.max(implicitHeight, flick.room) : implicitHeight
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

        anchors.bottom: anchoredColumn.top
        anchors.left: parent.left
        anchors.right: parent.right
        height: root.footScrolls || footColumn.implicitHeight === 0 ? 0 : footFrame.implicitHeight
    }

    ColumnLayout {
        id: anchoredColumn

        readonly property bool used: implicitHeight > 0

        anchors.bottom: navigationPlace.top
        anchors.bottomMargin: anchoredColumn.used ? Theme.space3 : 0
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.gutter, root.readWidth)
        spacing: root.footSpacing
    }

    ColumnLayout {
        id: navigationPlace

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.insetBottom
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 0
    }

    Item {
        id: footFrame

        parent: root.footScrolls ? scrolledFoot : fixedFoot
        anchors.fill: parent
        implicitHeight: footColumn.implicitHeight + (Theme.compact ? 2 * Theme.space2 : 2 * Theme.space3)

        Rectangle {
            anchors.fill: parent
            anchors.bottomMargin: root.footScrolls ? 0 : footFrame.height - root.height + fixedFoot.y
            color: root.footBackground
        }

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
