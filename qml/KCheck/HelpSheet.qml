import QtQuick
import KUi

/** What the check is, who sees what, and how it ends. */
Sheet {
    id: root

    objectName: "helpSheet"
    title: qsTr("About the identity check")
    onDismissed: root.opened = false

    Label {
        text: root.title
        textStyle: Theme.title
        heading: true
    }

    Card {
        list: true

        ListRow {
            icon.name: "user"
            tone: Tone.Check
            text: qsTr("A person decides")
            detail: qsTr("A reviewer compares your document and your pictures with the case.")
            interactive: false
        }

        ListRow {
            icon.name: "lock"
            tone: Tone.Check
            text: qsTr("Only reviewers can open it")
            detail: qsTr("It is encrypted on this phone. The server keeps what it cannot read.")
            interactive: false
        }

        ListRow {
            icon.name: "trash"
            tone: Tone.Check
            text: qsTr("It does not stay")
            detail: qsTr("All is deleted once decided, and after 72 hours at the latest.")
            interactive: false
        }
    }

    Button {
        objectName: "closeHelp"
        text: qsTr("Close")
        kind: Button.Secondary
        onClicked: root.opened = false
    }
}
