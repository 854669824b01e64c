import QtQuick
import QtQuick.Layouts
import KUi

/** A code in the list, with a small strip of what is left of it. */
ColumnLayout {
    id: root

    required property string code
    required property int secondsLeft
    required property int period

    spacing: Theme.space1
    Layout.fillWidth: false

    CodeText {
        id: digits
        objectName: "code"
        code: root.code
        textStyle: Theme.codeM
    }

    TickStrip {
        name: qsTr("%n second(s) left", "", root.secondsLeft)
        count: 15
        lit: Math.ceil(root.secondsLeft * 15 / Math.max(1, root.period))
        low: 2
        tickWidth: 2
        implicitHeight: 5
        Layout.fillWidth: false
        Layout.preferredWidth: digits.implicitWidth
    }
}
