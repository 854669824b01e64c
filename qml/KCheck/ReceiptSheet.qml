import QtQuick
import KUi

/** The proof of deletion as the server signed it. */
Sheet {
    id: root

    required property string number
    required property string receipt

    signal copyWanted

    objectName: "receiptSheet"
    title: qsTr("Proof of deletion")
    onDismissed: root.opened = false

    Label {
        text: root.title
        textStyle: Theme.title
        heading: true
    }

    Label {
        text: qsTr("Signed by the server. Support can check it with case %1.").arg(root.number)
        color: Theme.ink2
    }

    Card {
        Label {
            objectName: "receipt"
            text: root.receipt
            textStyle: Theme.caption
            font.family: Theme.backup.family
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 6
            elide: Text.ElideRight
        }
    }

    Button {
        objectName: "copyReceipt"
        text: qsTr("Copy")
        icon.name: "copy"
        kind: Button.Secondary
        onClicked: root.copyWanted()
    }

    Button {
        objectName: "closeReceipt"
        text: qsTr("Close")
        kind: Button.QuietCheck
        small: true
        onClicked: root.opened = false
    }
}
