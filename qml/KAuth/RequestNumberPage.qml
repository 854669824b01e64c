import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** A request that is unusual, or whose owner wants it so: YES needs the number shown where the sign-in happens. */
RequestStage {
    id: root

    readonly property bool stacked: Theme.largeText
    readonly property bool tight: Theme.compact || Theme.landscape
    readonly property string id: root.facts.id

    objectName: "auth.request.number"
    onIdChanged: arming.restart()

    Timer {
        id: arming
        interval: Theme.timeArmDelay + 100
        running: true
    }

    Halves {
        first: [
            TimeToAnswer {
                seconds: root.progress.secondsLeft
                lifetime: root.facts.lifetime
            },
            Label {
                text: qsTr("Type the number you see where you sign in")
                textStyle: Theme.title
                heading: true
                Layout.topMargin: root.tight ? Theme.space2 : Theme.space4
            },
            RequestContext {
                request: root.request
                when: root.when
                Layout.topMargin: root.tight ? Theme.space2 : Theme.space3
            }
        ]
        second: [
            Item {
                objectName: "auth.request.number.ready"
                visible: root.request.complete
                implicitHeight: 1
                implicitWidth: 1
            },
            NumberBoxes {
                objectName: "number"
                count: root.facts.digits
                value: root.request.typed
                focus: true
                enabled: !root.answered
                Layout.topMargin: root.tight ? Theme.space2 : Theme.space4
                Layout.bottomMargin: root.tight ? Theme.space2 : Theme.space3
                onDigit: digit => root.request.type(Number(digit))
                onErase: root.request.erase()
            },
            Keypad {
                twoRows: root.tight
                extraIcon: "help"
                extraText: qsTr("I see no number")
                enabled: !root.answered
                onDigit: digit => root.request.type(Number(digit))
                onErase: root.request.erase()
                onExtra: root.help.show(true)
            }
        ]
    }

    foot: RequestState {
        request: root.request
    }

    anchored: GridLayout {
        columns: root.stacked ? 1 : 2
        columnSpacing: Theme.space4
        rowSpacing: Theme.space4
        Layout.fillWidth: true

        Button {
            /** A card that has just come is not answered by a finger meant for something else. */
            readonly property bool armed: !arming.running

            objectName: "yes"
            text: root.answered ? qsTr("Sending…") : root.readToEnd ? qsTr("YES, it’s me") : qsTr("Read to the end")
            enabled: root.request.complete && root.readToEnd && !root.answered
            Keys.enabled: false // Enter answers nothing
            Layout.row: 0
            Layout.column: root.stacked ? 0 : 1
            Layout.preferredWidth: 1
            onClicked: if (armed)
                root.request.yes()
        }

        Button {
            objectName: "no"
            text: qsTr("NO, not me")
            kind: Button.Danger
            enabled: !root.answered
            Layout.row: root.stacked ? 1 : 0
            Layout.column: 0
            Layout.preferredWidth: 1
            onClicked: root.request.no()
        }
    }
}
