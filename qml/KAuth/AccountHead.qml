import QtQuick
import QtQuick.Layouts
import KUi

/** Who an account is: letter, name, mail and server in full. */
Item {
    id: root

    required property string accountId
    required property string name
    required property string email
    property string server

    implicitWidth: 280
    implicitHeight: Math.max(Theme.largeText ? 0 : avatar.height, texts.height)
    Layout.fillWidth: true

    Avatar {
        id: avatar
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: root.name
        seed: root.accountId
        size: 48
        visible: !Theme.largeText
    }

    Column {
        id: texts

        anchors.left: parent.left
        anchors.leftMargin: Theme.largeText ? 0 : avatar.width + Theme.space4
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Label {
            objectName: "accountName"
            width: parent.width
            text: root.name
            textStyle: Theme.heading
            heading: true
        }

        Label {
            width: parent.width
            text: root.email
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
            visible: root.email !== ""
        }

        Label {
            objectName: "accountServer"
            width: parent.width
            text: root.server
            textStyle: Theme.caption
            color: Theme.ink3
            wrapMode: Text.Wrap
            visible: root.server !== ""
        }
    }
}
