import QtQuick
import KBench

/** How the next finger or face is answered. */
PanelGroup {
    id: root

    required property BenchModel bench

    title: qsTr("Fingerprint and face")
    iconName: "finger"

    Segments {
        objectName: "bench.biometrics"
        name: qsTr("Answer of the fingerprint")
        values: ["ok", "fail", "cancel", "none"]
        names: [qsTr("OK"), qsTr("Fail"), qsTr("Cancel"), qsTr("None")]
        value: root.bench.biometrics
        onChosen: value => root.bench.act({
            "do": "biometrics",
            "answer": value
        })
    }
}
