import QtQuick
import QtQuick.Window
import KBench
import KUi

/** A window one lays over the part of the screen the camera shall see. */
Window {
    id: root

    required property BenchModel bench

    function look() {
        root.visible = false;
        // The window must be gone from the screen before the camera looks at what was under it.
        gone.start();
    }

    width: 480
    height: 420
    color: "transparent"
    flags: Qt.Window | Qt.WindowStaysOnTopHint
    title: qsTr("What the camera sees")

    Timer {
        id: gone

        interval: 200
        onTriggered: root.bench.act({
            "do": "camera",
            "source": "screen",
            "x": root.x,
            "y": root.y,
            "width": root.width,
            "height": root.height
        })
    }

    Rectangle {
        anchors.fill: parent
        color: "#331B5CC0"
        border.width: 3
        border.color: Theme.primary

        PanelButton {
            anchors.centerIn: parent
            text: qsTr("Look at what is under this window")
            iconName: "camera"
            strong: true
            onClicked: root.look()
        }
    }
}
