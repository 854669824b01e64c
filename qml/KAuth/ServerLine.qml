import QtQuick
import QtQuick.Layouts
import KUi

/** Which server this phone is about to talk to, in its true form. */
RowLayout {
    id: root

    required property string server
    property bool canChange: true

    signal changeWanted

    spacing: Theme.space2
    Layout.fillWidth: true

    Icon {
        name: "lock"
        size: 18
        color: Theme.ink2
    }

    Label {
        objectName: "server"
        text: root.server ? qsTr("Signing in to %1").arg(root.server) : qsTr("No server is chosen yet")
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }

    LinkButton {
        objectName: "changeServer"
        text: root.server ? qsTr("Change") : qsTr("Choose")
        underline: false
        visible: root.canChange
        Accessible.name: root.server ? qsTr("Change the server") : qsTr("Choose the server")
        onClicked: root.changeWanted()
    }
}
