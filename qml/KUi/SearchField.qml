pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** One line that filters a list. Escape empties it. */
FocusScope {
    id: root

    property alias text: input.text
    property string placeholder: qsTr("Search")

    signal edited(string text)

    implicitWidth: 280
    implicitHeight: Math.max(Theme.sizeTouch, input.implicitHeight)
    Layout.fillWidth: true

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusButton
        color: Theme.sunken
        border.width: input.activeFocus ? 3 : 0
        border.color: Theme.primary
    }

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        size: Theme.sizeIconSmall
        color: Theme.ink2
    }

    T.TextField {
        id: input

        anchors.fill: parent
        anchors.rightMargin: Theme.sizeTouch
        leftPadding: root.LayoutMirroring.enabled ? 0 : 40
        rightPadding: root.LayoutMirroring.enabled ? 40 : 0
        implicitHeight: contentHeight + 2 * Theme.space3
        horizontalAlignment: TextInput.AlignLeft
        verticalAlignment: TextInput.AlignVCenter
        font: Theme.body.font
        color: Theme.ink
        selectionColor: Theme.primary
        selectedTextColor: Theme.primaryInk
        focus: true
        clip: true
        inputMethodHints: Qt.ImhNoPredictiveText
        Accessible.role: Accessible.EditableText
        Accessible.name: root.placeholder
        Accessible.searchEdit: true
        onTextEdited: root.edited(input.text)
        Keys.onEscapePressed: event => {
            event.accepted = input.length > 0;
            root.empty();
        }

        cursorDelegate: Rectangle {
            width: 2
            color: Theme.primary
            visible: input.cursorVisible
        }

        Text {
            anchors.fill: parent
            anchors.leftMargin: 40
            horizontalAlignment: Text.AlignLeft
            verticalAlignment: Text.AlignVCenter
            text: root.placeholder
            font: input.font
            color: Theme.ink3
            elide: Text.ElideRight
            visible: input.length === 0 && input.preeditText === ""
            Accessible.ignored: true
        }
    }

    IconButton {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        icon.name: "close"
        iconSize: Theme.sizeIconSmall
        text: qsTr("Empty the search")
        visible: input.length > 0
        onClicked: root.empty()
    }

    function empty() {
        if (input.length === 0)
            return;
        input.clear();
        root.edited("");
    }
}
