import QtQuick
import KUi

/** What is left of the life of a request. */
TimeLeft {
    id: root

    required property int seconds
    required property int lifetime

    label: qsTr("Time left to answer")
    value: root.seconds >= 60 ? qsTr("%1 min %2 s").arg(Math.floor(root.seconds / 60)).arg(root.seconds % 60) : qsTr("%1 s").arg(Math.max(0, root.seconds))
    count: Theme.tickRequest
    lit: Math.ceil(Math.max(0, root.seconds) * Theme.tickRequest / Math.max(1, root.lifetime))
    low: Theme.tickRequestLow
}
