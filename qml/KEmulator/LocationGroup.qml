import QtQuick
import KBench
import KUi

/** Where the phone is, when the app asks. */
PanelGroup {
    id: root

    required property BenchModel bench

    title: qsTr("Location")
    iconName: "pin"
    trailing: Label {
        text: root.bench.latitude.toFixed(4) + ", " + root.bench.longitude.toFixed(4)
        textStyle: PanelText.log
        color: Theme.ink2
        visible: root.bench.location === "found"
    }

    Segments {
        objectName: "bench.location"
        name: qsTr("Answer of the location")
        values: ["found", "refused", "none"]
        names: [qsTr("Found"), qsTr("Refused"), qsTr("No fix")]
        value: root.bench.location
        onChosen: value => root.bench.act({
            "do": "location",
            "answer": value
        })
    }

}
