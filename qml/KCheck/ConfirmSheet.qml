import QtQuick
import KUi

/** Asks once more before something is gone for good. Closing it decides nothing. */
Sheet {
    id: root

    required property string text
    required property string deed

    signal confirmed

    onDismissed: root.opened = false

    Label {
        text: root.title
        textStyle: Theme.title
        heading: true
    }

    Label {
        text: root.text
        color: Theme.ink2
    }

    Button {
        objectName: "keep"
        text: qsTr("Go back")
        kind: Button.Secondary
        onClicked: root.opened = false
    }

    Button {
        objectName: "confirmDeed"
        text: root.deed
        kind: Button.QuietDanger
        onClicked: {
            root.opened = false;
            root.confirmed();
        }
    }
}
