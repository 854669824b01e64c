import QtQuick
import QtQuick.Layouts
import KBench
import KUi

/** Why something was refused; gone by itself after a while. */
Rectangle {
    id: root

    required property BenchModel bench

    implicitWidth: Math.min(560, label.implicitWidth + 32)
    implicitHeight: label.implicitHeight + 20
    radius: 14
    color: Theme.inverse
    visible: root.bench.notice !== ""
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.bench.notice
    onVisibleChanged: if (visible)
        gone.restart()

    Label {
        id: label

        anchors.centerIn: parent
        width: Math.min(implicitWidth, 528)
        text: root.bench.notice
        textStyle: PanelText.button
        color: Theme.inverseInk
        Layout.fillWidth: false
        Accessible.ignored: true
    }

    Timer {
        id: gone

        interval: 6000
        onTriggered: root.bench.dismissNotice()
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.bench.dismissNotice()
    }
}
