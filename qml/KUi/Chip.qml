import QtQuick
import QtQuick.Layouts
import KUi

/** A word about a thing: "Usual place", "New browser". Not pressable. */
Rectangle {
    id: root

    required property string text
    property int tone: Tone.Neutral
    property string iconName

    implicitWidth: line.implicitWidth + 20
    implicitHeight: line.implicitHeight + 8
    radius: root.height / 2
    color: Theme.tint(root.tone)
    border.width: Theme.tintBorder
    border.color: Theme.lineStrong
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    RowLayout {
        id: line

        anchors.centerIn: parent
        spacing: 5

        Icon {
            name: root.iconName
            size: 16
            color: label.color
            visible: root.iconName !== ""
        }

        Label {
            id: label

            text: root.text
            textStyle: Theme.caption
            color: Theme.tintInk(root.tone)
            wrapMode: Text.NoWrap
            Layout.fillWidth: false
            Accessible.ignored: true
        }
    }
}
