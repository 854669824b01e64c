import QtQuick
import KBench
import KUi

/** What a phone's system draws at its top: the time and the network, in an ink that can be read on the app below. */
Item {
    id: root

    required property BenchModel bench
    required property bool darkBelow
    readonly property color ink: root.darkBelow ? "#F2F5F8" : "#15212E"
    readonly property bool compact: root.bench.phoneHeight <= 620 || root.bench.phoneWidth <= 350

    height: root.compact ? 28 : 44
    visible: root.bench.phoneHeight > 480

    Label {
        x: 24
        y: root.compact ? 4 : 15
        text: root.bench.phoneTime.slice(0, 5)
        font.pixelSize: root.compact ? 13 : 15
        font.weight: Font.DemiBold
        color: root.ink
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Row {
        anchors.right: parent.right
        anchors.rightMargin: 24
        y: root.compact ? 5 : 16
        spacing: 6

        Icon {
            name: "signal"
            size: 17
            color: root.ink
            visible: root.bench.network !== "off"
        }

        Icon {
            name: root.bench.network === "off" ? "offline" : root.bench.network === "slow" ? "clock" : "wifi"
            size: 17
            color: root.ink
        }

        Icon {
            name: "battery"
            size: 19
            color: root.ink
        }
    }
}
