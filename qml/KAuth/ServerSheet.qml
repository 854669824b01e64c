import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** The address of another Manager. */
Sheet {
    id: root

    required property LinkModel link

    function send() {
        const typed = address.text.trim();
        if (typed === "")
            return;
        root.opened = false;
        root.link.serverWanted(typed);
    }

    title: qsTr("Address of the Manager")
    onDismissed: root.opened = false
    onOpenedChanged: if (root.opened)
        address.text = root.link.link.server

    Label {
        text: root.title
        textStyle: Theme.heading
        heading: true
    }

    TextField {
        id: address
        objectName: "server"
        label: qsTr("Server")
        placeholder: "manager.example"
        help: qsTr("It stands in the address line of your browser.")
        inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
        onAccepted: root.send()
    }

    Button {
        objectName: "useServer"
        text: qsTr("Use this server")
        enabled: address.text.trim() !== ""
        Layout.topMargin: Theme.space2
        onClicked: root.send()
    }

    Button {
        text: qsTr("Cancel")
        kind: Button.Quiet
        small: true
        onClicked: root.dismissed()
    }
}
