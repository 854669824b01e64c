import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import KUi

/** An icon with its word under it, on the dark of the camera. */
T.AbstractButton {
    id: root

    implicitWidth: 76
    implicitHeight: column.implicitHeight + Theme.space2
    focusPolicy: Qt.StrongFocus
    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.alignment: Qt.AlignTop
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Item {
        FocusRing {
            shown: root.visualFocus
            anchors.margins: 0
            borderColor: Theme.cameraInk
        }
    }

    contentItem: ColumnLayout {
        id: column

        spacing: Theme.space1

        Rectangle {
            implicitWidth: Theme.sizeTouch
            implicitHeight: Theme.sizeTouch
            radius: 24
            color: root.down ? Theme.cameraInk2 : Qt.alpha(Theme.cameraInk, 0.14)
            Layout.alignment: Qt.AlignHCenter

            Icon {
                anchors.centerIn: parent
                name: root.icon.name
                color: root.down ? Theme.cameraBg : Theme.cameraInk
            }
        }

        Label {
            text: root.text
            textStyle: Theme.caption
            font.pixelSize: Math.min(Theme.caption.pixelSize, 18) // four of them share the width
            lineHeight: font.pixelSize * 1.4
            color: Theme.cameraInk
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
