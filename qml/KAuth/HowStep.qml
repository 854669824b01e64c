import QtQuick
import QtQuick.Layouts
import KUi

/** A numbered step with a small drawing of what is on the other screen. */
RowLayout {
    id: root

    required property int number
    required property string text
    required property string detail
    required property string art

    function plain(styled: string): string {
        return styled.replace(/<[^>]*>/g, "");
    }

    spacing: Theme.space3
    Layout.fillWidth: true
    Layout.bottomMargin: Theme.space6

    Rectangle {
        implicitWidth: 32
        implicitHeight: 32
        radius: 16
        color: Theme.primary
        Layout.alignment: Qt.AlignTop

        Text {
            anchors.centerIn: parent
            text: root.number
            font.family: Theme.strong.family
            font.weight: Theme.strong.weight
            font.pixelSize: 16
            color: Theme.primaryInk
            Accessible.ignored: true
        }
    }

    ColumnLayout {
        spacing: 2
        Layout.alignment: Qt.AlignTop

        Label {
            text: root.text
            textFormat: Text.StyledText
            Accessible.name: qsTr("Step %1: %2").arg(root.number).arg(root.plain(root.text))
        }

        Label {
            text: root.detail
            textFormat: Text.StyledText
            textStyle: Theme.small
            color: Theme.ink2
            Accessible.name: root.plain(root.detail)
        }
    }

    Art {
        name: root.art
        visible: !Theme.largeText
        Layout.preferredWidth: Theme.compact ? 78 : 96
        Layout.preferredHeight: Theme.compact ? 52 : 64
    }
}
