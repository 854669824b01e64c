import QtQuick
import QtQuick.Templates as T
import KUi

/** A choice among a few, in a row of its like. */
T.AbstractButton {
    id: root

    function pick() {
        root.checked = true;
        root.clicked();
    }

    implicitWidth: label.implicitWidth + 36
    implicitHeight: Math.max(Theme.sizeTouch, label.implicitHeight + 8)
    checkable: true
    autoExclusive: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onPressAction: root.pick()
    Keys.onReturnPressed: root.pick()
    Keys.onEnterPressed: root.pick()

    background: Plate {
        radius: height / 2
        color: root.checked ? Theme.inverse : Theme.surface
        borderWidth: 1.5
        borderColor: root.checked ? Theme.inverse : Theme.line

        FocusRing {
            shown: root.visualFocus
            controlRadius: parent.radius
        }
    }

    contentItem: Item {
        Label {
            id: label

            anchors.centerIn: parent
            text: root.text
            textStyle: Theme.small
            font.weight: Font.Medium
            color: root.checked ? Theme.inverseInk : Theme.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
