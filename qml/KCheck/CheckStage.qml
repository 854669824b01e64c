import QtQuick
import QtQuick.Layouts
import KAuth
import KUi

/** A step of the check: where we are of seven, help, and the way back. */
StagePage {
    id: root

    required property int step
    /** Said with the step to readers. */
    required property string stepName
    /** Over the picture of the camera, which is dark in both themes. */
    property bool camera: false

    background: root.camera ? Theme.cameraBg : Theme.bg
    footBackground: root.camera ? Theme.cameraPanel : "transparent"

    bar: [
        AppBar {
            id: head

            color: root.camera ? Theme.cameraInk : Theme.ink
            fill: root.camera ? Theme.cameraChip : "transparent"
            onLeave: root.goBack()

            IconButton {
                objectName: "help"
                icon.name: "help"
                text: qsTr("Help")
                color: root.camera ? Theme.cameraInk : Theme.ink
                fill: head.fill
                onClicked: helpSheet.opened = true
            }

            Label {
                parent: head
                anchors.centerIn: parent
                text: qsTr("%1 of %2", "a step").arg(root.step).arg(7)
                textStyle: Theme.small
                wrapMode: Text.NoWrap
                color: root.camera ? Theme.cameraInk2 : Theme.ink2
                Accessible.ignored: true
            }
        },
        Stepper {
            step: root.step
            count: 7
            name: root.stepName
            tone: Tone.Check
            color: root.camera ? Theme.cameraGood : Theme.check
            offColor: root.camera ? Qt.alpha(Theme.cameraInk, 0.3) : Theme.tickOff
            Layout.leftMargin: Theme.gutter
            Layout.rightMargin: Theme.gutter
            Layout.topMargin: Theme.space1
            Layout.bottomMargin: Theme.space2
        }
    ]

    overlay: HelpSheet {
        id: helpSheet
    }
}
