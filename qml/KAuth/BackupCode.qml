import QtQuick
import QtQuick.Layouts
import KUi

/** One backup code; read letter by letter. */
RowLayout {
    id: root

    required property int index
    required property string modelData

    objectName: "backup" + (root.index + 1)
    spacing: Theme.space3
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Code %1: %2").arg(root.index + 1).arg(root.modelData.split("").join(" "))

    Label {
        text: root.index + 1
        textStyle: Theme.small
        color: Theme.ink3
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: true
        Layout.fillWidth: false
        Layout.preferredWidth: 22 * Theme.fontScale
    }

    Label {
        text: root.modelData
        textStyle: Theme.backup
        wrapMode: Text.WrapAnywhere
        Accessible.ignored: true
    }
}
