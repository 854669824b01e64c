import QtQuick
import KBench
import KUi

/** What a hand does to a phone beside touching its screen. */
Rectangle {
    id: root

    required property BenchModel bench

    signal screenshotWanted

    implicitWidth: buttons.implicitWidth + 12
    implicitHeight: 66
    radius: 18
    color: Theme.surface
    border.color: Theme.line
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Phone buttons")

    Row {
        id: buttons

        anchors.centerIn: parent
        spacing: 4
        enabled: root.bench.running

        DockButton {
            objectName: "bench.back"
            text: qsTr("Back")
            iconName: "back"
            onClicked: root.bench.act({
                "do": "back"
            })
        }

        DockButton {
            objectName: "bench.home"
            text: root.bench.background ? qsTr("Open") : qsTr("Home")
            iconName: "home"
            onClicked: root.bench.act({
                "do": "home"
            })
        }

        DockButton {
            objectName: "bench.lock"
            text: qsTr("Lock")
            iconName: "lock"
            onClicked: root.bench.act({
                "do": "lock"
            })
        }

        DockButton {
            objectName: "bench.turn"
            text: qsTr("Turn")
            iconName: "rotate"
            onClicked: root.bench.act({
                "do": "turn"
            })
        }

        DockButton {
            objectName: "bench.screenshot"
            text: qsTr("Screenshot")
            iconName: "shot"
            onClicked: root.screenshotWanted()
        }
    }
}
