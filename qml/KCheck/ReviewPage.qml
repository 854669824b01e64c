import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** The photo before it is kept, and what was read from it. */
CheckStage {
    id: root

    required property CheckReviewModel model
    readonly property var review: root.model.review
    readonly property bool fieldsInView: root.viewHeight > 0 && readBack.fieldsEnd <= root.contentY + root.viewHeight
    property bool fieldsSeen: false
    /** What was read has been on screen, to its last field; who says that it is right has it before their eyes. */
    readonly property bool readAll: root.fieldsSeen || !readBack.visible || readBack.agreed
    readonly property bool selfie: root.review.file === CheckKind.File.Selfie

    objectName: "check.document.review"
    title: root.selfie ? qsTr("Can one see you and your photo?") : qsTr("Can you read every word?")
    step: root.selfie ? 6 : 5
    stepName: root.selfie ? qsTr("Selfie") : qsTr("Document")

    // Not at once: the second tap of two on the page before says nothing about these.
    Timer {
        interval: Theme.timeArmDelay
        running: readBack.visible && root.fieldsInView
        onTriggered: root.fieldsSeen = true
    }

    Label {
        text: root.title
        textStyle: Theme.title
        heading: true
        Layout.topMargin: Theme.space2
    }

    Rectangle {
        implicitHeight: photo.height + 2 * Theme.space3
        radius: Theme.radiusCard
        color: Theme.sunken
        border.width: 1
        border.color: Theme.line
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4

        StillPicture {
            id: photo

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.space3
            height: Math.min(root.height * (readBack.visible ? 0.16 : 0.28), photo.aspect > 0 ? width / photo.aspect : width * 0.6)
            review: root.model
            radius: Theme.radiusM
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The photo you took")
        }

        IconButton {
            objectName: "zoom"
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.space2
            icon.name: "zoom"
            text: qsTr("Show it large")
            fill: Theme.surface
            onClicked: large.opened = true
        }
    }

    Banner {
        objectName: "expired"
        tone: Tone.Danger
        iconName: "warn"
        title: qsTr("This document has expired")
        text: qsTr("It will hardly be accepted. Use a valid one, if you have one.")
        visible: root.review.expired
        Layout.topMargin: Theme.space4
    }

    Banner {
        objectName: "unread"
        tone: Tone.Warn
        iconName: "warn"
        title: qsTr("We could not read the lines")
        text: qsTr("You can go on. The reviewer is told and reads them.")
        visible: root.review.zone && !root.review.read
        Layout.topMargin: Theme.space4
    }

    ReadBack {
        id: readBack

        review: root.review
        visible: root.review.zone && root.review.read
        Layout.topMargin: Theme.space4
    }

    Card {
        list: true
        visible: !readBack.visible
        Layout.topMargin: Theme.space4

        PlainRow {
            iconName: root.review.guided ? "check" : "hand"
            tone: root.review.guided ? Tone.Ok : Tone.Neutral
            text: root.review.guided ? (root.selfie ? qsTr("Your face and the document are there") : qsTr("All four corners are there")) : qsTr("Taken by hand: look closely")
        }

        PlainRow {
            iconName: "check"
            tone: Tone.Ok
            text: root.selfie ? qsTr("Sharp, with enough light") : qsTr("Sharp, and no reflection")
            visible: root.review.guided
        }
    }

    Hint {
        iconName: "lock"
        text: qsTr("Encrypted on this phone. Not in your photo gallery.")
        Layout.topMargin: Theme.space4
    }

    foot: [
        Button {
            objectName: "use"
            text: !root.readAll && !root.fieldsInView ? qsTr("Read to the end") : root.review.last ? qsTr("Use this photo and send all") : qsTr("Use this photo")
            kind: Button.Check
            enabled: !root.review.busy && root.readAll
            onClicked: root.model.useWanted(readBack.visible && readBack.agreed)
        },
        Button {
            objectName: "again"
            text: qsTr("Take it again")
            icon.name: "camera"
            kind: Button.Secondary
            enabled: !root.review.busy
            onClicked: root.model.againWanted()
        }
    ]

    overlay: LargePicture {
        id: large

        review: root.model
    }
}
