import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** The code with the ring of what is left of it; with large text, and in landscape, the ring is a strip. */
ColumnLayout {
    id: root

    required property AccountModel account
    readonly property var now: root.account.now
    readonly property bool flat: Theme.largeText || Theme.landscape
    readonly property bool last: root.now.secondsLeft <= Theme.tickCodeLow
    readonly property int lit: Math.ceil(root.now.secondsLeft * Theme.tickCode / Math.max(1, root.now.period))

    spacing: Theme.space3
    Layout.fillWidth: true

    TickRing {
        id: ring

        name: qsTr("%n second(s) left", "", root.now.secondsLeft)
        lit: root.lit
        low: Theme.tickCodeLow
        size: Math.min(Theme.sizeRing, root.width)
        visible: !root.flat
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space4

        CodeFace {
            anchors.centerIn: parent
            width: ring.size * 0.8
            account: root.account
        }
    }

    CodeFace {
        account: root.account
        visible: root.flat
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
    }

    TickStrip {
        name: ring.name
        count: Theme.tickCode
        lit: root.lit
        low: Theme.tickCodeLow
        visible: root.flat
    }

    GridLayout {
        columns: Theme.largeText && (Theme.compact || root.now.next.length > 6) ? 1 : 2
        columnSpacing: Theme.space3
        rowSpacing: 0
        visible: root.now.next !== "" && !root.now.covered
        Layout.alignment: Qt.AlignHCenter

        Label {
            text: qsTr("Next code")
            color: root.last ? Theme.ink : Theme.ink2
            Layout.fillWidth: false
        }

        CodeText {
            objectName: "nextCode"
            code: root.now.next
            textStyle: Theme.codeM
            color: root.last ? Theme.ink : Theme.ink2
        }
    }

    Button {
        objectName: "copy"
        text: root.now.covered ? qsTr("Show the code") : root.last && root.now.next !== "" ? qsTr("Copy next code") : qsTr("Copy code")
        kind: Button.Tonal
        icon.name: root.now.covered ? "eye" : "copy"
        Layout.topMargin: Theme.space1
        onClicked: root.act()
    }

    function act() {
        if (root.now.covered)
            root.account.revealWanted();
        else if (root.last && root.now.next !== "")
            root.account.copyNextWanted();
        else
            root.account.copyWanted();
    }
}
