import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** Somebody keeps asking, or the person wanted quiet: requests wait until the time that is said. */
Card {
    id: root

    required property AccountsModel accounts
    readonly property var paused: root.accounts.banners.paused
    readonly property string until: Qt.formatTime(root.paused.until, "HH:mm")

    objectName: "auth.accounts.paused"
    color: root.paused.byOwner ? Theme.sunken : Theme.dangerTint
    borderWidth: Theme.tintBorder
    spacing: Theme.space3

    Item {
        implicitHeight: heading.height
        Layout.fillWidth: true

        Icon {
            id: sign
            anchors.left: parent.left
            name: root.paused.byOwner ? "pause" : "hand"
            color: heading.color
        }

        Label {
            id: heading
            anchors.left: sign.right
            anchors.leftMargin: Theme.space3
            anchors.right: parent.right
            text: root.paused.byOwner ? qsTr("Requests are paused") : qsTr("Someone keeps asking")
            textStyle: Theme.strong
            color: root.paused.byOwner ? Theme.ink : Theme.dangerTintInk
        }
    }

    Label {
        text: root.paused.byOwner ? qsTr("No sign-in asks this phone until %1. Your codes still work.").arg(root.until) : qsTr("%n sign-in(s) for %1 in %2 minutes. Nobody got in. We stopped asking you until %3.", "", root.paused.requests).arg(root.paused.account).arg(root.paused.minutes).arg(root.until)
        color: heading.color
    }

    ButtonRow {
        spacing: Theme.space3

        Button {
            objectName: "changePassword"
            text: qsTr("Change password")
            kind: Button.DangerSolid
            small: true
            visible: !root.paused.byOwner
            onClicked: root.accounts.changePasswordWanted()
        }

        Button {
            objectName: "itWasMe"
            text: root.paused.byOwner ? qsTr("Ask me again") : qsTr("It was me")
            kind: Button.Secondary
            small: true
            onClicked: root.accounts.itWasMeWanted()
        }
    }
}
