import QtQuick
import KUi

/** One removed account, and how long it still waits. */
ListRow {
    id: root

    required property int index
    required property string accountId
    required property string name
    required property string email
    required property int daysLeft

    signal chosen

    readonly property string remaining: root.daysLeft > 1 ? qsTr("%n day(s) left", "", root.daysLeft) : qsTr("Last day")

    objectName: "removed." + root.name
    text: root.name
    detail: Theme.largeText ? root.remaining : root.email
    value: Theme.largeText ? "" : root.remaining
    elideDetail: !Theme.largeText
    minimumHeight: Theme.sizeRow
    divider: root.index > 0
    chevron: true
    onClicked: root.chosen()

    leading: Avatar {
        name: root.name
        seed: root.accountId
        visible: !Theme.largeText
    }
}
