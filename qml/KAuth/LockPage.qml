import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** The lock, and where a PIN is chosen. A waiting request can be refused from here; nothing else of it shows. */
StagePage {
    id: root

    required property LockModel lock
    readonly property var now: root.lock.state
    readonly property bool unlocking: root.now.step === Kind.PinStep.Unlock
    readonly property bool confirming: root.now.step === Kind.PinStep.Confirm
    readonly property bool choosing: !root.unlocking && !root.confirming
    readonly property bool tight: Theme.compact || Theme.landscape
    readonly property string note: {
        if (root.waiting)
            return qsTr("Wait %n second(s), then try again. Your accounts are safe.", "", root.now.waitSeconds);
        if (root.lock.error !== "")
            return root.lock.error;
        if (root.now.busy)
            return qsTr("Checking…");
        if (root.confirming)
            return qsTr("Type your PIN");
        if (root.choosing)
            return qsTr("You need it to open kAuth on this phone.");
        return root.now.biometrics ? qsTr("PIN, or touch the sensor") : qsTr("Type your PIN");
    }
    readonly property bool waiting: root.now.waitSeconds > 0

    objectName: root.choosing ? "app.lock.new" : "app.lock"
    title: root.unlocking ? qsTr("Unlock kAuth") : root.confirming ? qsTr("Confirm that it is you") : root.now.step === Kind.PinStep.Choose ? qsTr("Choose a PIN of 6 digits") : qsTr("Type the PIN again")
    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9) {
            root.lock.type(event.key - Qt.Key_0);
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace) {
            root.lock.erase();
            event.accepted = true;
        }
    }

    function goBack() {
        if (!root.unlocking)
            root.lock.cancelWanted();
    }

    readWidth: Theme.landscape ? 840 : Theme.sizeReadWidth

    bar: AppBar {
        leading: root.unlocking ? AppBar.None : AppBar.Close
        visible: !root.unlocking || !Theme.compact
        onLeave: root.goBack()
    }

    Spacer {
        visible: !Theme.landscape
    }

    Halves {
        first: [
            Mark {
                size: 56
                visible: !Theme.compact
                Layout.alignment: Qt.AlignHCenter
                Layout.bottomMargin: Theme.space4
            },
            Label {
                text: root.title
                textStyle: Theme.title
                heading: true
                horizontalAlignment: Text.AlignHCenter
            },
            PinDots {
                objectName: "pin"
                count: root.lock.length
                typed: root.lock.typed
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: root.tight ? Theme.space3 : Theme.space5
                Layout.bottomMargin: root.tight ? Theme.space2 : Theme.space4
            },
            Label {
                objectName: "error"
                text: root.note
                textStyle: Theme.small
                color: root.lock.error !== "" || root.waiting ? Theme.danger : Theme.ink2
                horizontalAlignment: Text.AlignHCenter
                Layout.minimumHeight: 2 * Theme.small.lineHeight
            },
            TickStrip {
                name: qsTr("Try again in %n second(s)", "", root.now.waitSeconds)
                count: 30
                lit: Math.ceil(root.now.waitSeconds * 30 / Math.max(1, root.now.waitTotal))
                visible: root.waiting
                Layout.topMargin: Theme.space2
            },
            LockedRequest {
                lock: root.lock
                visible: !root.choosing && root.now.requests > 0
                Layout.topMargin: root.tight ? Theme.space2 : Theme.space5
            }
        ]
        second: [
            Keypad {
                big: true
                twoRows: root.tight
                extraIcon: "finger"
                extraText: root.unlocking && root.now.biometrics ? qsTr("Unlock with fingerprint") : ""
                extraColor: Theme.primary
                enabled: !root.waiting && !root.now.busy
                Layout.topMargin: root.tight ? Theme.space3 : Theme.space8
                onDigit: digit => root.lock.type(Number(digit))
                onErase: root.lock.erase()
                onExtra: root.lock.biometricsWanted()
            },
            Button {
                objectName: "forgotPin"
                text: qsTr("Forgot the PIN?")
                kind: Button.Quiet
                small: true
                fit: true
                visible: !root.choosing
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: Theme.space2
                onClicked: forgot.opened = true
            }
        ]
    }

    overlay: Sheet {
        id: forgot

        title: qsTr("Forgot the PIN?")
        onDismissed: forgot.opened = false

        Label {
            text: forgot.title
            textStyle: Theme.heading
            heading: true
        }

        Label {
            text: qsTr("Nobody can read your accounts without it, and neither can we. Sign in with a backup code on the computer, remove kAuth in the settings of this phone, and link again.")
            color: Theme.ink2
        }

        Button {
            text: qsTr("Close")
            kind: Button.Secondary
            Layout.topMargin: Theme.space2
            onClicked: forgot.dismissed()
        }
    }
}
