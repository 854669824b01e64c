import QtQuick
import KUi

/** One of several sign-ins: its account, its device, its place and time. */
ListRow {
    id: root

    required property var modelData
    required property int index
    readonly property var facts: root.modelData

    objectName: "which." + root.index
    over: root.facts.account
    text: root.facts.device
    detail: qsTr("%1, %2", "place, time").arg(root.facts.place).arg(Qt.formatTime(root.facts.asked, "HH:mm"))
    minimumHeight: Theme.sizeRow
    divider: root.index > 0
    chevron: true

    leading: Avatar {
        name: root.facts.account
        seed: root.facts.accountId
        visible: !Theme.largeText
    }
}
