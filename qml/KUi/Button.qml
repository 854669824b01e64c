import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** A deed in words: verb + object, two lines at most. One Primary per screen. */
T.AbstractButton {
    id: root

    enum Kind { Primary, Check, Secondary, Tonal, Quiet, QuietDanger, Danger, DangerSolid }

    property int kind: Button.Primary
    property bool small: false
    /** As wide as its label, not as its place. */
    property bool fit: false
    property real minimumHeight: root.small ? Theme.sizeButtonSmall : Theme.sizeButton

    readonly property color fill: [root.down ? Theme.primaryPress : Theme.primary, Theme.check, Theme.surface, Theme.primaryTint, "transparent", "transparent", Theme.dangerTint, root.down ? Theme.dangerPress : Theme.danger][root.kind]
    readonly property color ink: [Theme.primaryInk, Theme.checkInk, Theme.ink, Theme.primaryTintInk, Theme.primary, Theme.danger, Theme.dangerTintInk, Theme.dangerInk][root.kind]
    readonly property bool bare: root.kind === Button.Quiet || root.kind === Button.QuietDanger
    readonly property color shownInk: root.enabled ? root.ink : Theme.ink3

    implicitWidth: Math.max(Theme.sizeTouch, line.implicitWidth + root.leftPadding + root.rightPadding)
    implicitHeight: Math.max(root.minimumHeight, label.implicitHeight + root.topPadding + root.bottomPadding)
    leftPadding: root.small || Theme.compact || Theme.largeText ? Theme.space3 : Theme.space5
    rightPadding: root.leftPadding
    topPadding: root.small ? Theme.space2 : 10
    bottomPadding: root.topPadding
    focusPolicy: Qt.StrongFocus
    Layout.fillWidth: !root.fit
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: root.small ? Theme.radiusTile : Theme.radiusButton
        color: root.enabled ? (root.bare && root.down ? Theme.sunken : root.fill) : root.bare ? "transparent" : Theme.sunken
        border.width: root.kind === Button.Secondary && root.enabled ? 1.5 : 0
        border.color: Theme.lineStrong

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
        implicitWidth: line.implicitWidth
        implicitHeight: label.implicitHeight

        RowLayout {
            id: line

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: 10

            Icon {
                name: root.icon.name
                size: Theme.sizeIconSmall
                color: root.shownInk
                visible: root.icon.name !== ""
            }

            Label {
                id: label

                text: root.text
                textStyle: Theme.buttonText
                color: root.shownInk
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
