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
    readonly property bool beside: root.unusual < 2 && !Theme.largeText

    padding: Theme.compact ? Theme.space3 : Theme.space4

    RowLayout {
        spacing: Theme.space3

        Avatar {
            name: root.facts.account
            seed: root.facts.accountId
            size: 40
            visible: !Theme.largeText
            Layout.alignment: Qt.AlignTop
        }

        ColumnLayout {
            spacing: 2

            RowLayout {
                spacing: Theme.space2

                Label {
                    objectName: "requestAccount"
                    text: root.facts.account
                    textStyle: Theme.strong
                }

                RequestChips {
                    facts: root.facts
                    visible: root.beside
                    Layout.fillWidth: false
                    Layout.preferredWidth: natural
                }
            }

            Label {
                text: root.facts.email
                textStyle: Theme.small
                color: Theme.ink2
                visible: text !== "" && (!Theme.compact || Theme.largeText)
            }

            ContextLine {
                objectName: "requestDevice"
                iconName: "window"
                text: root.facts.device
            }

            ContextLine {
                objectName: "requestPlace"
                iconName: "pin"
                text: root.facts.address === "" ? root.facts.place : qsTr("%1, %2", "place, address").arg(root.facts.place).arg(root.facts.address)
            }

            ContextLine {
                objectName: "requestTime"
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
