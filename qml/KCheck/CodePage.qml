import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** The six digits of the SMS; another one after a wait that grows. */
CheckStage {
    id: root

    required property CheckNumberModel number
    readonly property var sms: root.number.sms
    readonly property bool waiting: root.sms.waitSeconds > 0
    readonly property bool spent: root.sms.triesLeft === 0

    function clock(seconds: int): string {
        return seconds < 60 ? qsTr("%1 s").arg(seconds) : qsTr("%1 min %2 s").arg(Math.floor(seconds / 60)).arg(seconds % 60);
    }

    /** A number on one line. Where words run the other way its digits keep theirs; only there, for those signs are in no font of ours. */
    function whole(number: string): string {
        const joined = number.replace(/ /g, "\u00a0");
        return Qt.locale(Qt.uiLanguage).textDirection === Qt.RightToLeft ? "\u2066" + joined + "\u2069" : joined;
    }

    objectName: "check.code"
    title: qsTr("Type the code from the SMS")
    step: 3
    stepName: qsTr("SMS code")
    Keys.onReturnPressed: root.number.confirm()
    Keys.onEnterPressed: root.number.confirm()

    Label {
        text: root.title
        textStyle: Theme.title
        heading: true
        Layout.topMargin: Theme.space2
    }

    Label {
        objectName: "sentTo"
        text: qsTr("Sent to %1").arg(root.whole(root.number.number))
        color: Theme.ink2
        Layout.topMargin: Theme.space2
    }

    LinkButton {
        objectName: "changeNumber"
        text: qsTr("Change number")
        color: Theme.check
        Layout.leftMargin: -Theme.space2
        onClicked: root.number.changeWanted()
    }

    NumberBoxes {
        objectName: "code"
        count: 6
        value: root.number.code
        error: root.number.error !== "" && root.number.code === ""
        accent: Theme.check
        focus: true
        enabled: !root.spent
        Layout.topMargin: Theme.space3
        onDigit: digit => root.number.typeCode(digit)
        onErase: root.number.eraseCode()
    }

    FieldNote {
        objectName: "codeError"
        text: root.number.error
        wrong: true
        visible: root.number.error !== ""
        Layout.topMargin: Theme.space3
    }

    TimeLeft {
        label: qsTr("No SMS? You can ask again in")
        value: root.clock(root.sms.waitSeconds)
        count: Theme.tickSms
        lit: Math.ceil(root.sms.waitSeconds * Theme.tickSms / Math.max(1, root.sms.waitTotal))
        color: Theme.check
        visible: root.waiting
        Layout.topMargin: Theme.space5
    }

    Button {
        objectName: "again"
        text: qsTr("Send again")
        kind: Button.QuietCheck
        small: true
        visible: !root.waiting
        enabled: !root.sms.busy
        Layout.topMargin: Theme.space4
        onClicked: root.number.againWanted()
    }

    foot: Button {
        objectName: "continue"
        text: root.sms.busy ? qsTr("Checking…") : qsTr("Continue")
        kind: Button.Check
        enabled: root.number.codeComplete && !root.sms.busy && !root.spent
        onClicked: root.number.confirm()
    }

    anchored: Item {
        implicitHeight: keys.implicitHeight
        Layout.fillWidth: true

        Keypad {
            id: keys

            width: parent.width
            twoRows: Theme.compact || Theme.largeText // what is said above has the room
            extraIcon: "close"
            extraText: qsTr("Empty the code")
            enabled: !root.spent
            onDigit: digit => root.number.typeCode(digit)
            onErase: root.number.eraseCode()
            onExtra: root.number.clearCode()
        }
    }
}
