import QtQuick
import KModels
import KUi

/** The facts of a request, one row each: account, place, device, time. All of it was signed. */
Card {
    id: root

    required property RequestModel request
    required property string when
    readonly property var facts: root.request.facts

    list: true

    FactRow {
        objectName: "requestAccount"
        iconName: "user"
        what: qsTr("Account")
        text: root.facts.account
        detail: root.facts.email
    }

    FactRow {
        objectName: "requestPlace"
        iconName: "pin"
        what: qsTr("Place")
        text: root.facts.place
        detail: root.facts.address

        RequestChips {
            facts: root.facts
            width: natural
        }
    }

    FactRow {
        objectName: "requestDevice"
        iconName: "window"
        what: qsTr("Device")
        text: root.facts.device
    }

    FactRow {
        objectName: "requestTime"
        iconName: "clock"
        what: qsTr("When")
        text: root.when
    }
}
