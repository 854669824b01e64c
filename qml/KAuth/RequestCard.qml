import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** The facts of a request, one row each: account, place, device, time. All of it was signed; nothing is cut. */
Card {
    id: root

    required property RequestModel request
    required property string when
    readonly property var facts: root.request.facts

    list: true

    ListRow {
        objectName: "requestAccount"
        icon.name: "user"
        over: qsTr("Account")
        text: root.facts.account
        detail: root.facts.email
        interactive: false
    }

    ListRow {
        objectName: "requestPlace"
        icon.name: "pin"
        over: qsTr("Place")
        text: root.facts.place
        detail: root.facts.address
        interactive: false

        RequestChips {
            newBrowser: root.facts.newBrowser
            newPlace: root.facts.newPlace
            refusedLately: root.facts.refusedLately
            Layout.maximumWidth: root.width * 0.4
        }
    }

    ListRow {
        objectName: "requestDevice"
        icon.name: "window"
        over: qsTr("Device")
        text: root.facts.device
        interactive: false
    }

    ListRow {
        objectName: "requestTime"
        icon.name: "clock"
        over: qsTr("When")
        text: root.when
        interactive: false
    }
}
