import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import KUi

/** A deed in words: verb + object, two lines at most. One Primary per screen. */
T.AbstractButton {
    id: root

    enum Kind { Primary, Check, Secondary, Tonal, Quiet, QuietDanger, Danger, DangerSolid, QuietCheck }

    property int kind: Button.Primary
    property bool small: false
    /** As wide as its label, not as its place. */
    property bool fit: false
    property real minimumHeight: root.small ? Theme.sizeButtonSmall : Theme.sizeButton

    readonly property color fill: [root.down ? Theme.primaryPress : Theme.primary, Theme.check, Theme.surface, Theme.primaryTint, "transparent", "transparent", Theme.dangerTint, root.down ? Theme.dangerPress : Theme.danger, "transparent"][root.kind]
    readonly property color ink: [Theme.primaryInk, Theme.checkInk, Theme.ink, Theme.primaryTintInk, Theme.primary, Theme.danger, Theme.dangerTintInk, Theme.dangerInk, Theme.check][root.kind]
    readonly property bool bare: root.kind === Button.Quiet || root.kind === Button.QuietDanger || root.kind === Button.QuietCheck
    readonly property color shownInk: root.enabled ? root.ink : Theme.ink3
    readonly property bool dense: root.small && Theme.compact
    readonly property int iconGap: root.dense ? 6 : 10

    implicitWidth: Math.max(Theme.sizeTouch, root.implicitContentWidth + root.leftPadding + root.rightPadding)
    implicitHeight: Math.max(root.minimumHeight, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    leftPadding: root.dense ? Theme.space2 : root.small || Theme.compact || Theme.largeText ? Theme.space3 : Theme.space5
    rightPadding: root.leftPadding
    topPadding: root.small ? Theme.space2 : 10
    bottomPadding: root.topPadding
    focusPolicy: Qt.StrongFocus
    Layout.fillWidth: !root.fit
    // Side by side, buttons are equally wide.
    Layout.preferredWidth: root.fit ? root.implicitWidth : 1
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Plate {
        radius: root.small ? Theme.radiusTile : Theme.radiusButton
        color: root.enabled ? (root.bare && root.down ? Theme.sunken : root.fill) : root.bare ? "transparent" : Theme.sunken
        borderWidth: !root.enabled ? 0 : root.kind === Button.Secondary ? 1.5 : root.kind === Button.Tonal || root.kind === Button.Danger ? Theme.tintBorder : 0
        borderColor: Theme.lineStrong

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.ink
            opacity: root.enabled && root.down && !root.bare && root.kind !== Button.Primary && root.kind !== Button.DangerSolid ? 0.08 : 0

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.msPress
                }
            }
        }

        FocusRing {
            shown: root.visualFocus
            controlRadius: parent.radius
        }
    }

    contentItem: Item {
        implicitWidth: content.natural + (root.icon.name === "" ? 0 : Theme.sizeIconSmall + root.iconGap)
        implicitHeight: label.implicitHeight

        Icon {
            id: icon

            x: root.mirrored ? (parent.width + content.used) / 2 - width : (parent.width - content.used) / 2
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon.name
            size: Theme.sizeIconSmall
            color: root.shownInk
            visible: content.pictured
        }

        Label {
            id: label

            x: root.mirrored ? (parent.width - content.used) / 2 : (parent.width + content.used) / 2 - width
            anchors.verticalCenter: parent.verticalCenter
            // Before it has a place it is as high as it would be across the page: a layout hears little of what changes meanwhile.
            // Of the button, not of the item it lies in: that follows late, and by the height of this very text.
            width: Math.min(content.natural, (root.width > 0 ? root.availableWidth : content.acrossThePage) - content.lead)
            text: root.text
            textStyle: Theme.buttonText
            color: root.shownInk
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        TextMetrics {
            id: measure
            font: Theme.buttonText.font
            text: root.text
        }

        QtObject {
            id: content

            // Measured beside the label: the width of a text that wraps must not hang on itself.
            readonly property real acrossThePage: Theme.viewport.width - 2 * Theme.gutter - root.leftPadding - root.rightPadding
            readonly property real natural: Math.ceil(measure.advanceWidth) + 1
            // Words before pictures: where the label would have to wrap, it has all the room.
            readonly property bool pictured: root.icon.name !== "" && (root.fit || root.width <= 0 || content.natural + Theme.sizeIconSmall + root.iconGap <= root.availableWidth)
            readonly property real lead: content.pictured ? Theme.sizeIconSmall + root.iconGap : 0
            readonly property real used: content.lead + label.width
        }
    }
}
