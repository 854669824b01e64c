import QtQuick
import QtQuick.Layouts
import KBench

/** The phone's network. */
PanelGroup {
    id: root

    required property BenchModel bench

    function set(mode: string, delay: real, loss: real) {
        root.bench.act({
            "do": "network",
            "mode": mode,
            "delay": delay,
            "loss": loss
        });
    }

    title: qsTr("Network")
    iconName: "wifi"

    Segments {
        objectName: "bench.network"
        name: qsTr("Network")
        values: ["on", "slow", "off"]
        names: [qsTr("Online"), qsTr("Slow"), qsTr("Offline")]
        value: root.bench.network
        onChosen: value => root.set(value, root.bench.networkDelay, root.bench.networkLoss)
    }

    RowLayout {
        spacing: 20
        enabled: root.bench.network === "slow"
        opacity: enabled ? 1 : 0.5

        PanelSlider {
            name: qsTr("Delay")
            value: root.bench.networkDelay
            shown: qsTr("%1 s").arg(root.bench.networkDelay.toFixed(1))
            to: 5
            step: 0.1
            Layout.preferredWidth: 1
            onMoved: value => root.set(root.bench.network, value, root.bench.networkLoss)
        }

        PanelSlider {
            name: qsTr("Loss")
            value: root.bench.networkLoss
            shown: qsTr("%1 %").arg(root.bench.networkLoss)
            Layout.preferredWidth: 1
            onMoved: value => root.set(root.bench.network, root.bench.networkDelay, value)
        }
    }
}
