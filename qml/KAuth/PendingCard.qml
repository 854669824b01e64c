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
    border.width: Theme.tintBorder
    border.color: Theme.lineStrong
    Layout.fillWidth: true
    Accessible.role: Accessible.Notification
    Accessible.name: qsTr("Sign-in waiting for you") + ". " + root.pending.account + ", " + root.pending.device + ", " + root.pending.place

    Column {
        id: column

        x: Theme.space4
        y: Theme.space4
        width: parent.width - 2 * Theme.space4
        spacing: Theme.space3

        Item {
            width: parent.width
            height: words.height

            Rectangle {
                id: dot
                anchors.left: parent.left
                y: (Theme.strong.lineHeight - height) / 2
                width: 10
                height: 10
                radius: 5
                color: Theme.primary
            }

            Label {
                id: words
                anchors.left: dot.right
                anchors.leftMargin: 10
                anchors.right: clock.left
                anchors.rightMargin: Theme.space2
                text: root.pending.count > 1 ? qsTr("%n sign-in(s) waiting for you", "", root.pending.count) : qsTr("Sign-in waiting for you")
                textStyle: Theme.strong
                color: Theme.primaryTintInk
            }

            Label {
                id: clock
                anchors.right: parent.right
                text: root.clock
                textStyle: Theme.strong
                color: Theme.primaryTintInk
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }

        TickStrip {
            width: parent.width
            name: qsTr("%n second(s) left", "", root.pending.secondsLeft)
            lit: Math.ceil(root.pending.secondsLeft * count / Math.max(1, root.pending.lifetime))
            low: Theme.tickRequestLow
            implicitHeight: 8
        }

        Item {
            width: parent.width
            height: Theme.largeText ? facts.height + Theme.space3 + review.height : Math.max(facts.height, review.height)

            Avatar {
                id: avatar
                anchors.left: parent.left
                anchors.verticalCenter: facts.verticalCenter
                name: root.pending.account
                seed: root.pending.accountId
                visible: !Theme.largeText
            }

            Column {
                id: facts

                anchors.left: parent.left
                anchors.leftMargin: Theme.largeText ? 0 : avatar.width + Theme.space3
                anchors.right: Theme.largeText ? parent.right : review.left
                anchors.rightMargin: Theme.largeText ? 0 : Theme.space3
                y: Theme.largeText ? 0 : (parent.height - height) / 2

                Label {
                    width: parent.width
                    text: root.pending.account
                    textStyle: Theme.strong
                }

                Label {
                    width: parent.width
                    text: qsTr("%1, %2", "device, place").arg(root.pending.device).arg(root.pending.place)
                    textStyle: Theme.small
                    color: Theme.ink2
                }
            }

            Button {
                id: review
                objectName: "review"
                anchors.right: parent.right
                y: Theme.largeText ? facts.height + Theme.space3 : (parent.height - height) / 2
                width: Theme.largeText ? parent.width : implicitWidth
                text: qsTr("Review")
                small: true
                onClicked: root.accounts.reviewWanted()
            }
        }
    }
}
