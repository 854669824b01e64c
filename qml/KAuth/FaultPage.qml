import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** kAuth cannot open its accounts: what happened, what is safe, what to do. */
StagePage {
    id: root

    required property FaultModel fault

    objectName: "app.fault"
    title: root.fault.happened
    centred: true

    Tile {
        name: "warn"
        tone: Tone.Warn
        size: 64
        Layout.alignment: Qt.AlignHCenter
    }

    AnswerHead {
        title: root.fault.happened
        text: root.fault.safe
    }

    Label {
        text: root.fault.next
        horizontalAlignment: Text.AlignHCenter
        Layout.topMargin: Theme.space4
    }

    foot: [
        Button {
            objectName: "tryAgain"
            text: qsTr("Try again")
            onClicked: root.fault.tryAgainWanted()
        },
        Button {
            objectName: "restore"
            text: qsTr("Go back to the copy before")
            kind: Button.Secondary
            visible: root.fault.canRestore
            onClicked: root.fault.restoreWanted()
        },
        Button {
            objectName: "startOver"
            text: qsTr("Link my accounts again")
            kind: Button.Quiet
            small: true
            visible: root.fault.canStartOver
            onClicked: sure.opened = true
        }
    ]

    overlay: Sheet {
        id: sure

        title: qsTr("Start with no accounts?")
        onDismissed: sure.opened = false

        Label {
            text: sure.title
            textStyle: Theme.heading
            heading: true
        }

        Label {
            text: qsTr("The damaged file is kept beside the new one. Every account must be linked again.")
            color: Theme.ink2
        }

        Button {
            objectName: "startOverYes"
            text: qsTr("Start with no accounts")
            kind: Button.Danger
            Layout.topMargin: Theme.space2
            onClicked: root.fault.startOverWanted()
        }

        Button {
            text: qsTr("Cancel")
            kind: Button.Quiet
            small: true
            onClicked: sure.dismissed()
        }
    }
}
