import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** NO is final. What to do when it was somebody else. */
AnswerStage {
    id: root

    objectName: "auth.request.denied"
    title: root.answer.changes ? qsTr("Refused. Nothing was changed.") : qsTr("Refused. Nobody got in.")

    ResultRing {
        name: qsTr("Refused")
        iconName: "close"
        color: Theme.danger
        size: Theme.compact ? 88 : 112
    }

    AnswerHead {
        title: root.title
        text: root.answer.unsent ? qsTr("Your answer is kept and sent as soon as you are online.") : qsTr("%1 is safe.").arg(root.answer.account)
    }

    Card {
        spacing: Theme.space1
        Layout.topMargin: Theme.space5

        Label {
            text: qsTr("Wasn’t you?")
            textStyle: Theme.heading
            heading: true
        }

        Label {
            text: qsTr("Then someone knows your password. Change it now: it takes two minutes.")
            color: Theme.ink2
        }
    }

    Card {
        list: true
        Layout.topMargin: Theme.space3

        ListRow {
            objectName: "sessions"
            icon.name: "users"
            text: qsTr("See who is signed in")
            detail: root.answer.sessions < 0 ? "" : qsTr("%n session(s) now", "", root.answer.sessions)
            chevron: true
            onClicked: root.answerModel.sessionsWanted()
        }

        ListRow {
            icon.name: "pause"
            text: qsTr("Pause for 1 hour")
            detail: qsTr("Codes still work")
            interactive: false

            Switch {
                objectName: "pause"
                text: qsTr("Pause requests for 1 hour")
                checked: root.answer.paused
                onToggled: root.answerModel.pauseWanted(checked)
            }
        }
    }

    Button {
        objectName: "itWasMe"
        text: qsTr("It was me")
        kind: Button.Quiet
        small: true
        enabled: !root.answer.busy
        visible: !root.answer.mine && !root.answer.unsent
        Layout.topMargin: Theme.space4
        onClicked: root.answerModel.itWasMeWanted()
    }

    Hint {
        objectName: "mine"
        text: qsTr("You can sign in again on the computer now.")
        visible: root.answer.mine
        Layout.topMargin: Theme.space4
    }

    foot: [
        Button {
            objectName: "changePassword"
            text: qsTr("Change my password")
            onClicked: root.answerModel.changePasswordWanted()
        },
        Button {
            objectName: "done"
            text: qsTr("Done")
            kind: Button.Quiet
            small: true
            onClicked: root.answerModel.doneWanted()
        }
    ]
}
