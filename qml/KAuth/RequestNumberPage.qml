import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** A request that is unusual, or whose owner wants it so: YES needs the number shown where the sign-in happens. */
RequestStage {
    id: root

    required property ScannerModel scanner
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
                text: root.facts.changes ? qsTr("Change of sign-in methods: type the page’s number") : qsTr("Type the number you see where you sign in")
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
        second: ColumnLayout {
            id: beside
            visible: Theme.landscape
            Layout.fillWidth: true
        }
    }

    actions: IconButton {
        objectName: "scanNumber"
        icon.name: "qr"
        text: qsTr("Scan the number instead")
        visible: root.facts.strict && !root.answered
        onClicked: scan.opened = true
    }

    sheets: NumberScanSheet {
        id: scan
        request: root.request
        scanner: root.scanner
    }

    foot: RequestState {
        request: root.request
    }

    anchored: [
        // The facts scroll, the keys never: what is typed on is whole in every size.
        ColumnLayout {
            id: under
            visible: !Theme.landscape
            Layout.fillWidth: true

            NumberEntry {
                id: entry
                parent: Theme.landscape ? beside : under
                request: root.request
                tight: root.tight || root.stacked
                focus: true
                onHelpWanted: root.help.show(true)
            }
        },
        GridLayout {
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
    ]
}
