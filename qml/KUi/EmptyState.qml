import QtQuick
import QtQuick.Layouts

/** Nothing here yet: a drawing, a heading, a sentence, and what to do (its children). */
ColumnLayout {
    id: root

    property string art: "lake"
    required property string title
    property string text

    spacing: 0
    Layout.fillWidth: true
    Layout.fillHeight: false

    Art {
        readonly property real fitting: Math.min(1, root.width / 390)

        name: root.art
        visible: !Theme.largeText
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: 300 * fitting
        Layout.preferredHeight: 254 * fitting
    }

    Label {
        text: root.title
        textStyle: Theme.heading
        heading: true
        horizontalAlignment: Text.AlignHCenter
        Layout.topMargin: Theme.space4
    }

    Label {
        text: root.text
        color: Theme.ink2
        horizontalAlignment: Text.AlignHCenter
        visible: root.text !== ""
        Layout.maximumWidth: Theme.largeText ? -1 : 290
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space2
        Layout.bottomMargin: Theme.space5
    }
}
