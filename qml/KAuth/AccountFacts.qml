import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** What a linked account has besides its code. */
Card {
    id: root

    required property AccountModel account
    readonly property var detail: root.account.detail

    function push(): string {
        switch (root.detail.push) {
        case Kind.Push.Ready:
            return root.detail.testedToday ? qsTr("Ready, tested today at %1").arg(Qt.formatTime(root.detail.tested, "HH:mm")) : qsTr("Ready, tested on %1").arg(root.detail.tested.toLocaleString(Qt.locale(Qt.uiLanguage), "d MMMM"));
        case Kind.Push.Late:
            return qsTr("Requests come late");
        case Kind.Push.Failing:
            return qsTr("Requests do not arrive. The open app still gets them.");
        case Kind.Push.Suspended:
            return qsTr("Stopped by the Manager");
        default:
            return qsTr("Not tested yet");
        }
    }

    list: true

    ListRow {
        objectName: "testPush"
        icon.name: "bell"
        tone: root.detail.push === Kind.Push.Ready ? Tone.Ok : Tone.Neutral
        text: qsTr("Push sign-in")
        detail: root.push()
        warning: root.detail.push === Kind.Push.Failing || root.detail.push === Kind.Push.Suspended
        onClicked: root.account.testWanted()

        Label {
            text: qsTr("Test")
            textStyle: Theme.strong
            color: Theme.primary
            Accessible.ignored: true
            Layout.fillWidth: false
        }
    }

    ListRow {
        objectName: "backupCodes"
        icon.name: "key"
        text: qsTr("Backup codes")
        detail: root.detail.codesLeft < 0 ? "" : qsTr("%1 of 10 left").arg(root.detail.codesLeft)
        warning: root.detail.codesLeft >= 0 && root.detail.codesLeft <= 3
        chevron: true
        onClicked: root.account.backupWanted()
    }
}
