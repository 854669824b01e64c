import QtQuick
import QtQuick.Layouts
import KUi

/** A clock's name and its time. */
RowLayout {
    id: root

    required property string name
    required property string time

    spacing: 4
    Layout.fillWidth: false

    Label {
        text: root.name
        textStyle: PanelText.segment
        color: Theme.ink2
        wrapMode: Text.NoWrap
        Layout.fillWidth: false
    }

    Label {
        text: root.time
        textStyle: PanelText.strong
        wrapMode: Text.NoWrap
        Layout.fillWidth: false
        Layout.minimumWidth: 62
    }
}
