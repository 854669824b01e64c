import QtQuick
import QtQuick.Layouts
import KAuth
import KCheck
import KModels
import KUi

/** The camera with live guidance: the outline, one hint at a time, a photo by itself when all is well, by hand always. */
CheckStage {
    id: root

    required property string flow
    required property CheckCaptureModel model
    required property ScannerModel scanner
    readonly property var capture: root.model.capture
    readonly property bool selfie: root.flow === "check.selfie"
    readonly property bool card: root.capture.document === CheckKind.Document.Card
    readonly property bool good: root.capture.hint === CheckKind.Hint.Good
    readonly property bool blind: root.scanner.scan.blind

    objectName: root.flow
    title: root.selfie ? (root.card ? qsTr("You and your card") : qsTr("You and your passport")) : root.capture.file === CheckKind.File.Back ? qsTr("Now the back") : root.capture.file === CheckKind.File.Passport ? qsTr("The page with your face") : qsTr("Front of the card")
    step: root.selfie ? 6 : 5
    stepName: root.selfie ? qsTr("Selfie") : qsTr("Document")
    camera: true
    Component.onCompleted: root.scanner.startWanted()
    Component.onDestruction: root.scanner.stopWanted()

    backdrop: CaptureBackdrop {
        objectName: "camera"
        model: root.model
        scanner: root.scanner
        selfie: root.selfie
        page: root
        place: place
        visible: !root.blind
    }

    Label {
        text: root.title
        textStyle: Theme.heading
        color: Theme.cameraInk
        heading: true
        horizontalAlignment: Text.AlignHCenter
        visible: !Theme.landscape
    }

    Label {
        text: root.selfie ? qsTr("Your face and the page with your photo.") : root.capture.file === CheckKind.File.Back ? qsTr("Photo 2 of 2. Turn the card over.") : root.card ? qsTr("Photo 1 of 2. Lay it inside the frame.") : qsTr("Open it and lay it inside the frame.")
        textStyle: Theme.small
        color: Theme.cameraInk2
        horizontalAlignment: Text.AlignHCenter
        visible: !root.blind && !Theme.landscape && !Theme.compact && !Theme.largeText
        Layout.topMargin: 2
        Layout.bottomMargin: Theme.space3
    }

    Item {
        id: place

        visible: !root.blind
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.landscape ? 0 : 140

        Label {
            anchors.centerIn: parent
            text: root.capture.timerSeconds
            textStyle: Theme.codeXl
            color: Theme.cameraInk
            visible: root.capture.timerSeconds > 0
            Accessible.role: Accessible.AlertMessage
        }
    }

    Spacer {
        visible: root.blind
    }

    CameraNote {
        objectName: "hint"
        text: words.text
        iconName: root.blind || words.warns ? "warn" : root.good ? "check" : "search"
        ink: root.blind || words.warns ? Theme.cameraWarn : root.good ? Theme.cameraGood : Theme.cameraInk
        Layout.topMargin: Theme.space3

        CaptureWords {
            id: words

            capture: root.capture
            selfie: root.selfie
            refused: root.scanner.scan.camera === Kind.Camera.Refused
            missing: root.scanner.scan.camera === Kind.Camera.Missing
            lost: root.scanner.scan.camera === Kind.Camera.Lost
        }
    }

    RowLayout {
        spacing: Theme.space2
        visible: !root.blind && !Theme.compact && !Theme.largeText
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: false
        Layout.fillHeight: false
        Layout.topMargin: Theme.space3

        FactChip {
            fact: root.capture.first
            text: root.selfie ? qsTr("Face") : qsTr("Corners")
        }

        FactChip {
            fact: root.capture.second
            text: root.selfie ? qsTr("Light") : qsTr("Sharp")
        }

        FactChip {
            fact: root.capture.third
            text: words.third
        }
    }

    Button {
        objectName: "cameraSettings"
        text: qsTr("Open the settings")
        kind: Button.Secondary
        visible: root.scanner.scan.camera === Kind.Camera.Refused
        Layout.topMargin: Theme.space3
        onClicked: root.scanner.settingsWanted()
    }

    foot: RowLayout {
        spacing: Theme.space2
        visible: !root.blind
        Layout.fillWidth: true

        CameraButton {
            objectName: "timer"
            icon.name: "clock"
            text: root.capture.timerSeconds > 0 ? qsTr("Stop") : qsTr("Timer 5 s")
            visible: root.selfie
            onClicked: root.model.timerWanted(root.capture.timerSeconds === 0)
        }

        CameraButton {
            objectName: "torch"
            icon.name: "torch"
            text: root.scanner.scan.light ? qsTr("Torch off") : qsTr("Torch")
            visible: !root.selfie && root.scanner.scan.canLight
            onClicked: root.scanner.lightWanted(!root.scanner.scan.light)
        }

        Item {
            visible: !root.selfie && !root.scanner.scan.canLight
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }

        Shutter {
            objectName: "shutter"
            ready: root.capture.ready
            good: root.good
            enabled: !root.capture.busy
            Layout.alignment: Qt.AlignHCenter
            onClicked: root.model.shotWanted()
        }

        CameraButton {
            objectName: "tips"
            icon.name: "sun"
            text: qsTr("Tips")
            onClicked: tipsSheet.opened = true
        }
    }

    overlay: TipsSheet {
        id: tipsSheet

        selfie: root.selfie
        onOtherDocument: root.model.documentsWanted()
    }
}
