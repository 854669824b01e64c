import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** The key of another service typed by hand, or a link pasted. */
StagePage {
    id: root

    required property AddKeyModel addKey
    readonly property bool isLink: /^\s*(kauth|otpauth):/i.test(key.text)
    readonly property bool ready: key.text.trim() !== "" && (root.isLink || service.text.trim() !== "")

    function send() {
        if (!root.ready)
            return;
        const typed = key.text.trim();
        if (root.isLink)
            root.addKey.linkWanted(typed);
        else
            root.addKey.addWanted(service.text.trim(), account.text.trim(), typed);
    }

    objectName: "auth.link.key"
    title: qsTr("Type a setup key")

    Connections {
        target: root.addKey

        function onPasted(text: string) {
            key.text = text;
        }
    }

    bar: AppBar {
        onLeave: root.leave()
    }

    Label {
        text: root.title
        textStyle: Theme.title
        heading: true
    }

    Label {
        text: qsTr("The service shows it beside its QR code. A link works too.")
        color: Theme.ink2
        Layout.topMargin: Theme.space2
    }

    TextField {
        id: key
        objectName: "key"
        label: qsTr("Key or link")
        mono: true
        focus: true
        error: root.addKey.error
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        Layout.topMargin: Theme.space6
        onAccepted: root.isLink ? root.send() : service.forceActiveFocus()
    }

    Button {
        objectName: "paste"
        text: qsTr("Paste")
        kind: Button.Tonal
        small: true
        fit: true
        icon.name: "copy"
        Layout.topMargin: Theme.space2
        onClicked: root.addKey.pasteWanted()
    }

    TextField {
        id: service
        objectName: "service"
        label: qsTr("Service")
        visible: !root.isLink
        maximumLength: 80
        Layout.topMargin: Theme.space4
        onAccepted: account.forceActiveFocus()
    }

    TextField {
        id: account
        objectName: "account"
        label: qsTr("Your name there (optional)")
        visible: !root.isLink
        maximumLength: 120
        Layout.topMargin: Theme.space4
        onAccepted: root.send()
    }

    foot: Button {
        objectName: "addKey"
        text: root.isLink ? qsTr("Open the link") : qsTr("Add the codes")
        enabled: root.ready
        onClicked: root.send()
    }
}
