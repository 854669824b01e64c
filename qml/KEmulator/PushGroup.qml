import QtQuick
import QtQuick.Layouts
import KBench
import KUi

/** What becomes of a wake-up on its way to the phone. */
PanelGroup {
    id: root

    required property BenchModel bench

    function set(mode: string, delay: real) {
        root.bench.act({
            "do": "push",
            "mode": mode,
            "delay": delay
        });
    }

    title: qsTr("Push")
    iconName: "bell"
    trailing: Label {
        text: qsTr("%n waiting", "", root.bench.pushesWaiting)
        textStyle: PanelText.segment
        color: Theme.ink2
        wrapMode: Text.NoWrap
        Layout.fillWidth: false
    }

    Segments {
        objectName: "bench.push"
        name: qsTr("Push")
        values: ["deliver", "delay", "drop", "duplicate"]
        names: [qsTr("Deliver"), qsTr("Delay"), qsTr("Drop"), qsTr("Twice")]
        value: root.bench.push
        onChosen: value => root.set(value, root.bench.pushDelay)
    }

    PanelSlider {
        name: qsTr("Delay")
        value: root.bench.pushDelay
        shown: qsTr("%1 s").arg(Math.round(root.bench.pushDelay))
        to: 60
        enabled: root.bench.push === "delay"
        opacity: enabled ? 1 : 0.5
        onMoved: value => root.set(root.bench.push, value)
    }
}
