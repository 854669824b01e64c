import QtQuick
import QtQuick.Layouts
import KBench
import KUi

/** The head of the window: what lies on the desk, and the three things that happen to a whole phone. */
Rectangle {
    id: root

    required property BenchModel bench

    implicitHeight: 52
    color: Theme.surface

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 16
        anchors.rightMargin: 16
        spacing: 10

        Mark {
            size: 28
        }

        Label {
            text: qsTr("kAuth emulator")
            textStyle: PanelText.strong
            heading: true
            wrapMode: Text.NoWrap
            Layout.fillWidth: false
        }

        Chip {
            text: qsTr("Phone %1 × %2").arg(root.bench.phoneWidth).arg(root.bench.phoneHeight)
            Layout.leftMargin: 6
        }

        Item {
            Layout.fillWidth: true
        }

        PanelButton {
            objectName: "bench.reset"
            text: qsTr("Reset phone")
            iconName: "refresh"
            onClicked: root.bench.act({
                "do": "reset"
            })
        }

        PanelButton {
            objectName: "bench.kill"
            text: root.bench.running ? qsTr("Kill the app") : qsTr("Start the app")
            iconName: root.bench.running ? "close" : "play"
            strong: !root.bench.running
            enabled: !root.bench.starting
            onClicked: root.bench.act({
                "do": root.bench.running ? "kill" : "start"
            })
        }
    }
}
