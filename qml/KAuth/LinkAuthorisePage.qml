import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** What the phone may do once it is linked, and with whom: nothing happens before this is pressed. */
StagePage {
    id: root

    required property LinkModel link
    readonly property string who: root.link.link.account !== "" ? root.link.link.account : root.link.link.server

    function goBack() {
        root.link.cancelWanted();
    }

    objectName: "auth.link.authorise"
    title: qsTr("Let this phone protect %1?").arg(root.who)

    // Not bound: the name typed here stays, whatever else changes.
    Component.onCompleted: device.text = root.link.link.deviceName

    bar: AppBar {
        onLeave: root.goBack()
    }

    RowLayout {
        spacing: Theme.space4
        Layout.alignment: Qt.AlignHCenter

        Avatar {
            name: root.who
            seed: root.link.link.accountId
            size: 64
        }

        TickStrip {
            name: ""
            count: 5
            Accessible.ignored: true
            Layout.fillWidth: false
            Layout.preferredWidth: 48
        }

        Tile {
            name: "phone"
            size: 64
            tone: Tone.Primary
        }
    }

    Label {
        text: root.title
        textStyle: Theme.title
        heading: true
        horizontalAlignment: Text.AlignHCenter
        Layout.topMargin: Theme.space5
    }

    Label {
        objectName: "server"
        text: root.link.link.email !== "" ? root.link.link.email + "\n" + root.link.link.server : root.link.link.server
        color: Theme.ink2
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        Layout.topMargin: Theme.space2
    }

    Card {
        list: true
        Layout.topMargin: Theme.space5

        PowerRow {
            text: qsTr("Approve or refuse sign-ins")
        }

        PowerRow {
            text: qsTr("Make codes, also offline")
        }

        PowerRow {
            text: qsTr("Cannot read your mail or files")
            allowed: false
        }

        PowerRow {
            text: qsTr("Cannot change your password")
            allowed: false
        }
    }

    Banner {
        objectName: "error"
        tone: Tone.Warn
        iconName: "warn"
        title: root.link.error
        visible: root.link.error !== ""
        Layout.topMargin: Theme.space4
    }

    Hint {
        objectName: "unguarded"
        iconName: "warn"
        text: qsTr("This phone has no PIN and no fingerprint, so nobody is asked now. You choose a PIN before your first YES.")
        visible: !root.link.link.guarded
        Layout.topMargin: Theme.space4
    }

    TextField {
        id: device
        objectName: "deviceName"
        label: qsTr("Name of this phone in the Manager")
        maximumLength: 40
        Layout.topMargin: Theme.space4
    }

    Hint {
        iconName: "key"
        text: root.link.link.storage !== "software" ? qsTr("The key is made on this phone and never leaves it.") : root.link.link.guarded ? qsTr("The key is made on this phone and kept in software, sealed by your lock.") : qsTr("The key is made on this phone and kept in software.")
        Layout.topMargin: Theme.space4
    }

    foot: [
        Button {
            objectName: "authorise"
            text: root.link.link.busy ? qsTr("Linking…") : qsTr("Authorise this phone")
            enabled: !root.link.link.busy && device.text.trim() !== ""
            onClicked: root.link.authoriseWanted(device.text.trim())
        },
        Button {
            objectName: "cancel"
            text: qsTr("Cancel")
            kind: Button.Quiet
            small: true
            onClicked: root.link.cancelWanted()
        }
    ]
}
