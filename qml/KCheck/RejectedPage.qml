import QtQuick
import QtQuick.Layouts
import KAuth
import KModels
import KUi

/** A photo is wanted again, with the reason; or the check ended without a yes. */
EndStage {
    id: root

    readonly property bool again: !root.answer.final

    objectName: "check.rejected"
    title: root.again ? qsTr("%n photo(s) need another try", "", root.answer.photos) : qsTr("We could not confirm it’s you")

    Label {
        text: root.title
        textStyle: Theme.title
        heading: true
    }

    Label {
        text: root.again ? qsTr("Nothing has been decided yet.") : qsTr("Your account is unchanged and safe.")
        color: Theme.ink2
        Layout.topMargin: Theme.space2
    }

    Card {
        spacing: Theme.space2
        visible: root.again || words.why !== ""
        Layout.topMargin: Theme.space4

        Label {
            text: root.again ? words.which : qsTr("Why")
            textStyle: Theme.heading
        }

        Label {
            objectName: "why"
            text: words.why
        }

        Label {
            text: words.tip
            color: Theme.ink2
            visible: root.again
        }
    }

    Card {
        list: true
        Layout.topMargin: Theme.space3

        ListRow {
            objectName: "tries"
            icon.name: "refresh"
            tone: Tone.Check
            text: qsTr("%n tries left", "", root.answer.triesLeft)
            detail: qsTr("All photos are deleted in %1\u00a0h %2\u00a0min").arg(Math.floor(root.answer.minutesLeft / 60)).arg(root.answer.minutesLeft % 60)
            interactive: false
            visible: root.again
        }

        ReceiptRow {
            answer: root.answer
            visible: !root.again
            onWanted: root.receipt.opened = true
        }
    }

    RejectedWords {
        id: words
        answer: root.answer
    }

    foot: [
        Button {
            objectName: "again"
            text: qsTr("Take %n photo(s) again", "", root.answer.photos)
            icon.name: "camera"
            kind: Button.Check
            visible: root.again
            enabled: !root.answer.busy
            onClicked: root.model.againWanted()
        },
        Button {
            objectName: "withdraw"
            text: qsTr("Withdraw and delete now")
            kind: Button.QuietDanger
            small: true
            visible: root.again
            enabled: !root.answer.busy
            onClicked: withdrawing.opened = true
        },
        Button {
            objectName: "support"
            text: qsTr("Ask support")
            kind: Button.Check
            visible: !root.again
            onClicked: root.model.supportWanted()
        },
        Button {
            objectName: "done"
            text: qsTr("Done")
            kind: Button.QuietCheck
            small: true
            visible: !root.again
            onClicked: root.model.doneWanted()
        }
    ]

    overlay: WithdrawSheet {
        id: withdrawing
        onConfirmed: root.model.withdrawWanted()
    }
}
