import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** The oldest request that waits, above the list. It leads to the request and never answers it. */
Rectangle {
    id: root

    required property AccountsModel accounts
    readonly property var pending: root.accounts.banners.pending
    readonly property string clock: Math.floor(root.pending.secondsLeft / 60) + ":" + String(root.pending.secondsLeft % 60).padStart(2, "0")

    implicitHeight: column.implicitHeight + 2 * Theme.space4
    radius: Theme.radiusCard
    color: Theme.primaryTint
    Layout.fillWidth: true
    Accessible.role: Accessible.Notification
    Accessible.name: qsTr("Sign-in waiting for you") + ". " + root.pending.account + ", " + root.pending.device + ", " + root.pending.place

    ColumnLayout {
        id: column

        x: Theme.space4
        y: Theme.space4
        width: parent.width - 2 * Theme.space4
        spacing: Theme.space3

        RowLayout {
            spacing: 10

            Rectangle {
                implicitWidth: 10
                implicitHeight: 10
                radius: 5
                color: Theme.primary
            }

            Label {
                text: root.pending.count > 1 ? qsTr("%n sign-in(s) waiting for you", "", root.pending.count) : qsTr("Sign-in waiting for you")
                textStyle: Theme.strong
                color: Theme.primaryTintInk
            }

            Label {
                text: root.clock
                textStyle: Theme.strong
                color: Theme.primaryTintInk
                Layout.fillWidth: false
                Accessible.ignored: true
            }
        }

        TickStrip {
            name: qsTr("%n second(s) left", "", root.pending.secondsLeft)
            lit: Math.ceil(root.pending.secondsLeft * count / Math.max(1, root.pending.lifetime))
            low: Theme.tickRequestLow
            implicitHeight: 8
        }

        GridLayout {
            columns: Theme.largeText ? 1 : 3
            columnSpacing: Theme.space3

            Avatar {
                name: root.pending.account
                seed: root.pending.accountId
                visible: !Theme.largeText
            }

            ColumnLayout {
                spacing: 0

                Label {
                    text: root.pending.account
                    textStyle: Theme.strong
                }

                Label {
                    text: qsTr("%1, %2", "device, place").arg(root.pending.device).arg(root.pending.place)
                    textStyle: Theme.small
                    color: Theme.ink2
                }
            }

            Button {
                objectName: "review"
                text: qsTr("Review")
                small: true
                fit: !Theme.largeText
                onClicked: root.accounts.reviewWanted()
            }
        }
    }
}
