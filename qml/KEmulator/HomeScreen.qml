import QtQuick
import KBench
import KUi

/** The phone when the app is not in front: its icon to open it, or why there is nothing. */
Rectangle {
    id: root

    required property BenchModel bench

    function open() {
        root.bench.act({
            "do": root.bench.running ? "home" : "start"
        });
    }

    radius: 42
    color: root.bench.running ? "#22303F" : "#0B1016"

    Column {
        anchors.centerIn: parent
        spacing: 12
        width: parent.width - 48

        Item {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 76
            height: 76
            activeFocusOnTab: true
            Accessible.role: Accessible.Button
            Accessible.name: hint.text
            Accessible.onPressAction: root.open()
            Keys.onSpacePressed: root.open()

            Mark {
                name: "kauth"
                size: 76
                opacity: root.bench.starting ? 0.5 : 1
            }

            FocusRing {
                shown: parent.activeFocus
                controlRadius: 18
            }

            MouseArea {
                anchors.fill: parent
                onClicked: root.open()
            }
        }

        Label {
            id: hint

            width: parent.width
            text: root.bench.running ? "kAuth" : root.bench.starting ? qsTr("The app is starting") : qsTr("The app does not run. Press to start it.")
            textStyle: PanelText.body
            color: "#F2F5F8"
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
