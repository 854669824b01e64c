import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** One thing that is sent: what it is, how far it is, and the state in words. */
Item {
    id: root

    required property int index
    required property int file
    required property int sending
    required property int percent
    required property double size
    required property int resumedAt
    readonly property bool arrived: root.sending === CheckKind.Sending.Arrived
    readonly property string title: [qsTr("Front of the card"), qsTr("Back of the card"), qsTr("Page of the passport"), qsTr("Selfie"), qsTr("Phone number and position")][root.file]
    readonly property string megabytes: Number(root.size / 1e6).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 1)
    readonly property string words: {
        switch (root.sending) {
        case CheckKind.Sending.Arrived:
            return root.size < 1e5 ? qsTr("Arrived") : qsTr("%1 MB, arrived", "megabytes").arg(root.megabytes);
        case CheckKind.Sending.Stopped:
            return qsTr("Waits for the network");
        case CheckKind.Sending.Goes:
            return root.resumedAt >= 0 ? qsTr("Network was lost. Going on from %1\u00a0%").arg(root.resumedAt) : qsTr("Is being sent");
        default:
            return qsTr("Waits its turn");
        }
    }

    // Placed by hand: layouts inside layouts miss that a text wraps late.
    implicitHeight: note.y + note.height + Theme.space3
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    Accessible.name: root.title + ", " + root.words

    Rectangle {
        anchors.left: bar.left
        anchors.right: parent.right
        height: 1
        color: Theme.line
        visible: root.index > 0
    }

    Tile {
        id: tile

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        name: root.file === CheckKind.File.Facts ? "pin" : root.file === CheckKind.File.Selfie ? "selfie" : root.file === CheckKind.File.Passport ? "passport" : "idcard"
        tone: root.arrived ? Tone.Ok : root.sending === CheckKind.Sending.Waits ? Tone.Neutral : Tone.Check
        visible: !Theme.largeText
    }

    Label {
        id: heading

        anchors.left: tile.visible ? tile.right : parent.left
        anchors.leftMargin: tile.visible ? 14 : Theme.space4
        anchors.right: number.left
        anchors.rightMargin: Theme.space2
        y: Theme.space3
        text: root.title
        textStyle: Theme.strong
        Accessible.ignored: true
    }

    Label {
        id: number

        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.top: heading.top
        anchors.topMargin: 2
        text: root.arrived ? "" : qsTr("%1 %").arg(root.percent)
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.NoWrap
        Accessible.ignored: true

        Icon {
            anchors.right: parent.right
            name: "check"
            size: Theme.sizeIconSmall
            color: Theme.ok
            visible: root.arrived
        }
    }

    Progress {
        id: bar

        anchors.left: heading.left
        anchors.right: number.right
        anchors.top: heading.bottom
        anchors.topMargin: Theme.space1
        name: root.title
        value: root.percent / 100
        tone: root.arrived ? Tone.Ok : Tone.Check
    }

    Label {
        id: note

        anchors.left: bar.left
        anchors.right: bar.right
        y: bar.y + bar.height + Theme.space1
        text: root.words
        textStyle: Theme.small
        color: Theme.ink2
        Accessible.ignored: true
    }
}
