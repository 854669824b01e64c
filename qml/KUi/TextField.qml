pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import KUi

/** A line to write in: label above, help or error under it. The text stays when there is an error. */
FocusScope {
    id: root

    required property string label
    property alias text: input.text
    property alias placeholder: input.placeholderText
    property string help
    property string error
    /** Hides what is typed, with an eye to show it. */
    property bool password: false
    property bool mono: false
    property color accent: Theme.primary
    property alias readOnly: input.readOnly
    property alias maximumLength: input.maximumLength
    property alias inputMethodHints: input.inputMethodHints
    property alias validator: input.validator
    property alias acceptableInput: input.acceptableInput
    property bool revealed: false

    signal accepted
    signal edited(string text)

    function clear() {
        input.clear();
    }

    // Qt 6.4 hides a password from readers together with its name: the group around it has the name too.
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label
    implicitWidth: 280
    implicitHeight: column.implicitHeight
    Layout.fillWidth: true

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 0

        Label {
            text: root.label
            textStyle: Theme.small
            font.weight: Font.Medium
            color: Theme.ink2
            Layout.bottomMargin: 6
            Accessible.ignored: true
        }

        Item {
            implicitHeight: Math.max(Theme.sizeField, input.implicitHeight)
            Layout.fillWidth: true

            Plate {
                anchors.fill: parent
                radius: Theme.radiusM
                color: Theme.surface
                borderWidth: input.activeFocus ? 3.5 : root.error !== "" ? 2.5 : 1.5
                borderColor: root.error !== "" ? Theme.danger : input.activeFocus ? root.accent : Theme.lineStrong
            }

            T.TextField {
                id: input

                anchors.fill: parent
                anchors.rightMargin: eye.visible ? Theme.sizeTouch + 4 : 0
                implicitHeight: contentHeight + topPadding + bottomPadding
                leftPadding: Theme.space4
                rightPadding: Theme.space4
                topPadding: Theme.space2
                bottomPadding: Theme.space2
                horizontalAlignment: TextInput.AlignLeft
                verticalAlignment: TextInput.AlignVCenter
                font: root.mono ? Theme.backup.font : Theme.body.font
                color: root.enabled ? Theme.ink : Theme.ink3
                placeholderTextColor: Theme.ink3
                selectionColor: root.accent
                selectedTextColor: Theme.primaryInk
                selectByMouse: true
                focus: true
                clip: true
                echoMode: root.password && !root.revealed ? TextInput.Password : TextInput.Normal
                passwordCharacter: "•"
                Accessible.role: Accessible.EditableText
                Accessible.name: root.label
                Accessible.description: root.error !== "" ? root.error : root.help
                Accessible.passwordEdit: root.password
                onAccepted: root.accepted()
                onTextEdited: root.edited(input.text)

                cursorDelegate: Rectangle {
                    width: 2
                    color: root.accent
                    visible: input.cursorVisible
                }

                Text {
                    anchors.fill: parent
                    anchors.leftMargin: input.leftPadding
                    anchors.rightMargin: input.rightPadding
                    horizontalAlignment: Text.AlignLeft
                    verticalAlignment: Text.AlignVCenter
                    text: input.placeholderText
                    font: input.font
                    color: input.placeholderTextColor
                    elide: Text.ElideRight
                    visible: input.length === 0 && input.preeditText === ""
                    Accessible.ignored: true
                }
            }

            IconButton {
                id: eye

                anchors.right: parent.right
                anchors.rightMargin: 4
                anchors.verticalCenter: parent.verticalCenter
                icon.name: root.revealed ? "eyeoff" : "eye"
                text: root.revealed ? qsTr("Hide the password") : qsTr("Show the password")
                visible: root.password
                onClicked: root.revealed = !root.revealed
            }
        }

        RowLayout {
            id: note

            readonly property IntoView view: IntoView {
                item: note
                wanted: root.error !== ""
            }

            spacing: 6
            visible: root.error !== "" || root.help !== ""
            Layout.topMargin: Theme.space2

            Icon {
                name: "warn"
                size: 18
                color: Theme.danger
                visible: root.error !== ""
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 1
            }

            Label {
                text: root.error !== "" ? root.error : root.help
                textStyle: Theme.small
                color: root.error !== "" ? Theme.danger : Theme.ink2
                Accessible.role: root.error !== "" ? Accessible.AlertMessage : Accessible.StaticText
            }
        }
    }
}
