import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** A wrong number closes the request at the first try. */
AnswerStage {
    id: root

    objectName: "auth.request.burned"
    title: qsTr("Wrong number")

    Spacer {
        gap: Theme.space4
    }

    ResultRing {
        name: root.title
        iconName: "close"
        color: Theme.danger
    }

    AnswerHead {
        title: root.title
        text: qsTr("This request is closed and nobody got in. Ask for a new one on the computer.")
    }

    AnsweredCard {
        answer: root.answer
        Layout.topMargin: Theme.space6
    }

    foot: [
        Button {
            objectName: "lookAgain"
            text: root.answer.busy ? qsTr("Looking…") : qsTr("Look for a new request")
            icon.name: "refresh"
            enabled: !root.answer.busy
            onClicked: root.answerModel.lookAgainWanted()
        },
        Button {
            objectName: "notMe"
            text: qsTr("It was not me")
            kind: Button.QuietDanger
            small: true
            onClicked: root.answerModel.notMeWanted()
        }
    ]
}
