import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** The request has ended without this phone: nobody got in with it, unless another phone of the person let them. The Manager says which only by no longer listing it. */
AnswerStage {
    id: root

    readonly property bool elsewhere: root.answer.outcome === Kind.Outcome.Elsewhere

    objectName: "auth.request.expired"
    title: root.elsewhere ? qsTr("No longer open") : qsTr("Time is over")

    Spacer {
        gap: Theme.space4
    }

    ResultRing {
        name: root.title
        iconName: root.elsewhere ? "phone" : "clock"
        full: false
    }

    AnswerHead {
        title: root.title
        text: root.elsewhere ? qsTr("It was answered elsewhere, or taken back. Nothing was sent from here.") : qsTr("This request can no longer be answered. Nobody got in.")
    }

    AnsweredCard {
        answer: root.answer
        Layout.topMargin: Theme.space6
    }

    Hint {
        text: qsTr("If it was you, press “Send again” on the computer.")
        visible: !root.elsewhere
        Layout.topMargin: Theme.space4
    }

    foot: [
        Button {
            objectName: "lookAgain"
            text: root.answer.busy ? qsTr("Looking…") : qsTr("Look for a new request")
            icon.name: "refresh"
            enabled: !root.answer.busy
            visible: !root.elsewhere
            onClicked: root.answerModel.lookAgainWanted()
        },
        Button {
            objectName: "done"
            text: qsTr("Done")
            visible: root.elsewhere
            onClicked: root.answerModel.doneWanted()
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
