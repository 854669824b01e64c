import QtQuick
import QtQuick.Layouts
import KBench

/** Everything around a phone, in two columns and a log. */
Flickable {
    id: root

    required property BenchModel bench

    signal screenWanted

    contentHeight: Math.max(height, all.implicitHeight + 24)
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    ColumnLayout {
        id: all

        x: 14
        y: 12
        width: root.width - 28
        height: root.contentHeight - 24
        spacing: 10

        RowLayout {
            spacing: 10

            ColumnLayout {
                spacing: 10
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: 1

                CameraGroup {
                    bench: root.bench
                    onScreenWanted: root.screenWanted()
                }

                UnlockGroup {
                    bench: root.bench
                }

                LocationGroup {
                    bench: root.bench
                }
            }

            ColumnLayout {
                spacing: 10
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: 1

                NetworkGroup {
                    bench: root.bench
                }

                PushGroup {
                    bench: root.bench
                }

                ClockGroup {
                    bench: root.bench
                }

                LookGroup {
                    bench: root.bench
                }
            }
        }

        EventsGroup {
            bench: root.bench
            Layout.fillHeight: true
        }
    }
}
