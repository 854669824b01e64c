import QtQuick
import KUi

/** One of several; the one that is picked carries a check. */
ListRow {
    id: root

    property bool picked: false

    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.picked

    Icon {
        name: "check"
        color: Theme.primary
        visible: root.picked
    }
}
