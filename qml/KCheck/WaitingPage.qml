import QtQuick
import QtQuick.Layouts
import KAuth
import KModels
import KUi

/** Sent: a person decides. The ring is the time until everything is deleted. */
StagePage {
    id: root

    required property CheckModel check
    readonly property CheckAnswerModel model: root.check.answer
    readonly property var answer: root.model.answer
    readonly property string remaining: qsTr("%1 h %2 min").arg(Math.floor(root.answer.minutesLeft / 60)).arg(root.answer.minutesLeft % 60)
    readonly property string until: root.answer.deletes.toLocaleString(Qt.locale(Qt.uiLanguage), "dddd, HH:mm")
    readonly property bool asRing: !Theme.largeText && !Theme.landscape && !Theme.compact

    objectName: "check.waiting"
    title: qsTr("Identity check")

    bar: RootBar {
        title: root.title

        IconButton {
            objectName: "help"
            icon.name: "help"
            text: qsTr("Help")
            onClicked: helpSheet.opened = true
        }
    }

    TickRing {
        name: qsTr("Deleted in at most %1").arg(root.remaining)
        count: Theme.tickDeletion
        lit: Math.ceil(root.answer.minutesLeft / 60)
        low: Theme.tickDeletionLow
        size: Math.min(252, root.height * 0.3)
        tickWidth: 2.8
        color: lit <= low ? Theme.tickLow : Theme.check
        visible: root.asRing
        Layout.alignment: Qt.AlignHCenter

        ColumnLayout {
            anchors.centerIn: parent
            width: parent.width * 0.7
            spacing: 2

            Label {
                text: qsTr("Deleted in at most")
                textStyle: Theme.caption
                color: Theme.ink2
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }

            Label {
                objectName: "left"
                text: root.remaining
                textStyle: Theme.title
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }

            Label {
                text: root.until
                textStyle: Theme.caption
                color: Theme.ink2
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }

    TimeLeft {
        label: qsTr("Deleted in at most")
        value: root.remaining
        count: Theme.tickDeletion
        lit: Math.ceil(root.answer.minutesLeft / 60)
        low: Theme.tickDeletionLow
        color: lit <= low ? Theme.tickLow : Theme.check
        visible: !root.asRing
    }

    Banner {
        objectName: "problem"
        tone: Tone.Danger
        iconName: "warn"
        title: root.check.problem
        visible: root.check.problem !== ""
        Layout.topMargin: Theme.space4
    }

    Card {
        Layout.topMargin: Theme.space5

        TimelineStep {
            text: qsTr("Received")
            detail: qsTr("%1. Case %2", "a time").arg(root.answer.sent.toLocaleString(Qt.locale(Qt.uiLanguage), "dddd, HH:mm")).arg(root.answer.number)
            done: true
        }

        TimelineStep {
            text: qsTr("A person is checking")
            detail: qsTr("You can close the app")
            current: true
            tone: Tone.Check
        }

        TimelineStep {
            text: qsTr("The answer comes here")
            detail: qsTr("Photos are deleted right after")
            last: true
        }
    }

    foot: Button {
        objectName: "withdraw"
        text: root.answer.busy ? qsTr("Deleting…") : qsTr("Withdraw and delete now")
        kind: Button.QuietDanger
        small: true
        enabled: !root.answer.busy
        onClicked: withdrawing.opened = true
    }

    navigation: MainTabs {
        current: "check.start"
        onWanted: stage => root.wanted(stage)
    }

    overlay: [
        HelpSheet {
            id: helpSheet
        },
        WithdrawSheet {
            id: withdrawing
            onConfirmed: root.model.withdrawWanted()
        }
    ]
}
