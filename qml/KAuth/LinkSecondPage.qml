import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** The second step of the account, when it is on already. */
StagePage {
    id: root

    required property LinkModel link
    readonly property int method: root.link.link.method
    readonly property bool waiting: root.link.link.waitSeconds > 0
    readonly property bool byPush: root.method === Kind.Method.Push

    function send() {
        if (root.byPush || code.text === "" || root.link.link.busy || root.waiting)
            return;
        const typed = code.text.trim();
        code.clear();
        root.link.secondStepWanted(typed);
    }

    objectName: "auth.link.second"
    title: qsTr("One more step")

    bar: AppBar {
        onLeave: root.leave()
    }

    Label {
        text: root.title
        textStyle: Theme.title
        heading: true
    }

    Label {
        text: root.byPush ? qsTr("Answer the request on your other phone. Then we go on by ourselves.") : root.method === Kind.Method.Backup ? qsTr("Type one of your 10 backup codes. Each works once.") : qsTr("Type the code your authenticator shows now.")
        color: Theme.ink2
        Layout.topMargin: Theme.space2
    }

    TextField {
        id: code
        objectName: "code"
        label: root.method === Kind.Method.Backup ? qsTr("Backup code") : qsTr("Code")
        mono: root.method === Kind.Method.Backup
        error: root.link.error
        focus: true
        visible: !root.byPush
        maximumLength: 40
        inputMethodHints: (root.method === Kind.Method.Code ? Qt.ImhDigitsOnly : Qt.ImhUppercaseOnly) | Qt.ImhNoPredictiveText
        Layout.topMargin: Theme.space6
        onAccepted: root.send()
    }

    Banner {
        tone: Tone.Warn
        iconName: "warn"
        title: root.link.error
        visible: root.byPush && root.link.error !== ""
        Layout.topMargin: Theme.space6
    }

    TickStrip {
        name: qsTr("Try again in %n second(s)", "", root.link.link.waitSeconds)
        count: 30
        lit: Math.ceil(root.link.link.waitSeconds * 30 / Math.max(1, root.link.link.waitTotal))
        visible: root.waiting
        Layout.topMargin: Theme.space4
    }

    Section {
        text: qsTr("Another way")
        visible: others.visible
        Layout.topMargin: Theme.space4
    }

    Card {
        id: others

        list: true
        visible: Number(root.link.link.hasCode) + Number(root.link.link.hasBackup) + Number(root.link.link.hasPush) > 1

        ListRow {
            objectName: "byCode"
            icon.name: "clock"
            text: qsTr("A code from an authenticator")
            chevron: true
            visible: root.link.link.hasCode && root.method !== Kind.Method.Code
            onClicked: root.link.methodWanted(Kind.Method.Code)
        }

        ListRow {
            objectName: "byBackup"
            icon.name: "key"
            text: qsTr("A backup code")
            chevron: true
            visible: root.link.link.hasBackup && root.method !== Kind.Method.Backup
            onClicked: root.link.methodWanted(Kind.Method.Backup)
        }

        ListRow {
            objectName: "byPush"
            icon.name: "phone"
            text: qsTr("A request on my other phone")
            chevron: true
            visible: root.link.link.hasPush && root.method !== Kind.Method.Push
            onClicked: root.link.methodWanted(Kind.Method.Push)
        }
    }

    foot: Button {
        objectName: "continue"
        text: root.byPush ? qsTr("Waiting for your answer…") : root.link.link.busy ? qsTr("Checking…") : qsTr("Continue")
        enabled: !root.byPush && code.text !== "" && !root.link.link.busy && !root.waiting
        onClicked: root.send()
    }
}
