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
    readonly property bool waiting: root.now.waitSeconds > 0

    objectName: root.unlocking ? "app.lock" : "app.lock.new"
    title: root.unlocking ? qsTr("Unlock kAuth") : root.now.step === Kind.PinStep.Choose ? qsTr("Choose a PIN of 6 digits") : qsTr("Type the PIN again")
    Keys.onEscapePressed: root.goBack()
    Keys.onBackPressed: root.goBack()
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

    bar: AppBar {
        leading: root.unlocking ? AppBar.None : AppBar.Close
        visible: !root.unlocking || !Theme.compact
        onLeave: root.goBack()
    }

    GridLayout {
        columns: Theme.landscape ? 2 : 1
        columnSpacing: Theme.space8
        rowSpacing: 0
        Layout.fillHeight: true

        ColumnLayout {
            spacing: Theme.compact ? Theme.space2 : Theme.space4
            Layout.preferredWidth: 1
            Layout.fillHeight: true

            Spacer {}

            Mark {
                size: 56
                visible: !Theme.compact
                Layout.alignment: Qt.AlignHCenter
            }

            Label {
                text: root.title
                textStyle: Theme.title
                heading: true
                horizontalAlignment: Text.AlignHCenter
            }

            PinDots {
                objectName: "pin"
                count: root.lock.length
                typed: root.lock.typed
                Layout.alignment: Qt.AlignHCenter
            }

            Label {
                objectName: "error"
                text: root.waiting ? qsTr("Wait %n second(s), then try again. Your accounts are safe.", "", root.now.waitSeconds) : root.lock.error !== "" ? root.lock.error : root.now.busy ? qsTr("Checking…") : !root.unlocking ? qsTr("You need it to open kAuth on this phone.") : root.now.biometrics ? qsTr("PIN, or touch the sensor") : qsTr("Type your PIN")
                textStyle: Theme.small
                color: root.lock.error !== "" || root.waiting ? Theme.danger : Theme.ink2
                horizontalAlignment: Text.AlignHCenter
            }

            TickStrip {
                name: qsTr("Try again in %n second(s)", "", root.now.waitSeconds)
                count: 30
                lit: Math.ceil(root.now.waitSeconds * 30 / Math.max(1, root.now.waitTotal))
                visible: root.waiting
            }

            Spacer {}

            LockedRequest {
                lock: root.lock
                visible: root.unlocking && root.now.requests > 0
            }

            Spacer {
                visible: root.unlocking && root.now.requests > 0
            }
        }

        ColumnLayout {
            spacing: Theme.space3
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignBottom

            Keypad {
                big: true
                twoRows: Theme.compact || Theme.landscape
                extraIcon: "finger"
                extraText: root.unlocking && root.now.biometrics ? qsTr("Unlock with fingerprint") : ""
                extraColor: Theme.primary
                enabled: !root.waiting && !root.now.busy
                onDigit: digit => root.lock.type(Number(digit))
                onErase: root.lock.erase()
                onExtra: root.lock.biometricsWanted()
            }

            Button {
                objectName: "forgotPin"
                text: qsTr("Forgot the PIN?")
                kind: Button.Quiet
                small: true
                fit: true
                visible: root.unlocking
                Layout.alignment: Qt.AlignHCenter
                onClicked: forgot.opened = true
            }
        }
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
