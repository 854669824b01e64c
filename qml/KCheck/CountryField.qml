import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import KUi

/** The country of a number: its letters and its calling code; opens the list of countries. */
T.AbstractButton {
    id: root

    required property string region
    required property string code
    required property string country

    implicitWidth: Math.max(120, line.implicitWidth + 2 * Theme.space3)
    implicitHeight: words.height + 6 + field.height
    focusPolicy: Qt.StrongFocus
    Layout.fillWidth: Theme.largeText
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Country: %1, %2").arg(root.country).arg(root.code)
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        Label {
            id: words

            width: parent.width
            text: qsTr("Country")
            textStyle: Theme.small
            font.weight: Font.Medium
            color: Theme.ink2
            Accessible.ignored: true
        }

        Plate {
            id: field

            anchors.bottom: parent.bottom
            width: parent.width
            height: Math.max(Theme.sizeField, line.implicitHeight + 2 * Theme.space2)
            radius: Theme.radiusM
            color: root.down ? Theme.sunken : Theme.surface
            borderWidth: 1.5
            borderColor: Theme.lineStrong

            FocusRing {
                shown: root.visualFocus
                controlRadius: Theme.radiusM
            }

            RowLayout {
                id: line

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.leftMargin: Theme.space3
                anchors.rightMargin: Theme.space3
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space2

                Rectangle {
                    implicitWidth: letters.implicitWidth + 12
                    implicitHeight: letters.implicitHeight + 4
                    radius: Theme.radiusS
                    color: Theme.sunken

                    Label {
                        id: letters

                        anchors.centerIn: parent
                        text: root.region
                        textStyle: Theme.caption
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }

                Label {
                    text: root.code
                    wrapMode: Text.NoWrap
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }

                Icon {
                    name: "down"
                    size: Theme.sizeIconSmall
                    color: Theme.ink2
                }
            }
        }
    }
}
