import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** What happens to an answer on its way, and what else waits. */
ColumnLayout {
    id: root

    required property RequestModel request
    readonly property var progress: root.request.progress
    readonly property bool answered: root.progress.sending !== Kind.Sending.Nothing

    spacing: Theme.space3
    visible: root.answered || root.progress.offline || root.progress.others > 0
    Layout.fillWidth: true
    Layout.fillHeight: false

    Banner {
        objectName: "sending"
        iconName: root.progress.offline ? "offline" : "upload"
        title: root.progress.offline ? qsTr("No network") : qsTr("Sending…")
        text: root.progress.offline ? (root.answered ? qsTr("Your answer is kept and sent as soon as you are online. Until then nobody gets in.") : qsTr("You can answer now. It is sent as soon as you are online.")) : ""
        visible: root.answered || root.progress.offline
    }

    Hint {
        objectName: "others"
        iconName: "users"
        text: qsTr("%n more sign-in(s) wait behind this one.", "", root.progress.others)
        visible: root.progress.others > 0
    }
}
