import QtQuick
import KBench
import KUi

/** The phone: its case, its live picture with the system's bars on it, and what lies over it when the app does not. */
Item {
    id: root

    required property BenchModel bench
    /** The room there is; the phone is as large as fits, at most as large as it is. */
    required property size room
    readonly property int wall: 9
    readonly property real fit: Math.min(1, (root.room.width - 2 * root.wall) / root.bench.phoneWidth, (root.room.height - 2 * root.wall) / root.bench.phoneHeight)

    implicitWidth: root.bench.phoneWidth * root.fit + 2 * root.wall
    implicitHeight: root.bench.phoneHeight * root.fit + 2 * root.wall

    SoftShadow {
        anchors.fill: parent
        anchors.margins: -40
        anchors.topMargin: -26
        anchors.bottomMargin: -54
        blur: 40
        radius: 50
        color: "#4015212E"
    }

    Rectangle {
        anchors.fill: parent
        radius: 50
        color: "#1B222A"
    }

    PhoneView {
        id: view

        objectName: "bench.phone"
        anchors.fill: parent
        anchors.margins: root.wall
        bench: root.bench
        radius: 42
        focus: true
        visible: root.bench.running && !root.bench.background
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The phone's screen")
    }

    HomeScreen {
        anchors.fill: view
        bench: root.bench
        visible: !view.visible
    }

    Item {
        x: root.wall
        y: root.wall
        width: root.bench.phoneWidth
        height: root.bench.phoneHeight
        scale: root.fit
        transformOrigin: Item.TopLeft
        visible: root.bench.running

        StatusBar {
            width: parent.width
            bench: root.bench
            darkBelow: view.visible ? view.darkTop : true
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 8
            width: 132
            height: 5
            radius: 2.5
            color: view.visible && !view.darkTop ? "#15212E" : "#F2F5F8"
            opacity: 0.8
            visible: root.bench.phoneHeight > 620
        }
    }
}
