import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** Card or passport. */
CheckStage {
    id: root

    required property CheckModel check

    objectName: "check.document"
    title: qsTr("Which document do you have?")
    step: 5
    stepName: qsTr("Document")

    Label {
        text: root.title
        textStyle: Theme.title
        heading: true
        Layout.topMargin: Theme.space2
    }

    Label {
        text: qsTr("It must be valid and be the original, not a copy.")
        color: Theme.ink2
        Layout.topMargin: Theme.space2
    }

    DocumentChoice {
        objectName: "card"
        art: "card"
        text: qsTr("Identity card")
        detail: qsTr("2 photos: front and back")
        Layout.topMargin: Theme.space5
        onClicked: root.check.cardWanted()
    }

    DocumentChoice {
        objectName: "passport"
        art: "passport"
        text: qsTr("Passport")
        detail: qsTr("1 photo: the page with your face")
        Layout.topMargin: Theme.space3
        onClicked: root.check.passportWanted()
    }

    Section {
        text: qsTr("For a good photo")
    }

    Card {
        list: true

        PlainRow {
            iconName: "sun"
            text: qsTr("Daylight, no flash")
        }

        PlainRow {
            iconName: "computer"
            text: qsTr("Flat on a dark table")
        }

        PlainRow {
            iconName: "hand"
            text: qsTr("Fingers off the document")
        }
    }

    foot: Button {
        objectName: "neither"
        text: qsTr("I have neither of these")
        kind: Button.QuietCheck
        small: true
        onClicked: root.check.supportWanted()
    }
}
