import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** The boxes for the number of a request and the keys to type it. Typing sends nothing. */
FocusScope {
    id: root

    required property RequestModel request
    /** Two rows of keys, for where room is short. */
    property bool tight: false
    readonly property bool answered: root.request.progress.sending !== Kind.Sending.Nothing
    readonly property int gap: root.tight ? Theme.space2 : Theme.space3

    signal helpWanted

    implicitHeight: column.implicitHeight
    Layout.fillWidth: true

    ColumnLayout {
        id: column

        width: root.width
        spacing: root.gap

        NumberBoxes {
            objectName: "number"
            count: root.request.facts.digits
            value: root.request.typed
            focus: true
            enabled: !root.answered
            Layout.topMargin: Theme.space1
            onDigit: digit => root.request.type(Number(digit))
            onErase: root.request.erase()
        }

        Keypad {
            twoRows: root.tight
            extraIcon: "help"
            extraText: qsTr("I see no number")
            enabled: !root.answered
            onDigit: digit => root.request.type(Number(digit))
            onErase: root.request.erase()
            onExtra: root.helpWanted()
        }
    }

    Item {
        objectName: "auth.request.number.ready"
        visible: root.request.complete
        width: 1
        height: 1
    }
}
