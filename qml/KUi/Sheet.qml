import QtQuick
import QtQuick.Layouts
import KUi

/**
 * For one decision or a short form, over the page it belongs to. The grip, the scrim, Escape and back close it without deciding.
 * Focus goes in and stays in while it is open, then back to where it was.
 */
FocusScope {
    id: root

    default property alias content: column.data
    required property string title
    property bool opened: false
    property Item opener: null
    property Item beginning: null
    property bool begun: false

    signal dismissed

    function holds(item: Item): bool {
        for (let at = item; at; at = at.parent) {
            if (at === panel)
                return true;
        }
        return false;
    }

    function pullFocus() {
        if (!root.opened || root.holds(root.Window.activeFocusItem))
            return;
        panel.forceActiveFocus(Qt.OtherFocusReason);
        // The first time, what has `focus: true` gets it; it is then the one to begin with every time.
        if (!root.begun && root.Window.activeFocusItem !== panel)
            root.beginning = root.Window.activeFocusItem;
        root.begun = true;
        const first = root.beginning ?? panel.nextItemInFocusChain(true);
        if (first && root.holds(first))
            first.forceActiveFocus(Qt.OtherFocusReason);
    }

    onOpenedChanged: {
        if (root.opened) {
            root.opener = root.Window.activeFocusItem;
            pull.restart();
        } else if (root.opener) {
            root.opener.forceActiveFocus(Qt.OtherFocusReason);
            root.opener = null;
        }
    }

    anchors.fill: parent
    visible: root.opened || panel.y < root.height
    Keys.onEscapePressed: root.dismissed()
    Keys.onBackPressed: root.dismissed()

    Timer {
        id: pull
        interval: 0
        onTriggered: root.pullFocus()
    }

    Connections {
        target: root.Window.window
        enabled: root.opened

        function onActiveFocusItemChanged() {
            const item = root.Window.activeFocusItem;
            if (item && !root.holds(item))
                pull.restart();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        opacity: root.opened ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.msGentle
            }
        }

        MouseArea {
            anchors.fill: parent
            onClicked: root.dismissed()
        }
    }

    FocusScope {
        id: panel

        readonly property real room: root.height - Theme.insetTop - Theme.space4

        width: Math.min(root.width, Theme.sizeReadWidth)
        height: Math.min(panel.room, column.implicitHeight + 31 + Theme.space3 + Theme.insetBottom)
        x: (root.width - width) / 2
        y: root.opened ? root.height - height : root.height
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        Behavior on y {
            enabled: !Theme.reducedMotion

            NumberAnimation {
                duration: Theme.msGentle
                easing.type: Easing.BezierSpline
                easing.bezierCurve: root.opened ? Theme.easeEnter : Theme.easeExit
            }
        }

        SoftShadow {
            anchors.fill: plate
            anchors.margins: -32
            anchors.topMargin: -38
            radius: Theme.radiusSheet
            blur: 32
            color: "#3315212E"
            visible: !Theme.dark
        }

        Plate {
            id: plate

            anchors.fill: parent
            anchors.bottomMargin: -Theme.radiusSheet
            radius: Theme.radiusSheet
            color: Theme.raised
            borderWidth: Theme.dark ? 1 : 0
            borderColor: Theme.line
        }

        MouseArea {
            anchors.fill: parent
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 10
            width: 40
            height: 5
            radius: 3
            color: Theme.lineStrong
            opacity: 0.7
        }

        ScrollArea {
            anchors.fill: parent
            anchors.topMargin: 31
            anchors.bottomMargin: Theme.insetBottom
            contentHeight: column.implicitHeight + Theme.space3

            ColumnLayout {
                id: column

                x: Theme.gutter
                width: panel.width - 2 * Theme.gutter
                spacing: Theme.space3
            }
        }
    }
}
