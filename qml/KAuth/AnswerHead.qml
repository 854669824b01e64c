import QtQuick
import QtQuick.Layouts
import KUi

/** The answer in a line, and what is safe in another. */
ColumnLayout {
    id: root

    required property string title
    required property string text

    spacing: Theme.space2
    Layout.fillWidth: true
    Layout.topMargin: Theme.space4

    Label {
        objectName: "outcome"
        text: root.title
        textStyle: Theme.title
        heading: true
        horizontalAlignment: Text.AlignHCenter
    }

    Label {
        text: root.text
        color: Theme.ink2
        horizontalAlignment: Text.AlignHCenter
    }
}
