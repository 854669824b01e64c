import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import KBench
import KUi

/** What stands before the phone's camera. */
PanelGroup {
    id: root

    required property BenchModel bench
    readonly property string sample: root.bench.cameraTitle.replace(".jpg", "")

    /** The part of the desk's screen to look at: asked for by a window one lays over it. */
    signal screenWanted

    function choose(source: string) {
        if (source === "picture" || source === "video")
            files.open();
        else if (source === "screen")
            root.screenWanted();
        else
            root.bench.act({
                "do": "camera",
                "source": source
            });
    }

    function spoil(effect: string, amount: real) {
        root.bench.act({
            "do": "camera",
            "effect": effect,
            "amount": amount
        });
    }

    title: qsTr("Virtual camera")
    iconName: "camera"
    trailing: Chip {
        text: root.bench.cameraOpen ? qsTr("live") : qsTr("closed")
        tone: root.bench.cameraOpen ? Tone.Ok : Tone.Neutral
        Layout.fillWidth: false
        Layout.preferredHeight: 24
    }

    Segments {
        objectName: "bench.camera"
        name: qsTr("Camera source")
        values: ["off", "webcam", "picture", "screen", "video"]
        names: [qsTr("Off"), qsTr("Webcam"), qsTr("Picture"), qsTr("Screen"), qsTr("Video")]
        value: root.bench.cameraSource === "folder" ? "picture" : root.bench.cameraSource
        onChosen: value => root.choose(value)
    }

    RowLayout {
        spacing: 14

        Rectangle {
            implicitWidth: 116
            implicitHeight: 116
            radius: 12
            color: "#0B1016"

            CameraView {
                anchors.fill: parent
                bench: root.bench
            }

            Icon {
                anchors.centerIn: parent
                name: "camera"
                size: 28
                color: "#C3CDD7"
                visible: root.bench.cameraSource === "off"
            }
        }

        ColumnLayout {
            spacing: 6

            Label {
                text: root.bench.cameraSource === "off" ? qsTr("Nothing to see") : root.bench.cameraTitle
                textStyle: PanelText.strong
                wrapMode: Text.NoWrap
                elide: Text.ElideMiddle
            }

            Label {
                text: root.bench.cameraFormat
                textStyle: PanelText.segment
                color: Theme.ink2
                visible: text !== ""
            }

            PanelButton {
                text: qsTr("Choose a file")
                iconName: "file"
                wide: true
                implicitHeight: 34
                Layout.maximumWidth: 196
                onClicked: files.open()
            }

            PanelSelect {
                id: specimens
                objectName: "bench.samples"
                name: qsTr("Specimen")
                value: specimens.values.indexOf(root.sample) < 0 ? qsTr("A specimen") : root.sample
                values: root.bench.samples
                names: root.bench.samples
                visible: root.bench.samples.length > 0
                Layout.maximumWidth: 196
                onChosen: value => root.bench.act({
                    "do": "camera",
                    "source": "picture",
                    "file": value
                })
            }

            Label {
                text: qsTr("or drop a picture here, or paste")
                textStyle: PanelText.segment
                color: Theme.ink2
            }
        }
    }

    GridLayout {
        columns: 2
        columnSpacing: 20
        rowSpacing: 8

        PanelSlider {
            name: qsTr("Blur")
            value: root.bench.blur
            shown: root.bench.blur
            shownWidth: 26
            Layout.preferredWidth: 1
            onMoved: value => root.spoil("blur", value)
        }

        PanelSlider {
            name: qsTr("Reflection")
            value: root.bench.reflection
            shown: root.bench.reflection
            labelWidth: 66
            shownWidth: 26
            Layout.preferredWidth: 1
            onMoved: value => root.spoil("reflection", value)
        }

        PanelSlider {
            name: qsTr("Dark")
            value: root.bench.dark
            shown: root.bench.dark
            shownWidth: 26
            Layout.preferredWidth: 1
            onMoved: value => root.spoil("dark", value)
        }

        PanelSlider {
            name: qsTr("Shake")
            value: root.bench.shake
            shown: root.bench.shake
            labelWidth: 66
            shownWidth: 26
            Layout.preferredWidth: 1
            onMoved: value => root.spoil("shake", value)
        }
    }

    Segments {
        objectName: "bench.permission"
        name: qsTr("Camera permission")
        values: ["allowed", "refused", "missing"]
        names: [qsTr("Allowed"), qsTr("Refused"), qsTr("No camera")]
        value: root.bench.permission
        onChosen: value => root.bench.act({
            "do": "permission",
            "camera": value
        })
    }

    DropArea {
        parent: root
        anchors.fill: parent
        onDropped: drop => {
            if (drop.hasUrls)
                root.bench.showFile(drop.urls[0]);
        }

        Rectangle {
            anchors.fill: parent
            radius: root.radius
            color: "transparent"
            border.width: 2
            border.color: Theme.primary
            visible: (parent as DropArea).containsDrag
        }
    }

    FileDialog {
        id: files

        title: qsTr("A picture or a video for the camera")
        nameFilters: [qsTr("Pictures and videos (*.png *.jpg *.jpeg *.webp *.bmp *.mp4 *.webm *.mkv *.avi)"), qsTr("All files (*)")]
        onAccepted: root.bench.showFile(files.selectedFile)
    }
}
