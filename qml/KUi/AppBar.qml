import QtQuick
import QtQuick.Layouts

/** The head of a page: back or close, a short title, up to two icon buttons (its children). */
Item {
    id: root

    enum Leading { None, Back, Close }

    default property alias actions: actions.data
    property string title
    property int leading: AppBar.Back
    property color color: Theme.ink
    /** Under the button, where what is behind the bar is a picture. */
    property color fill: "transparent"

    signal leave

    implicitHeight: Math.max(Theme.sizeAppbar, title.implicitHeight)
    implicitWidth: 320
    Layout.fillWidth: true

    IconButton {
        id: leaveButton

        objectName: "back"
        anchors.left: parent.left
        anchors.leftMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        icon.name: root.leading === AppBar.Close ? "close" : "back"
        text: root.leading === AppBar.Close ? qsTr("Close") : qsTr("Back")
        color: root.color
        fill: root.fill
        visible: root.leading !== AppBar.None
        onClicked: root.leave()
    }

    Label {
        id: title

        readonly property real side: Math.max(leaveButton.visible ? leaveButton.width + Theme.space2 : Theme.gutter, actions.width + 2 * Theme.space2)

        anchors.centerIn: parent
        width: parent.width - 2 * title.side
        text: root.title
        textStyle: Theme.strong
        font.pixelSize: Math.min(Theme.strong.pixelSize, 26)
        color: root.color
        horizontalAlignment: Text.AlignHCenter
        heading: true
        visible: root.title !== ""
    }

    RowLayout {
        id: actions

        anchors.right: parent.right
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0
    }
}
