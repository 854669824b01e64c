import QtQuick
import QtQuick.Layouts
import KUi

/** Nothing here yet: a drawing, a heading, a sentence, and what to do (its children). */
Item {
    id: root

    default property alias actions: actions.data
    property string art: "lake"
    required property string title
    property string text

    implicitWidth: 280
    implicitHeight: column.height
    Layout.fillWidth: true

    Column {
        id: column

        width: root.width

        Art {
            readonly property real fitting: Math.min(1, root.width / 390)

            anchors.horizontalCenter: parent.horizontalCenter
            name: root.art
            visible: !Theme.largeText
            width: 300 * fitting
            height: 254 * fitting
        }

        Label {
            width: parent.width
            topPadding: leading + Theme.space4
            text: root.title
            textStyle: Theme.heading
            heading: true
            horizontalAlignment: Text.AlignHCenter
        }

        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.largeText ? parent.width : Math.min(290, parent.width)
            topPadding: leading + Theme.space2
            text: root.text
            color: Theme.ink2
            horizontalAlignment: Text.AlignHCenter
            visible: root.text !== ""
        }

        Item {
            width: 1
            height: Theme.space5
        }

        Column {
            id: actions
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.space2
        }
    }
}
