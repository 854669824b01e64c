import QtQuick
import QtQuick.Layouts
import KAuth
import KModels
import KUi

/** A person said yes: what it opens, and that the photos are gone. */
EndStage {
    id: root

    readonly property bool recovers: root.answer.reason === CheckKind.Reason.TwoStepOff || root.answer.reason === CheckKind.Reason.ForgottenPassword

    function what(): string {
        switch (root.answer.reason) {
        case CheckKind.Reason.ForgottenPassword:
            return qsTr("You can choose a new password on the sign-in page.");
        case CheckKind.Reason.ForgottenEmail:
            return qsTr("The email of your account is %1.").arg(root.answer.email);
        case CheckKind.Reason.TwoStepOff:
            return qsTr("You can now add a new phone to your account.");
        case CheckKind.Reason.LockedAccount:
            return qsTr("Your account is open again.");
        case CheckKind.Reason.FirstPayout:
            return qsTr("Your payout can go on.");
        default:
            return qsTr("Your order goes on.");
        }
    }

    objectName: "check.approved"
    title: qsTr("It’s you. Confirmed.")

    Spacer {
        gap: Theme.compact ? 0 : Theme.space4
    }

    ResultRing {
        name: root.title
        iconName: "check"
        color: Theme.ok
        small: root.recovers || Theme.compact || Theme.largeText
    }

    AnswerHead {
        title: root.title
        text: root.what()
    }

    Card {
        list: true
        Layout.topMargin: Theme.space6

        ListRow {
            icon.name: "trash"
            tone: Tone.Ok
            text: qsTr("Photos deleted")
            detail: qsTr("%1, here and on the server", "a time").arg(root.answer.deleted.toLocaleString(Qt.locale(Qt.uiLanguage), "dddd, HH:mm"))
            interactive: false
            visible: root.answer.receipt !== ""
        }

        ReceiptRow {
            answer: root.answer
            onWanted: root.receipt.opened = true
        }
    }

    Banner {
        tone: Tone.Check
        iconName: "shield"
        title: qsTr("Next: protect the account again")
        text: qsTr("It takes 30 seconds on this phone.")
        visible: root.recovers
        Layout.topMargin: Theme.space4
    }

    foot: [
        Button {
            objectName: "linkPhone"
            text: qsTr("Link this phone with kAuth")
            visible: root.recovers
            onClicked: root.model.linkWanted()
        },
        Button {
            objectName: "done"
            text: qsTr("Done")
            kind: root.recovers ? Button.QuietCheck : Button.Check
            small: root.recovers
            onClicked: root.model.doneWanted()
        }
    ]
}
