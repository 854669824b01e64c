import QtQuick
import QtQuick.Layouts
import KUi

/** What stands under a field: help, or what is wrong. */
RowLayout {
    id: root

    required property string text
    property bool wrong: false

    spacing: 6
    Layout.fillWidth: true
    Layout.fillHeight: false

    readonly property IntoView view: IntoView {
        item: root
        wanted: root.wrong && root.text !== ""
    }

    Icon {
        name: "warn"
        size: 18
        color: Theme.danger
        visible: root.wrong
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 1
    }

    Label {
        text: root.text
        textStyle: Theme.small
        color: root.wrong ? Theme.danger : Theme.ink2
        Accessible.role: root.wrong ? Accessible.AlertMessage : Accessible.StaticText
    }
}
