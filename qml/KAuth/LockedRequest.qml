import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** A request waits behind the lock: it can be refused unseen. */
Card {
    id: root

    required property LockModel lock
    readonly property int seconds: root.lock.state.requestSeconds

    GridLayout {
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space3

        ColumnLayout {
            spacing: 0

            Label {
                objectName: "waiting"
                text: qsTr("%n sign-in(s) waiting", "", root.lock.state.requests)
                textStyle: Theme.strong
            }

            Label {
                text: qsTr("%1 left. Unlock to see it.").arg(Math.floor(root.seconds / 60) + ":" + String(root.seconds % 60).padStart(2, "0"))
                textStyle: Theme.small
                color: Theme.ink2
            }
        }

        Button {
            objectName: "refuse"
            text: qsTr("Refuse")
            kind: Button.Danger
            small: true
            fit: !Theme.largeText
            onClicked: root.lock.refuseWanted()
        }
    }
}
