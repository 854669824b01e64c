import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** Backup codes later: how many are left, the ones that are still shown, a new set. */
StagePage {
    id: root

    required property CodesModel codes
    readonly property var set: root.codes.set
    readonly property bool known: root.set.codes.length > 0

    objectName: "auth.account.backup"
    title: qsTr("Backup codes")

    bar: AppBar {
        onLeave: root.leave()
    }

    Label {
        text: root.title
        textStyle: Theme.title
        heading: true
    }

    Label {
        objectName: "left"
        text: root.set.left < 0 ? qsTr("How many are left shows once you are online.") : qsTr("%1 of %2 are left. Each signs you in to %3 once.").arg(root.set.left).arg(root.set.total).arg(root.set.account)
        color: Theme.ink2
        Layout.topMargin: Theme.space2
    }

    Banner {
        tone: Tone.Warn
        iconName: "warn"
        title: qsTr("%n backup code(s) left", "", root.set.left)
        text: qsTr("Make 10 new ones soon.")
        visible: root.set.left >= 0 && root.set.left <= 3
        Layout.topMargin: Theme.space4
    }

    BackupCodes {
        codes: root.set.codes
        visible: root.known
        Layout.topMargin: Theme.space4
    }

    KeepButtons {
        codes: root.codes
        visible: root.known
        Layout.topMargin: Theme.space3
    }

    Hint {
        iconName: "lock"
        text: root.known ? qsTr("You have not proven yet that you kept them.") : qsTr("This phone does not keep them, so nobody can find them here.")
        Layout.topMargin: Theme.space4
    }

    Spacer {}

    foot: [
        Button {
            objectName: "prove"
            text: qsTr("I have kept them")
            visible: root.known && !root.set.kept
            onClicked: root.codes.keptWanted()
        },
        Button {
            objectName: "newSet"
            text: root.set.busy ? qsTr("Making new codes…") : qsTr("Make 10 new codes")
            kind: Button.Secondary
            enabled: !root.set.busy
            onClicked: sure.opened = true
        }
    ]

    overlay: Sheet {
        id: sure

        title: qsTr("Make 10 new codes?")
        onDismissed: sure.opened = false

        Label {
            text: sure.title
            textStyle: Theme.heading
            heading: true
        }

        Label {
            text: qsTr("The old ones stop working at once. Throw away paper and files with them.")
            color: Theme.ink2
        }

        Button {
            objectName: "newSetYes"
            text: qsTr("Make new codes")
            Layout.topMargin: Theme.space2
            onClicked: {
                sure.opened = false;
                root.codes.newSetWanted();
            }
        }

        Button {
            text: qsTr("Keep the old ones")
            kind: Button.Quiet
            small: true
            onClicked: sure.dismissed()
        }
    }
}
