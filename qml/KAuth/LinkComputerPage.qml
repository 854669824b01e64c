import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** The three steps on the computer, before the camera is asked for. */
StagePage {
    id: root

    required property LinkModel link

    objectName: "auth.link.computer"
    title: qsTr("On your computer")

    bar: AppBar {
        onLeave: root.leave()
    }

    Label {
        text: root.title
        textStyle: Theme.title
        heading: true
    }

    Label {
        text: qsTr("Keep this phone in your hand.")
        color: Theme.ink2
        Layout.topMargin: Theme.space2
        Layout.bottomMargin: Theme.space6
    }

    HowStep {
        number: 1
        text: qsTr("Open <b>%1/2fa</b>").arg(root.link.link.server)
        detail: qsTr("Sign in as usual.")
        art: "step-address"
    }

    HowStep {
        number: 2
        text: qsTr("Choose <b>Add an option</b>, then <b>kAuth app</b>")
        detail: qsTr("First time? The button says <b>Turn on</b>.")
        art: "step-option"
    }

    HowStep {
        number: 3
        text: qsTr("Press <b>Next</b> to show the QR code")
        detail: qsTr("Then scan it with this phone.")
        art: "step-scan"
    }

    Spacer {}

    Hint {
        iconName: "camera"
        text: qsTr("The camera is used only to read this code. No picture is kept.")
    }

    foot: [
        Button {
            objectName: "openCamera"
            text: qsTr("Open the camera")
            icon.name: "qr"
            onClicked: root.link.cameraWanted()
        },
        Button {
            objectName: "sendAddress"
            text: qsTr("Copy the address")
            kind: Button.Quiet
            small: true
            onClicked: root.link.sendAddressWanted()
        }
    ]
}
