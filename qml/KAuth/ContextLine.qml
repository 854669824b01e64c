import QtQuick
import QtQuick.Layouts
import KUi

/** One fact in a line. */
RowLayout {
    id: root

    required property string text
    required property string iconName

    spacing: Theme.space2

    Icon {
        name: root.iconName
        size: 16
        color: Theme.ink2
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 2
    }

    Label {
        text: root.text
        textStyle: Theme.small
        color: Theme.ink2
    }
}
