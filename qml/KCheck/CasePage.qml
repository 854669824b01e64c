import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** Who asks, why, for what, and for how long, before the person shares anything. */
CheckStage {
    id: root

    required property CheckCaseModel asked
    readonly property var facts: root.asked.facts

    function purpose(): string {
        switch (root.facts.reason) {
        case CheckKind.Reason.ForgottenPassword:
            return qsTr("Choose a new password");
        case CheckKind.Reason.ForgottenEmail:
            return qsTr("Find your account again");
        case CheckKind.Reason.TwoStepOff:
            return qsTr("Sign in without your old phone");
        case CheckKind.Reason.LockedAccount:
            return qsTr("Open your locked account");
        case CheckKind.Reason.FirstPayout:
            return qsTr("Get your first payout");
        default:
            return qsTr("Let your order go on");
        }
    }

    objectName: "check.scan.case"
    title: qsTr("Is this what you asked for?")
    step: 1
    stepName: qsTr("Case")

    Label {
        text: root.title
        textStyle: Theme.title
        heading: true
        Layout.topMargin: Theme.space2
    }

    Label {
        text: qsTr("Check before you share anything.")
        color: Theme.ink2
        Layout.topMargin: Theme.space2
    }

    Card {
        list: true
        Layout.topMargin: Theme.space3

        ListRow {
            objectName: "purpose"
            icon.name: "shield"
            tone: Tone.Check
            text: root.purpose()
            detail: qsTr("What will happen if you are confirmed")
            interactive: false
            minimumHeight: 56 // five of them, and the warning below them is read without scrolling
        }

        ListRow {
            icon.name: "user"
            text: root.facts.account
            detail: qsTr("Account")
            visible: root.facts.account !== ""
            interactive: false
            minimumHeight: 56
        }

        ListRow {
            objectName: "receiver"
            icon.name: "lock"
            text: root.facts.requester === root.facts.server ? root.facts.server : root.facts.requester + "\n" + root.facts.server
            detail: qsTr("Verified receiver of your documents")
            interactive: false
            minimumHeight: 56
        }

        ListRow {
            icon.name: "clock"
            text: qsTr("Case %1").arg(root.facts.number)
            detail: qsTr("Open until %1").arg(Qt.formatTime(root.facts.until, "HH:mm"))
            interactive: false
            minimumHeight: 56
        }

        ListRow {
            icon.name: "idcard"
            text: qsTr("Photos, number and position")
            detail: qsTr("Kept until decided, 72 hours at most")
            interactive: false
            minimumHeight: 56
        }
    }

    Banner {
        tone: Tone.Warn
        iconName: "hand"
        title: qsTr("Never use a stranger’s code")
        text: qsTr("Support shows it only in the Manager, or sends it to your own email.")
        Layout.topMargin: Theme.space3
    }

    Banner {
        objectName: "error"
        tone: Tone.Danger
        iconName: "warn"
        title: root.asked.error
        visible: root.asked.error !== ""
        Layout.topMargin: Theme.space3
    }

    foot: [
        Button {
            objectName: "continue"
            text: qsTr("Yes, continue")
            kind: Button.Check
            enabled: !root.facts.busy
            onClicked: root.asked.yesWanted()
        },
        Button {
            objectName: "notMine"
            text: qsTr("I did not ask for this")
            kind: Button.QuietDanger
            small: true
            enabled: !root.facts.busy
            onClicked: report.opened = true
        }
    ]

    overlay: [
        ConfirmSheet {
            id: report

            objectName: "reportSheet"
            title: qsTr("Report and close this case?")
            text: qsTr("Nothing was shared. The code stops working at once, and support is told.")
            deed: qsTr("Report and close")
            onConfirmed: root.asked.notMineWanted()
        }
    ]
}
