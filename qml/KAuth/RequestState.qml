import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** What happens to an answer on its way. */
ColumnLayout {
    id: root

    required property RequestModel request
    readonly property var progress: root.request.progress
    readonly property bool answered: root.progress.sending !== Kind.Sending.Nothing

    spacing: Theme.space3
    visible: root.answered || root.progress.offline
    Layout.fillWidth: true
    Layout.fillHeight: false

    Banner {
        objectName: "sending"
        iconName: root.progress.offline ? "offline" : "upload"
        title: root.progress.offline ? qsTr("No network") : qsTr("Sending…")
        text: root.progress.offline ? (root.answered ? qsTr("Your answer is kept and sent as soon as you are online. Until then nobody gets in.") : qsTr("You can answer now. It is sent as soon as you are online.")) : ""
        visible: root.answered || root.progress.offline
    }
}
