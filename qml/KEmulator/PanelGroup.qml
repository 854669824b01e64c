import QtQuick
import QtQuick.Layouts
import KUi

/** One card of the panel: an icon, a name, something at the end of the line, and what can be set below. */
Rectangle {
    id: root

    required property string title
    required property string iconName
    property alias trailing: end.data
    default property alias content: body.data

    implicitHeight: body.implicitHeight + 24
    radius: 16
    color: Theme.surface
    border.color: Theme.line
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    ColumnLayout {
        id: body

        anchors.fill: parent
        anchors.margins: 12
        anchors.leftMargin: 14
        anchors.rightMargin: 14
        spacing: 10

        RowLayout {
            spacing: 8
            Layout.preferredHeight: 24
            Layout.fillHeight: false

            Icon {
                name: root.iconName
                size: 20
                color: Theme.ink2
            }

            Label {
                text: root.title
                textStyle: PanelText.heading
                heading: true
                wrapMode: Text.NoWrap
            }

            RowLayout {
                id: end

                spacing: 8
                Layout.fillWidth: false
            }
        }
    }
}
