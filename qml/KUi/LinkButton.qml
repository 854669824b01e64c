import QtQuick
import QtQuick.Templates as T

/** One underlined word to press, inside a banner or a line of text. */
T.AbstractButton {
    id: root

    property color color: Theme.primary
    property bool underline: true

    implicitWidth: Math.max(52, Math.ceil(oneLine.advanceWidth) + 2 + 2 * Theme.space2)
    implicitHeight: Math.max(Theme.sizeTouch, label.implicitHeight)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Item {
        FocusRing {
            shown: root.visualFocus
            controlRadius: Theme.radiusM
            anchors.margins: 0
        }
    }

    contentItem: Item {
        TextMetrics {
            id: oneLine
            font: label.font
            text: root.text
        }

        Label {
            id: label

            anchors.centerIn: parent
            width: parent.width
            text: root.text
            textStyle: Theme.strong
            font.underline: root.underline
            color: root.enabled ? root.color : Theme.ink3
            opacity: root.down ? 0.7 : 1
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
