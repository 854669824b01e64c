import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** A request from a known browser and place: NO is one tap, YES is held. Where another waits too, the person picks it first. */
RequestStage {
    id: root

    objectName: "auth.request"

    Halves {
        first: [
            TimeToAnswer {
                seconds: root.progress.secondsLeft
                lifetime: root.facts.lifetime
            },
            Label {
                text: qsTr("Is this you?")
                textStyle: Theme.hero
                heading: true
                Layout.topMargin: Theme.compact ? Theme.space3 : Theme.space5
            },
            Label {
                text: qsTr("Someone typed the right password and wants to sign in.")
                color: Theme.ink2
                Layout.topMargin: Theme.space1
                Layout.bottomMargin: Theme.space4
            }
        ]
        second: [
            RequestCard {
                request: root.request
                when: root.when
                visible: !Theme.compact || Theme.largeText
            },
            RequestContext {
                request: root.request
                when: root.when
                visible: Theme.compact && !Theme.largeText
            }
        ]
    }

    Spacer {}

    Hint {
        objectName: "chooseFirst"
        iconName: "users"
        text: qsTr("%n sign-in(s) wait at the same time. Choose yours before you say YES.", "", root.progress.others + 1)
        visible: root.progress.choose && !Theme.landscape
        Layout.topMargin: Theme.space3
    }

    Hint {
        text: Theme.compact || Theme.largeText ? qsTr("Not sure? Choose NO.") : qsTr("Not sure? Choose NO. You can always try again.")
        visible: !Theme.landscape && !root.progress.choose
        Layout.topMargin: Theme.space3
    }

    foot: RequestState {
        request: root.request
    }

    anchored: GridLayout {
        columns: Theme.landscape ? 2 : 1
        columnSpacing: Theme.space4
        rowSpacing: Theme.space4
        Layout.fillWidth: true

        HoldButton {
            objectName: "yes"
            text: root.answered ? qsTr("Sending…") : qsTr("Hold for YES, it’s me")
            confirmText: qsTr("Press again for YES")
            waitText: qsTr("Read to the end")
            ready: root.readToEnd || root.answered
            enabled: !root.answered
            visible: !root.progress.choose
            Layout.row: 0
            Layout.column: Theme.landscape ? 1 : 0
            Layout.preferredWidth: 1
            onHoldStarted: root.request.holdStarted()
            onConfirmed: root.request.yes()
        }

        Button {
            objectName: "choose"
            text: qsTr("Which sign-in is yours?")
            kind: Button.Secondary
            icon.name: "users"
            minimumHeight: Theme.compact ? 52 : Theme.sizeHold
            visible: root.progress.choose
            Layout.row: 0
            Layout.column: Theme.landscape ? 1 : 0
            Layout.preferredWidth: 1
            onClicked: root.which.opened = true
        }

        Button {
            objectName: "no"
            text: qsTr("NO, it’s not me")
            kind: Button.Danger
            icon.name: "close"
            minimumHeight: Theme.compact ? 52 : Theme.sizeHold
            enabled: !root.answered
            Layout.row: Theme.landscape ? 0 : 1
            Layout.column: 0
            Layout.preferredWidth: 1
            onClicked: root.request.no()
        }
    }
}
