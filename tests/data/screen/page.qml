import QtQuick
import QtQuick.Window
Window {
    id: root
    width: 300
    height: 400
    visible: true
    property string heard: ""
    Item {
        anchors.fill: parent
        objectName: "auth.test"
        Text { id: label; x: 10; y: 10; text: "Nobody got in." }
        Rectangle {
            objectName: "yes"
            Accessible.role: Accessible.Button
            Accessible.name: "YES, it's me"
            x: 10; y: 40; width: 100; height: 50
            MouseArea {
                anchors.fill: parent
                pressAndHoldInterval: 200
                onClicked: root.heard += "yes;"
                onPressAndHold: root.heard += "held;"
            }
        }
        Rectangle {
            objectName: "off"
            enabled: false
            Accessible.role: Accessible.Button
            Accessible.name: "Off"
            x: 150; y: 40; width: 100; height: 50
        }
        FocusScope {
            objectName: "email"
            Accessible.role: Accessible.EditableText
            Accessible.name: "E-mail"
            x: 10; y: 100; width: 200; height: 30
            TextInput { anchors.fill: parent; text: "old"; focus: true }
        }
        Item {
            objectName: "digits"
            x: 10; y: 140; width: 100; height: 30
            property string typed: ""
            Accessible.role: Accessible.StaticText
            Accessible.name: typed
            Keys.onPressed: event => typed += event.text
        }
        Text { objectName: "late"; visible: false; x: 10; y: 180; text: "Here now" }
        Timer { interval: 150; running: true; onTriggered: parent.children[5].visible = true }
        Rectangle {
            objectName: "sliding"
            Accessible.role: Accessible.Button
            Accessible.name: "Sliding"
            y: 220; width: 40; height: 20
            NumberAnimation on x { from: 0; to: 200; duration: 250 }
            MouseArea { anchors.fill: parent; onClicked: root.heard += "sliding;" }
        }
        Flickable {
            x: 10; y: 260; width: 200; height: 100; clip: true
            contentHeight: 1000
            Rectangle {
                objectName: "below"
                Accessible.role: Accessible.Button
                Accessible.name: "Below"
                y: 900; width: 100; height: 40
                MouseArea { anchors.fill: parent; onClicked: root.heard += "below;" }
            }
        }
        Rectangle {
            objectName: "veiled"
            Accessible.role: Accessible.Button
            Accessible.name: "Veiled"
            x: 220; y: 260; width: 60; height: 30
            MouseArea { anchors.fill: parent; onClicked: root.heard += "veiled;" }
        }
        MouseArea {
            x: 220; y: 250; width: 60; height: 50
            onClicked: root.heard += "veil;"
            Timer { interval: 250; running: true; onTriggered: parent.visible = false }
        }
        Rectangle {
            objectName: "hidden"
            Accessible.role: Accessible.Button
            Accessible.name: "Hidden"
            x: 220; y: 310; width: 60; height: 30
            MouseArea { anchors.fill: parent; onClicked: root.heard += "hidden;" }
        }
        MouseArea { x: 220; y: 310; width: 60; height: 30; onClicked: root.heard += "cover;" }
    }
}
