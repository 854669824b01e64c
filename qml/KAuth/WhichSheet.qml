pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** Several sign-ins wait: all of them side by side, to pick one. Its card shows then, and nothing is answered yet. */
Sheet {
    id: root

    required property RequestModel request

    objectName: "which"
    title: qsTr("Which sign-in is yours?")
    onDismissed: root.opened = false

    Label {
        text: root.title
        textStyle: Theme.heading
        heading: true
    }

    Label {
        text: qsTr("Compare device and place. You answer on the next card. To one that is not yours, say NO.")
        color: Theme.ink2
    }

    Card {
        list: true

        Repeater {
            model: root.request.waiting

            WhichRow {
                current: root.request.facts.id === facts.id
                onClicked: {
                    root.opened = false;
                    root.request.choose(facts.id);
                }
            }
        }
    }

    Button {
        objectName: "whichClose"
        text: qsTr("Close")
        kind: Button.Quiet
        small: true
        onClicked: root.dismissed()
    }
}
