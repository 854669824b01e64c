import QtQuick
import KBench

/** The phone's clock, against the desk's. */
PanelGroup {
    id: root

    required property BenchModel bench

    title: qsTr("Clock")
    iconName: "clock"
    trailing: [
        ClockReading {
            name: qsTr("phone")
            time: root.bench.phoneTime
        },
        ClockReading {
            name: qsTr("desk")
            time: root.bench.deskTime
        }
    ]

    PanelSlider {
        objectName: "bench.clock"
        name: qsTr("Skew")
        value: root.bench.skew
        shown: qsTr("%1 s").arg((root.bench.skew > 0 ? "+" : root.bench.skew < 0 ? "\u2212" : "") + Math.abs(Math.round(root.bench.skew)))
        from: -300
        to: 300
        origin: 0
        labelWidth: 78
        shownWidth: 56
        onMoved: value => root.bench.act({
            "do": "clock",
            "skew": value
        })
    }
}
