import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import KUi

/** A card to press: icon tile, heading, a line of text, perhaps a chip. */
T.AbstractButton {
    id: root

    property string detail
    property string chipText
    property int tone: Tone.Neutral
    property bool recommended: false

    implicitWidth: 280
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.space4
    focusPolicy: Qt.StrongFocus
    Layout.fillWidth: true
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.detail
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Plate {
        radius: Theme.radiusCard
        color: root.down ? Theme.sunken : Theme.surface
        borderWidth: root.recommended ? 2 : 1
        borderColor: root.recommended ? Theme.primary : Theme.line

        FocusRing {
            shown: root.visualFocus
            controlRadius: Theme.radiusCard
        }
    }

    contentItem: ColumnLayout {
        spacing: Theme.space1

        RowLayout {
            spacing: Theme.space2
            Layout.bottomMargin: Theme.space2

            Tile {
                name: root.icon.name
                tone: root.tone
            }

            Item {
                Layout.fillWidth: true
            }

            Chip {
                text: root.chipText
                tone: Tone.Primary
                visible: root.chipText !== ""
            }
        }

        // The arrow stands beside the heading without a row around them: a wrapped heading then keeps its height.
        Label {
            text: root.text
            textStyle: Theme.heading
            Layout.rightMargin: Theme.sizeIconSmall + Theme.space2
            Accessible.ignored: true

            Icon {
                anchors.left: parent.right
                anchors.leftMargin: Theme.space2
                anchors.verticalCenter: parent.verticalCenter
                name: "next"
                size: Theme.sizeIconSmall
                color: Theme.ink3
            }
        }

        Label {
            text: root.detail
            color: Theme.ink2
            visible: root.detail !== ""
            Accessible.ignored: true
        }
    }
}
