import QtQuick
import KModels
import KUi

/** The link of the mail, pasted or typed. What it leads to is shown before anything is shared. */
Sheet {
    id: root

    required property CheckCaseModel asked

    function open() {
        if (field.text.trim() !== "" && !root.asked.facts.busy)
            root.asked.linkWanted(field.text.trim());
    }

    objectName: "check.scan.link"
    title: qsTr("Open the link from support")

    Label {
        text: root.title
        textStyle: Theme.title
        heading: true
    }

    Label {
        text: qsTr("Tap it in your email, or copy it and paste it here.")
        color: Theme.ink2
    }

    TextField {
        id: field

        objectName: "link"
        label: qsTr("Link")
        accent: Theme.check
        error: root.asked.error
        focus: true
        inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onAccepted: root.open()
    }

    Button {
        objectName: "open"
        text: root.asked.facts.busy ? qsTr("Opening…") : qsTr("Open")
        kind: Button.Check
        enabled: field.text.trim() !== "" && !root.asked.facts.busy
        onClicked: root.open()
    }

    Button {
        objectName: "paste"
        text: qsTr("Paste")
        icon.name: "copy"
        kind: Button.Secondary
        onClicked: root.asked.pasteWanted()
    }

    Connections {
        target: root.asked

        function onPasted(text: string) {
            field.text = text;
        }
    }
}
