import QtQuick
import QtQuick.Layouts
import KUi

/** What a request is, or what to do when there is no number. It decides nothing but NO. */
Sheet {
    id: root

    property bool noNumber: false
    /** It is about the ways to sign in, asked by somebody who is in. */
    property bool changes: false

    signal refused

    function show(noNumber: bool) {
        root.noNumber = noNumber;
        root.opened = true;
    }

    objectName: "requestHelp"
    title: root.noNumber ? qsTr("No number on your screen?") : qsTr("What is this?")
    onDismissed: root.opened = false

    Label {
        text: root.title
        textStyle: Theme.heading
        heading: true
    }

    Label {
        text: root.noNumber ? qsTr("Then this sign-in may not be yours. Choose NO. Or wait: when the time is over it closes and nobody gets in.") : root.changes ? qsTr("Someone who is signed in as you wants a new way to sign in, or new backup codes. Only your YES allows it. Closing this decides nothing.") : qsTr("Someone typed the right password for your account and wants to sign in. Only your YES lets them in. Closing this decides nothing.")
        color: Theme.ink2
    }

    Button {
        objectName: "helpNo"
        text: qsTr("NO, it’s not me")
        kind: Button.Danger
        Layout.topMargin: Theme.space2
        onClicked: {
            root.opened = false;
            root.refused();
        }
    }

    Button {
        objectName: "helpClose"
        text: qsTr("Close")
        kind: Button.Quiet
        small: true
        onClicked: root.dismissed()
    }
}
