import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** A test request goes the whole way; each stage says when it was reached, the failing one says why. */
Sheet {
    id: root

    required property PushTestModel model
    readonly property var test: root.model.test
    readonly property bool failed: root.test.state === Kind.TestState.Failed
    readonly property bool running: root.test.state === Kind.TestState.Running

    function seconds(ms: int): string {
        return Number(ms / 1000).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 1);
    }

    function heading(state: int): string {
        switch (state) {
        case Kind.TestState.Passed:
            return qsTr("Push works");
        case Kind.TestState.Late:
            return qsTr("Push works, but late");
        case Kind.TestState.Failed:
            return qsTr("Push does not work now");
        default:
            return qsTr("Testing push");
        }
    }

    objectName: "auth.push.test"
    title: root.heading(root.test.state)
    onDismissed: root.model.doneWanted()

    Label {
        objectName: "testResult"
        text: root.title
        textStyle: Theme.title
        heading: true
    }

    Label {
        text: root.running ? qsTr("A test request is on its way to this phone.") : root.failed ? qsTr("Codes and the open app still work.") : qsTr("A test request reached this phone in %1 s.").arg(root.seconds(root.test.openedMs))
        color: Theme.ink2
        Layout.bottomMargin: Theme.space3
    }

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        TimelineStep {
            text: qsTr("Server answers")
            detail: root.test.serverMs < 0 ? "" : qsTr("%1 s, its signature is right").arg(root.seconds(root.test.serverMs))
            done: root.test.serverMs >= 0
            failed: root.failed && root.test.failed === Kind.TestStage.Server
        }

        TimelineStep {
            text: qsTr("Wake-up arrived")
            detail: root.test.wakeMs < 0 ? "" : qsTr("%1 s, by the push service of this phone").arg(root.seconds(root.test.wakeMs))
            done: root.test.wakeMs >= 0
            failed: root.failed && root.test.failed === Kind.TestStage.WakeUp
        }

        TimelineStep {
            text: qsTr("Request opened and checked")
            detail: root.test.openedMs < 0 ? "" : qsTr("%1 s").arg(root.seconds(root.test.openedMs))
            done: root.test.openedMs >= 0
            failed: root.failed && root.test.failed === Kind.TestStage.Opened
        }

        TimelineStep {
            text: qsTr("If push is late one day")
            detail: qsTr("The open app also asks by itself")
            last: true
        }
    }

    Banner {
        objectName: "cause"
        tone: Tone.Warn
        iconName: "warn"
        title: root.model.cause
        visible: root.failed && root.model.cause !== ""
    }

    Button {
        objectName: "done"
        text: qsTr("Done")
        Layout.topMargin: Theme.space2
        onClicked: root.model.doneWanted()
    }

    Button {
        objectName: "again"
        text: qsTr("Test again")
        kind: Button.Quiet
        small: true
        enabled: !root.running
        onClicked: root.model.againWanted()
    }
}
