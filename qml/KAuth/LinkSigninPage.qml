import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** Email and password of the account, typed on this phone. */
StagePage {
    id: root

    required property LinkModel link
    readonly property bool waiting: root.link.link.waitSeconds > 0

    function send() {
        if (email.text === "" || password.text === "" || root.link.link.busy || root.waiting)
            return;
        if (root.link.link.server === "") {
            serverSheet.opened = true;
            return;
        }
        const typed = password.text;
        password.clear();
        root.link.signInWanted(email.text.trim(), typed);
    }

    objectName: "auth.link.signin"
    title: qsTr("Sign in on this phone")

    // Not bound: what is typed here stays, whatever else changes.
    Component.onCompleted: email.text = root.link.link.email

    bar: AppBar {
        onLeave: root.leave()
    }

    Label {
        text: root.title
        textStyle: Theme.title
        heading: true
    }

    Label {
        text: qsTr("Use the same email and password as in the Manager.")
        color: Theme.ink2
        Layout.topMargin: Theme.space2
    }

    TextField {
        id: email
        objectName: "email"
        label: qsTr("Email")
        focus: true
        inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
        Layout.topMargin: Theme.space6
        onAccepted: password.forceActiveFocus()
    }

    TextField {
        id: password
        objectName: "password"
        label: qsTr("Password")
        password: true
        error: root.link.error
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        Layout.topMargin: Theme.space4
        onAccepted: root.send()
    }

    TickStrip {
        name: qsTr("Try again in %n second(s)", "", root.link.link.waitSeconds)
        count: 30
        lit: Math.ceil(root.link.link.waitSeconds * 30 / Math.max(1, root.link.link.waitTotal))
        visible: root.waiting
        Layout.topMargin: Theme.space4
    }

    Button {
        objectName: "forgot"
        text: qsTr("Forgot your password?")
        kind: Button.Quiet
        small: true
        fit: !Theme.largeText
        leftPadding: Theme.largeText ? Theme.space3 : 0
        Layout.topMargin: Theme.space2
        onClicked: root.link.forgotWanted()
    }

    Spacer {}

    ServerLine {
        server: root.link.link.server
        onChangeWanted: serverSheet.opened = true
    }

    foot: Button {
        objectName: "continue"
        text: root.link.link.busy ? qsTr("Signing in…") : root.link.error !== "" ? qsTr("Try again") : qsTr("Continue")
        enabled: email.text !== "" && password.text !== "" && !root.link.link.busy && !root.waiting
        onClicked: root.send()
    }

    overlay: ServerSheet {
        id: serverSheet
        link: root.link
    }
}
