import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import KUi

/** A kind of document, drawn. */
T.AbstractButton {
    id: root

    required property string art
    required property string detail

    implicitHeight: Math.max(96, words.implicitHeight + 2 * Theme.space4)
    leftPadding: Theme.space4
    rightPadding: Theme.space4
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
        borderWidth: 1
        borderColor: Theme.line

        FocusRing {
            shown: root.visualFocus
            controlRadius: Theme.radiusCard
        }
    }

    contentItem: RowLayout {
        spacing: Theme.space4

        Art {
            name: root.art
            visible: !Theme.largeText
            Layout.preferredWidth: Theme.compact ? 84 : 112
            Layout.preferredHeight: Theme.compact ? 54 : 72
        }

        ColumnLayout {
            id: words

            spacing: 2

            Label {
                text: root.text
                textStyle: Theme.heading
                Accessible.ignored: true
            }

            Label {
                text: root.detail
                textStyle: Theme.small
                color: Theme.ink2
                Accessible.ignored: true
            }
        }

        Icon {
            name: "next"
            size: Theme.sizeIconSmall
            color: Theme.ink3
        }
    }
}
