pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/** The digits typed so far, a box each. Has the keyboard: digits and Backspace leave as signals, nothing is decided here. */
FocusScope {
    id: root

    property int count: 3
    property string value
    property bool error: false
    property color accent: Theme.primary
    readonly property bool small: root.count > 4
    readonly property real fitting: (root.width - (root.count - 1) * row.spacing - (root.small ? 8 : 0)) / root.count

    signal digit(string digit)
    signal erase

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    activeFocusOnTab: true
    Layout.fillWidth: true
    Accessible.role: Accessible.EditableText
    Accessible.name: qsTr("Number, %n digit(s)", "", root.count)
    Accessible.description: root.value.split("").join(" ")
    Accessible.focusable: true
    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9) {
            root.digit(String(event.key - Qt.Key_0));
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace) {
            root.erase();
            event.accepted = true;
        }
    }

    RowLayout {
        id: row

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: root.small ? Theme.space2 : Theme.space3
        LayoutMirroring.enabled: false

        Repeater {
            model: root.count

            DigitBox {
                value: root.value
                error: root.error
                accent: root.accent
                small: root.small
                room: root.fitting
                focused: root.activeFocus
                Layout.leftMargin: root.small && index === root.count / 2 ? Theme.space2 : 0
            }
        }
    }
}
