import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** One code typed back proves that the ten can be read later. */
Sheet {
    id: root

    required property CodesModel codes

    function send() {
        if (end.text.trim().length >= 4)
            root.codes.proofWanted(end.text.trim());
    }

    objectName: "auth.link.codes.confirm"
    title: qsTr("Find code number %1").arg(root.codes.set.proof)

    Label {
        text: root.title
        textStyle: Theme.heading
        heading: true
    }

    Label {
        text: qsTr("Type its last 4 characters, from your paper or file. This proves you can read them later.")
        color: Theme.ink2
    }

    TextField {
        id: end
        objectName: "proof"
        label: qsTr("Last 4 characters of code %1").arg(root.codes.set.proof)
        mono: true
        maximumLength: 19
        error: root.codes.set.wrong ? qsTr("This is not the end of code %1. Nothing is lost. Look again, or close this to see the codes.").arg(root.codes.set.proof) : ""
        inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText
        onAccepted: root.send()
    }

    Button {
        objectName: "confirm"
        text: qsTr("Confirm")
        enabled: end.text.trim().length >= 4
        Layout.topMargin: Theme.space2
        onClicked: root.send()
    }

    Button {
        objectName: "later"
        text: qsTr("Remind me tomorrow")
        kind: Button.Quiet
        small: true
        onClicked: root.codes.laterWanted()
    }
}
