import QtQuick
import QtQuick.Layouts

/** A quiet line with an icon: what is safe, what happens next. */
RowLayout {
    id: root

    required property string text
    property string iconName: "info"
    property color color: Theme.ink2

    spacing: Theme.space2
    Layout.fillWidth: true
    Layout.fillHeight: false

    Icon {
        name: root.iconName
        size: 18
        color: root.color
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 1
    }

    Label {
        text: root.text
        textStyle: Theme.small
        color: root.color
    }
}
