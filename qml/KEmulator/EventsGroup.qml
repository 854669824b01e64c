pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import KBench

/** What happened on the bench, newest first. */
PanelGroup {
    id: root

    required property BenchModel bench
    readonly property list<string> kinds: ["", "push", "net", "camera", "clock", "vault", "phone"]
    readonly property list<string> names: [qsTr("All"), qsTr("Push"), qsTr("Network"), qsTr("Camera"), qsTr("Clock"), qsTr("Vault"), qsTr("App")]

    title: qsTr("Events")
    iconName: "activity"
    trailing: [
        Repeater {
            model: root.kinds.length

            EventFilter {
                required property int index

                text: root.names[index]
                chosen: root.bench.events.filter === root.kinds[index]
                onClicked: root.bench.events.filter = root.kinds[index]
            }
        },
        EventTool {
            name: qsTr("Copy")
            iconName: "copy"
            Layout.leftMargin: 8
            onClicked: root.bench.events.copy()
        },
        EventTool {
            name: qsTr("Save")
            iconName: "save"
            onClicked: target.open()
        },
        EventTool {
            name: qsTr("Clear")
            iconName: "trash"
            onClicked: root.bench.events.clear()
        }
    ]

    ListView {
        objectName: "bench.events"
        implicitHeight: 138
        clip: true
        model: root.bench.events
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true
        Accessible.role: Accessible.List
        Accessible.name: root.title

        delegate: EventRow {}
    }

    FileDialog {
        id: target

        title: qsTr("Save the events")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "txt"
        onAccepted: root.bench.events.save(target.selectedFile)
    }
}
