import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** What is rarely done with an account. */
Sheet {
    id: root

    required property AccountModel account
    readonly property var detail: root.account.detail
    property bool asking: false

    function close() {
        root.opened = false;
        root.asking = false;
    }

    title: root.asking ? qsTr("Remove %1 from this phone?").arg(root.detail.name) : root.detail.name
    onDismissed: root.close()

    Label {
        text: root.title
        textStyle: Theme.heading
        heading: true
    }

    Card {
        list: true
        visible: !root.asking

        ListRow {
            objectName: "pin"
            icon.name: "up"
            text: root.detail.pinned ? qsTr("Unpin from the top") : qsTr("Pin to the top")
            onClicked: {
                root.close();
                root.account.pinWanted(!root.detail.pinned);
            }
        }

        ListRow {
            objectName: "moveUp"
            icon.name: "up"
            text: qsTr("Move up in the list")
            visible: root.detail.byHand
            onClicked: root.account.moveWanted(-1)
        }

        ListRow {
            objectName: "moveDown"
            icon.name: "down"
            text: qsTr("Move down in the list")
            visible: root.detail.byHand
            onClicked: root.account.moveWanted(1)
        }

        ListRow {
            objectName: "forget"
            icon.name: "trash"
            tone: Tone.Danger
            text: qsTr("Remove from this phone")
            visible: !root.detail.linked
            onClicked: root.asking = true
        }
    }

    Hint {
        text: root.detail.storage === "software" ? qsTr("The key of this phone is kept in software. To remove this account, open the 2FA page of the Manager.") : qsTr("The key of this phone is kept in its hardware. To remove this account, open the 2FA page of the Manager.")
        visible: root.detail.linked && !root.asking
    }

    Label {
        text: qsTr("Its codes are gone from here. Turn off two-step sign-in at the service first. For 30 days you can put it back: Settings, Removed accounts.")
        color: Theme.ink2
        visible: root.asking
    }

    Button {
        objectName: "forgetYes"
        text: qsTr("Remove it")
        kind: Button.Danger
        visible: root.asking
        onClicked: {
            root.close();
            root.account.forgetWanted();
        }
    }

    Button {
        text: root.asking ? qsTr("Keep it") : qsTr("Close")
        kind: Button.Quiet
        small: true
        onClicked: root.close()
    }
}
