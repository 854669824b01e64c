pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** What is sent, one by one; it goes on by itself after the network or the app was gone. */
CheckStage {
    id: root

    required property CheckModel check
    readonly property CheckUploadModel upload: root.check.upload
    readonly property var pause: root.upload.pause

    objectName: "check.upload"
    title: root.pause.paused ? qsTr("Sending is paused") : root.pause.offline ? qsTr("No network") : qsTr("Sending safely")
    step: 7
    stepName: qsTr("Send")

    RowLayout {
        spacing: Theme.space4
        Layout.fillHeight: false
        Layout.topMargin: Theme.space2

        TickRing {
            name: qsTr("%1 percent sent").arg(root.upload.percent)
            count: 40
            lit: Math.round(root.upload.percent * 0.4)
            filling: true
            size: Theme.compact ? 84 : 112
            color: Theme.check
            visible: !Theme.largeText

            Label {
                anchors.centerIn: parent
                text: qsTr("%1 %").arg(root.upload.percent)
                textStyle: Theme.compact ? Theme.heading : Theme.title
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }

        ColumnLayout {
            spacing: Theme.space1

            Label {
                text: root.title
                textStyle: Theme.title
                heading: true
            }

            Label {
                objectName: "uploadNote"
                text: root.pause.offline ? qsTr("What was sent is kept safe and not sent twice. We go on by ourselves.") : root.pause.paused ? qsTr("What was sent is kept safe.") : qsTr("You can close the app. Sending goes on.")
                color: Theme.ink2
            }
        }
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
        list: true
        Layout.topMargin: Theme.space5

        Repeater {
            model: root.upload

            UploadRow {}
        }
    }

    Hint {
        iconName: "lock"
        text: qsTr("Encrypted so that only the reviewers can open it.")
        Layout.topMargin: Theme.space3
    }

    foot: ButtonRow {
        Button {
            objectName: "pause"
            text: root.pause.paused ? qsTr("Go on") : qsTr("Pause")
            icon.name: root.pause.paused ? "play" : "pause"
            kind: Button.Secondary
            onClicked: root.upload.pauseWanted(!root.pause.paused)
        }

        Button {
            objectName: "deleteAll"
            text: qsTr("Delete all")
            kind: Button.QuietDanger
            onClicked: deleting.opened = true
        }
    }

    overlay: ConfirmSheet {
        id: deleting

        objectName: "deleteSheet"
        title: qsTr("Delete all and stop?")
        text: qsTr("Your photos, number and position are deleted, here and on the server. Your account does not change.")
        deed: qsTr("Delete all")
        onConfirmed: root.upload.deleteWanted()
    }
}
