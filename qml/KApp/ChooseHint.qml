import QtQuick
import QtQuick.Layouts
import KUi

/** What stands beside the list while no account is open. */
Label {
    id: root

    property bool any: false

    text: root.any ? qsTr("Choose an account to see its code.") : ""
    color: Theme.ink3
    horizontalAlignment: Text.AlignHCenter
}
