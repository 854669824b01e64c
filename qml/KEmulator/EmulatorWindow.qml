import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import QtQuick.Window
import KBench
import KUi

/** The desk: the phone on the left, the bench on the right. */
Window {
    id: root

    required property BenchModel bench

    width: 1280
    height: 900
    minimumWidth: 900
    minimumHeight: 620
    visible: true
    color: Theme.bg
    title: qsTr("kAuth emulator")

    Shortcut {
        sequence: "Ctrl+V"
        enabled: !frame.activeFocus
        onActivated: root.bench.paste()
    }

    GridLayout {
        anchors.fill: parent
        columns: 2
        columnSpacing: 0
        rowSpacing: 0

        EmulatorHead {
            bench: root.bench
            Layout.columnSpan: 2
            Layout.fillWidth: true
        }

        Stage {
            Layout.fillHeight: true
            Layout.preferredWidth: Math.max(440, Math.min(root.width * 0.5, (root.height - 160) * root.bench.phoneWidth / root.bench.phoneHeight + 60))

            ColumnLayout {
                anchors.centerIn: parent
                spacing: 16

                PhoneFrame {
                    id: frame

                    bench: root.bench
                    room: Qt.size((frame.parent?.parent?.width ?? 440) - 32, root.height - 52 - 66 - 16 - 40)
                    Layout.alignment: Qt.AlignHCenter
                }

                Dock {
                    bench: root.bench
                    Layout.alignment: Qt.AlignHCenter
                    onScreenshotWanted: picture.open()
                }
            }
        }

        BenchPanel {
            bench: root.bench
            Layout.fillWidth: true
            Layout.fillHeight: true
            onScreenWanted: picker.show()
        }
    }

    Notice {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        bench: root.bench
    }

    ScreenPicker {
        id: picker

        bench: root.bench
        visible: false
    }

    FileDialog {
        id: picture

        title: qsTr("Save the phone's picture")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "png"
        nameFilters: [qsTr("Pictures (*.png)")]
        onAccepted: root.bench.screenshot(picture.selectedFile)
    }
}
