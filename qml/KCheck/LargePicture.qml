import QtQuick
import KModels
import KUi

/** The photo over the whole page, to be pushed around; Esc and the cross close it. */
FocusScope {
    id: root

    property bool opened: false
    required property CheckReviewModel review

    anchors.fill: parent
    visible: root.opened
    Keys.onEscapePressed: root.opened = false
    Keys.onBackPressed: root.opened = false
    onOpenedChanged: if (root.opened)
        close.forceActiveFocus()
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("The photo, large")

    Rectangle {
        anchors.fill: parent
        color: Theme.cameraBg
    }

    Flickable {
        anchors.fill: parent
        contentWidth: still.width
        contentHeight: still.height
        contentX: (contentWidth - width) / 2
        contentY: (contentHeight - height) / 2

        StillPicture {
            id: still

            review: root.review
            width: Math.max(root.width, root.height * Math.max(0.1, still.aspect))
            height: Math.max(root.height, still.width / Math.max(0.1, still.aspect))
        }
    }

    IconButton {
        id: close

        objectName: "closeLarge"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.insetTop + Theme.space2
        anchors.rightMargin: Theme.space2
        icon.name: "close"
        text: qsTr("Close")
        color: Theme.cameraInk
        fill: Theme.cameraPanel
        onClicked: root.opened = false
    }
}
