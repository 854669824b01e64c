import QtQuick
import QtQuick.Templates as T
import KUi

/** Takes the photo now; the ticks around it say how near it is to doing so by itself. */
T.AbstractButton {
    id: root

    required property real ready
    required property bool good

    implicitWidth: Theme.compact ? 80 : 100
    implicitHeight: root.implicitWidth
    focusPolicy: Qt.StrongFocus
    text: qsTr("Take the photo now")
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Item {
        TickPainter {
            anchors.fill: parent
            count: 24
            lit: root.ready * 24
            filling: true
            color: root.good ? Theme.cameraGood : Theme.cameraInk
            offColor: Qt.alpha(Theme.cameraInk, 0.22)
            tickWidth: 3
            tickLength: root.width * 0.07
        }

        Rectangle {
            anchors.centerIn: parent
            width: root.width * 0.68
            height: width
            radius: width / 2
            color: "transparent"
            border.width: 3
            border.color: Theme.cameraInk

            Rectangle {
                anchors.centerIn: parent
                width: parent.width - 12
                height: width
                radius: width / 2
                color: root.down ? Theme.cameraGood : Theme.cameraInk
                opacity: root.enabled ? 1 : 0.4
            }
        }

        FocusRing {
            shown: root.visualFocus
            controlRadius: root.width / 2
            anchors.margins: -2
            borderColor: Theme.cameraInk
        }
    }
}
