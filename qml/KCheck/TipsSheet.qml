import QtQuick
import KUi

/** What makes a good photo, and a way to another kind of document. */
Sheet {
    id: root

    required property bool selfie

    signal otherDocument

    objectName: "tipsSheet"
    title: qsTr("For a good photo")
    onDismissed: root.opened = false

    Label {
        text: root.title
        textStyle: Theme.title
        heading: true
    }

    Card {
        list: true

        PlainRow {
            iconName: "sun"
            text: root.selfie ? qsTr("Light from the front") : qsTr("Daylight, no flash")
        }

        PlainRow {
            iconName: root.selfie ? "face" : "computer"
            text: root.selfie ? qsTr("No hat, no sunglasses") : qsTr("Flat on a dark table")
        }

        PlainRow {
            iconName: "hand"
            text: qsTr("Fingers off the document")
        }

        PlainRow {
            iconName: "shot"
            text: qsTr("It takes the photo by itself. The button always works too.")
        }
    }

    Button {
        objectName: "otherDocument"
        text: qsTr("Use another document")
        kind: Button.Secondary
        visible: !root.selfie
        onClicked: {
            root.opened = false;
            root.otherDocument();
        }
    }

    Button {
        objectName: "closeTips"
        text: qsTr("Close")
        kind: Button.QuietCheck
        small: true
        onClicked: root.opened = false
    }
}
