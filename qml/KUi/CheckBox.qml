import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** A box with a sentence beside it, all of it pressable. */
T.CheckBox {
    id: root

    function flip() {
        root.toggle();
        root.toggled();
        root.clicked();
    }

    implicitWidth: contentItem.implicitWidth
    implicitHeight: Math.max(Theme.sizeField, contentItem.implicitHeight + 2 * Theme.space2)
    focusPolicy: Qt.StrongFocus
    Layout.fillWidth: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onPressAction: root.flip()
    Accessible.onToggleAction: root.flip()
    Keys.onReturnPressed: root.flip()
    Keys.onEnterPressed: root.flip()

    indicator: Item {}

    contentItem: RowLayout {
        spacing: 14

        CheckMark {
            checked: root.checked
            focused: root.visualFocus
            enabled: root.enabled
        }

        Label {
            text: root.text
            color: root.enabled ? Theme.ink : Theme.ink3
            Accessible.ignored: true
        }
    }
}
