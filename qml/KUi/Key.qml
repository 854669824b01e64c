import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import KUi

/** One key of a Keypad: a digit, "erase" or "extra". */
T.AbstractButton {
    id: root

    required property string modelData
    required property bool big
    required property bool dense
    required property string extraIcon
    required property string extraText
    required property color extraColor
    readonly property bool isDigit: root.modelData.length === 1
    readonly property bool isErase: root.modelData === "erase"
    readonly property bool empty: root.modelData === "extra" && root.extraText === ""

    signal digit(string digit)
    signal erase
    signal extra

    objectName: "key." + root.modelData
    implicitWidth: Theme.sizeTouch
    implicitHeight: root.big && !root.dense ? 64 : Math.max(Theme.sizeKey, Theme.sizeTouch)
    text: root.isDigit ? root.modelData : root.isErase ? qsTr("Erase") : root.extraText
    opacity: root.empty ? 0 : 1
    enabled: !root.empty
    focusPolicy: Qt.StrongFocus
    autoRepeat: root.isErase
    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.minimumWidth: Theme.sizeTouch
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.ignored: root.empty
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    onClicked: {
        if (root.isDigit)
            root.digit(root.modelData);
        else if (root.isErase)
            root.erase();
        else
            root.extra();
    }

    background: Plate {
        anchors.fill: parent
        anchors.leftMargin: root.dense ? 1.5 : 0
        anchors.rightMargin: root.dense ? 1.5 : 0
        radius: root.dense ? Theme.radiusM : Theme.radiusButton
        color: root.down ? Theme.sunken : root.isDigit ? Theme.surface : "transparent"
        borderWidth: root.isDigit ? 1 : 0
        borderColor: Theme.line

        FocusRing {
            shown: root.visualFocus
            controlRadius: parent.radius
            anchors.margins: root.dense ? 0 : -(Theme.focusGap + Theme.focusRing)
        }
    }

    contentItem: Item {
        Label {
            anchors.centerIn: parent
            text: root.modelData
            textStyle: Theme.keyText
            visible: root.isDigit
            Accessible.ignored: true
        }

        Icon {
            anchors.centerIn: parent
            name: root.isErase ? "erase" : root.isDigit ? "" : root.extraIcon
            size: root.big ? 30 : Theme.sizeIcon
            color: root.isErase ? Theme.ink2 : root.extraColor
            visible: !root.isDigit
        }
    }
}
