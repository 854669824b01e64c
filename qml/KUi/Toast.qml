import QtQuick
import QtQuick.Layouts
import KUi

/** One line that says what has just happened, with at most one action. It leaves by itself. */
Item {
    id: root

    property string text
    property string action
    property string iconName
    /** From the bottom edge: above the tab bar or the foot. */
    property real lift: Theme.space4
    /** Where the bottom belongs to an answer: from the top edge instead. */
    property bool atTop: false
    property real drop: Theme.space4

    signal acted
    signal timedOut

    onTextChanged: if (root.text !== "")
        life.restart()

    anchors.left: parent.left
    anchors.right: parent.right
    anchors.margins: Theme.space4
    y: root.atTop ? root.drop : root.parent.height - root.height - root.lift - Theme.insetBottom
    height: line.implicitHeight + Theme.space2
    visible: root.text !== ""
    Accessible.role: Accessible.Notification
    Accessible.name: root.text

    Spoken {
        text: root.text
    }

    Timer {
        id: life
        interval: Theme.timeUndoToast
        running: root.visible
        onTriggered: root.timedOut()
    }

    SoftShadow {
        anchors.fill: parent
        anchors.margins: -20
        anchors.topMargin: -14
        anchors.bottomMargin: -26
        visible: !Theme.dark
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusButton
        color: Theme.inverse
    }

    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space3

        Icon {
            name: root.iconName
            size: Theme.sizeIconSmall
            color: Theme.inverseInk
            visible: root.iconName !== ""
        }

        Label {
            text: root.text
            color: Theme.inverseInk
            Layout.minimumHeight: Theme.sizeTouch
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }

        LinkButton {
            text: root.action
            color: Theme.inverseLink
            underline: false
            visible: root.action !== ""
            onClicked: root.acted()
        }
    }
}
