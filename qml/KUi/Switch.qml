import QtQuick
import QtQuick.Templates as T

/** On or off, at once. `text` is its name for readers; the row beside it shows the words. */
T.Switch {
    id: root

    function flip() {
        root.toggle();
        root.toggled();
        root.clicked();
    }

    implicitWidth: 52
    implicitHeight: Theme.sizeTouch
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onPressAction: root.flip()
    Accessible.onToggleAction: root.flip()
    Keys.onReturnPressed: root.flip()
    Keys.onEnterPressed: root.flip()

    indicator: Rectangle {
        y: (root.height - height) / 2
        width: 52
        height: 32
        radius: 16
        color: root.checked ? Theme.primary : Theme.lineStrong
        opacity: root.enabled ? 1 : 0.4

        Rectangle {
            x: root.checked !== root.mirrored ? 24 : 4
            y: 4
            width: 24
            height: 24
            radius: 12
            color: root.checked ? Theme.primaryInk : Theme.dark ? Theme.bg : Theme.surface

            Behavior on x {
                NumberAnimation {
                    duration: Theme.msQuick
                }
            }
        }

        FocusRing {
            shown: root.visualFocus
            controlRadius: 16
        }
    }
}
