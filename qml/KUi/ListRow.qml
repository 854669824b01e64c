import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import KUi

/**
 * A row of a list card: leading (tile, avatar, box), title, detail, trailing (its children), chevron. It draws its hairline unless it
 * is the first of the card. `interactive: false` makes it plain text.
 */
T.AbstractButton {
    id: root

    default property alias trailing: trailing.data
    property alias leading: leading.data
    property string detail
    /** Small text above the title: "Account", "Place". */
    property string over
    property string value
    /** A word about it, at the end of the line of `over`. */
    property string chipText
    property int chipTone: Tone.Neutral
    property bool chevron: false
    property bool interactive: true
    property bool current: false
    property int tone: Tone.Neutral
    property real tileSize: 44
    /** The detail is a warning. */
    property bool warning: false
    property bool elideDetail: false
    property int minimumHeight: Theme.sizeRowSmall
    property bool divider: root.y > 0.5
    readonly property QtObject nowhere: QtObject {
        function contains(point: point): bool {
            return false;
        }
    }
    readonly property bool hasTile: root.icon.name !== ""

    implicitWidth: 280
    implicitHeight: Math.max(root.minimumHeight, line.implicitHeight + root.topPadding + root.bottomPadding)
    leftPadding: Theme.space4
    rightPadding: Theme.space4
    topPadding: root.minimumHeight < 60 ? Theme.space2 : Theme.space3
    bottomPadding: root.topPadding
    focusPolicy: root.interactive || root.activeFocus ? Qt.StrongFocus : Qt.NoFocus // what has the focus cannot be made unable to
    Layout.fillWidth: true
    Accessible.role: root.interactive ? Accessible.Button : Accessible.StaticText
    Accessible.name: (root.over === "" ? "" : root.over + ", ") + root.text + (root.value === "" ? "" : ", " + root.value)
    Accessible.description: root.detail
    Accessible.onPressAction: if (root.interactive)
        root.clicked()
    containmentMask: root.interactive ? null : root.nowhere // plain text is not pressed; what trails it is
    Keys.onReturnPressed: event => root.press(event)
    Keys.onEnterPressed: event => root.press(event)
    Keys.onSpacePressed: event => event.accepted = !root.interactive // else the button's own

    function press(event: var) {
        event.accepted = root.interactive;
        if (root.interactive)
            root.clicked();
    }

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: 4
            radius: Theme.radiusButton
            color: root.current ? Theme.primaryTint : Theme.sunken
            border.width: root.current ? Theme.tintBorder : 0
            border.color: Theme.lineStrong
            visible: root.current || (root.down && root.interactive)
        }

        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: root.leftPadding + (leading.visible || tile.visible ? root.mirrored ? line.width - texts.x - texts.width : texts.x : 0)
            anchors.right: parent.right
            height: 1
            color: Theme.line
            visible: root.divider
        }

        FocusRing {
            shown: root.visualFocus && root.interactive
            anchors.margins: 3
        }
    }

    contentItem: RowLayout {
        id: line

        spacing: 14

        Tile {
            id: tile
            name: root.icon.name
            tone: root.tone
            size: root.tileSize
            visible: root.hasTile && !Theme.largeText
        }

        RowLayout {
            id: leading
            spacing: 0
            Layout.fillWidth: false
            visible: implicitWidth > 0
        }

        ColumnLayout {
            id: texts
            spacing: 0

            Label {
                text: root.over
                textStyle: Theme.small
                color: Theme.ink2
                visible: root.over !== ""
                Layout.minimumHeight: chip.visible && !Theme.largeText ? chip.height : 0
                Layout.rightMargin: chip.visible && !Theme.largeText ? chip.width + Theme.space2 : 0
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }

            // Beside the line above; below it with large text.
            Item {
                implicitHeight: chip.visible && Theme.largeText ? chip.height : 0
                visible: chip.visible
                Layout.fillWidth: true

                Chip {
                    id: chip

                    anchors.right: Theme.largeText ? undefined : parent.right
                    anchors.left: Theme.largeText ? parent.left : undefined
                    y: Theme.largeText ? 0 : -height
                    text: root.chipText
                    tone: root.chipTone
                    visible: root.chipText !== ""
                }
            }

            Label {
                text: root.text
                textStyle: Theme.strong
                Accessible.ignored: true
            }

            Label {
                text: root.detail
                textStyle: Theme.small
                color: root.warning ? Theme.warnTintInk : Theme.ink2
                elide: root.elideDetail && !Theme.largeText ? Text.ElideRight : Text.ElideNone
                wrapMode: root.elideDetail && !Theme.largeText ? Text.NoWrap : Text.Wrap
                visible: root.detail !== ""
                Layout.leftMargin: root.warning ? 22 : 0
                Accessible.ignored: true

                Icon {
                    anchors.right: parent.left
                    anchors.rightMargin: 6
                    anchors.top: parent.top
                    anchors.topMargin: 2
                    name: "warn"
                    size: 16
                    color: Theme.warnTintInk
                    visible: root.warning
                }
            }
        }

        Label {
            text: root.value
            textStyle: Theme.small
            color: Theme.ink2
            visible: root.value !== ""
            horizontalAlignment: Text.AlignRight
            Layout.fillWidth: false
            Layout.maximumWidth: root.width * 0.4
            Accessible.ignored: true
        }

        RowLayout {
            id: trailing
            spacing: Theme.space2
            Layout.fillWidth: false
            // Not by its width: a hidden layout would not see what is shown in it later.
            visible: children.length > 0
        }

        Icon {
            name: "next"
            size: Theme.sizeIconSmall
            color: Theme.ink3
            visible: root.chevron
        }
    }
}
