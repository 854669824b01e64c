import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** YES arrived: the browser goes in by itself. For a minute it can be taken back. */
AnswerStage {
    id: root

    objectName: "auth.request.approved"
    title: qsTr("Approved")

    Spacer {
        gap: Theme.space4
    }

    ResultRing {
        name: root.title
        iconName: "check"
        color: Theme.ok
    }

    AnswerHead {
        title: root.title
        text: root.answer.changes ? qsTr("You can change how you sign in now, for 5 minutes.") : qsTr("%1 is open on your computer.").arg(root.answer.account)
    }

    AnsweredCard {
        answer: root.answer
        Layout.topMargin: Theme.space6
    }

    foot: [
        Button {
            objectName: "done"
            text: qsTr("Done")
            onClicked: root.answerModel.doneWanted()
        },
        Button {
            objectName: "endSession"
            text: root.answer.busy ? qsTr("Ending the session…") : qsTr("A mistake? End this session (%1\u00a0s)").arg(root.answer.endSeconds)
            kind: Button.QuietDanger
            small: true
            enabled: !root.answer.busy
            visible: root.answer.endSeconds > 0 || root.answer.busy
            onClicked: root.answerModel.endSessionWanted()
        }
    ]
}
