import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** The same facts in four lines, for where the room is needed for the answer. */
Card {
    id: root

    required property RequestModel request
    required property string when
    readonly property var facts: root.request.facts
    readonly property int unusual: Number(root.facts.newPlace) + Number(root.facts.newBrowser) + Number(root.facts.refusedLately)
    readonly property bool beside: root.unusual < (Theme.compact ? 2 : 3) && !Theme.largeText

    padding: Theme.compact ? Theme.space3 : Theme.space4

    Item {
        id: body

        implicitHeight: lines.height
        Layout.fillWidth: true

        Avatar {
            id: avatar
            anchors.left: parent.left
            name: root.facts.account
            seed: root.facts.accountId
            size: 40
            visible: !Theme.largeText
        }

        Column {
            id: lines

            anchors.left: parent.left
            anchors.leftMargin: Theme.largeText ? 0 : avatar.width + Theme.space3
            anchors.right: parent.right
            spacing: 2

            Item {
                width: parent.width
                height: Math.max(who.height, root.beside ? chips.height : 0)

                Column {
                    id: who

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.rightMargin: root.beside ? chips.width + Theme.space2 : 0
                    spacing: 2

                    Label {
                        objectName: "requestAccount"
                        width: parent.width
                        text: root.facts.account
                        textStyle: Theme.strong
                    }

                    Label {
                        width: parent.width
                        text: root.facts.email
                        textStyle: Theme.small
                        color: Theme.ink2
                        visible: text !== "" && (!Theme.compact || Theme.largeText)
                    }
                }

                RequestChips {
                    id: chips
                    anchors.right: parent.right
                    width: natural
                    facts: root.facts
                    visible: root.beside
                }
            }

            ContextLine {
                objectName: "requestDevice"
                width: parent.width
                iconName: "window"
                text: root.facts.device
            }

            ContextLine {
                objectName: "requestPlace"
                width: parent.width
                iconName: "pin"
                text: root.facts.address === "" ? root.facts.place : qsTr("%1, %2", "place, address").arg(root.facts.place).arg(root.facts.address)
            }

            ContextLine {
                objectName: "requestTime"
                width: parent.width
                iconName: "clock"
                text: root.when
            }
        }
    }

    RequestChips {
        facts: root.facts
        visible: !root.beside
        Layout.topMargin: Theme.space2
    }
}
