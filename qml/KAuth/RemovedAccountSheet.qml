import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** What can be done with a removed account. Deleting it for good is asked a second time. */
Sheet {
    id: root

    required property TrashModel trash
    property string accountId
    property string name
    property bool asking: false

    function show(id: string, called: string) {
        root.accountId = id;
        root.name = called;
        root.asking = false;
        root.opened = true;
    }

    objectName: "removedAccount"
    title: root.asking ? qsTr("Delete %1 for good?").arg(root.name) : root.name
    onDismissed: root.opened = false

    Label {
        text: root.title
        textStyle: Theme.heading
        heading: true
    }

    Label {
        text: root.asking ? qsTr("Its key is deleted now and nobody can bring it back. If the service still asks for a code, you may be locked out there.") : qsTr("Put it back and it makes its codes as before.")
        color: Theme.ink2
    }

    Button {
        objectName: "putBack"
        text: qsTr("Put it back")
        visible: !root.asking
        Layout.topMargin: Theme.space2
        onClicked: {
            root.opened = false;
            root.trash.putBackWanted(root.accountId);
        }
    }

    Button {
        objectName: "delete"
        text: qsTr("Delete it now")
        kind: Button.QuietDanger
        visible: !root.asking
        onClicked: root.asking = true
    }

    Button {
        objectName: "deleteYes"
        text: qsTr("Delete it for good")
        kind: Button.Danger
        visible: root.asking
        Layout.topMargin: Theme.space2
        onClicked: {
            root.opened = false;
            root.trash.deleteWanted(root.accountId);
        }
    }

    Button {
        objectName: "keep"
        text: root.asking ? qsTr("Keep it") : qsTr("Close")
        kind: Button.Quiet
        small: true
        onClicked: root.dismissed()
    }
}
