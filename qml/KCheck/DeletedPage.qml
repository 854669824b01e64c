import QtQuick
import QtQuick.Layouts
import KAuth
import KModels
import KUi

/** Everything is gone: why, and the proof of it. */
EndStage {
    id: root

    readonly property bool reached: root.answer.receipt !== ""

    function why(): string {
        switch (root.answer.ending) {
        case CheckKind.Ending.Withdrawn:
            return qsTr("You withdrew the check.");
        case CheckKind.Ending.Reported:
            return qsTr("You did not ask for this check, so it is closed.");
        case CheckKind.Ending.Unsent:
            return qsTr("The time to send it is over.");
        case CheckKind.Ending.Late:
            return qsTr("72 hours are over and there was no decision.");
        default:
            return qsTr("The check is decided.");
        }
    }

    objectName: "check.deleted"
    title: qsTr("Everything is deleted")

    Spacer {
        gap: Theme.compact ? 0 : Theme.space4
    }

    ResultRing {
        name: root.title
        iconName: "trash"
        full: false
    }

    AnswerHead {
        title: root.title
        text: root.why() + " " + (root.reached ? qsTr("Your photos, number and position are gone, here and on the server.") : qsTr("Your photos, number and position are gone from this phone."))
    }

    Card {
        list: true
        Layout.topMargin: Theme.space6

        ReceiptRow {
            answer: root.answer
            onWanted: root.receipt.opened = true
        }

        PlainRow {
            iconName: "lock"
            tone: Tone.Neutral
            text: qsTr("Your account is unchanged and safe")
        }
    }

    foot: [
        Button {
            objectName: "support"
            text: qsTr("Ask support for a new code")
            kind: Button.Check
            onClicked: root.model.supportWanted()
        },
        Button {
            objectName: "done"
            text: qsTr("Done")
            kind: Button.QuietCheck
            small: true
            onClicked: root.model.doneWanted()
        }
    ]
}
