import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** Two ways to link an account, and one for the codes of another service. */
StagePage {
    id: root

    required property LinkModel link

    objectName: "auth.link.choice"
    title: qsTr("Add your account")

    bar: AppBar {
        onLeave: root.leave()
    }

    Label {
        text: root.title
        textStyle: Theme.title
        heading: true
    }

    Label {
        text: qsTr("Two ways, same result. Pick the one that suits you now.")
        color: Theme.ink2
        Layout.topMargin: Theme.space2
    }

    ChoiceCard {
        objectName: "here"
        icon.name: "phone"
        tone: Tone.Primary
        recommended: true
        chipText: qsTr("Recommended")
        text: qsTr("Sign in on this phone")
        detail: qsTr("Type your email and password here. About 30 seconds.")
        Layout.topMargin: Theme.space5
        onClicked: root.link.hereWanted()
    }

    ChoiceCard {
        objectName: "computer"
        icon.name: "computer"
        text: qsTr("Use a computer")
        detail: qsTr("Scan a QR code from the Manager. Your password stays on the computer.")
        Layout.topMargin: Theme.space3
        onClicked: root.link.computerWanted()
    }

    Section {
        text: qsTr("Codes for another service?")
    }

    Card {
        list: true

        ListRow {
            objectName: "scan"
            icon.name: "qr"
            text: qsTr("Scan its QR code")
            chevron: true
            onClicked: root.link.cameraWanted()
        }

        ListRow {
            objectName: "typeKey"
            icon.name: "pencil"
            text: qsTr("Type a setup key")
            chevron: true
            onClicked: root.link.keyWanted()
        }
    }
}
