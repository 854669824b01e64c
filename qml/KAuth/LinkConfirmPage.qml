import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** The six digits of this phone, to be typed on the computer: so nobody else's phone can be linked. */
StagePage {
    id: root

    required property LinkModel link

    function goBack() {
        root.link.cancelWanted();
    }

    objectName: "auth.link.confirm"
    title: qsTr("Type these digits on the computer")

    bar: AppBar {
        leading: AppBar.Close
        onLeave: root.goBack()
    }

    Label {
        text: root.title
        textStyle: Theme.title
        heading: true
    }

    Label {
        text: qsTr("The page of %1 asks for them. Then this phone is linked.").arg(root.link.link.server)
        color: Theme.ink2
        Layout.topMargin: Theme.space2
    }

    Card {
        padding: Theme.space6
        visible: root.link.link.digits !== ""
        Layout.topMargin: Theme.space6

        CodeText {
            objectName: "digits"
            code: root.link.link.digits
            group: 3
            textStyle: Theme.codeXl
            Layout.alignment: Qt.AlignHCenter
        }
    }

    TimeLeft {
        readonly property int seconds: root.link.link.digitsLeft

        label: qsTr("Time left to link")
        value: seconds >= 60 ? qsTr("%1 min %2 s").arg(Math.floor(seconds / 60)).arg(seconds % 60) : qsTr("%1 s").arg(Math.max(0, seconds))
        count: Theme.tickRequest
        lit: Math.ceil(Math.max(0, seconds) * Theme.tickRequest / Math.max(1, root.link.link.digitsTotal))
        low: Theme.tickRequestLow
        visible: root.link.link.digits !== "" && root.link.error === ""
        Layout.topMargin: Theme.space6
    }

    Banner {
        objectName: "error"
        tone: Tone.Warn
        iconName: "warn"
        title: root.link.error
        visible: root.link.error !== ""
        Layout.topMargin: Theme.space6
    }

    Spacer {}

    Hint {
        iconName: "shield"
        text: qsTr("Only type them on the page you opened yourself. We never ask for them by phone or mail.")
        Layout.topMargin: Theme.space4
    }

    foot: Button {
        objectName: "cancel"
        text: qsTr("Cancel")
        kind: Button.Secondary
        onClicked: root.link.cancelWanted()
    }
}
