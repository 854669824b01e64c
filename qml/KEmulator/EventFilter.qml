import QtQuick
import KUi

/** One kind of event to look at. */
Rectangle {
    id: root

    required property string text
    required property bool chosen

    signal clicked

    implicitWidth: label.implicitWidth + 20
    implicitHeight: 28
    radius: 8
    color: root.chosen ? Theme.primaryTint : "transparent"
    activeFocusOnTab: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.onPressAction: root.clicked()
    Keys.onSpacePressed: root.clicked()

    Label {
        id: label

        anchors.centerIn: parent
        text: root.text
        textStyle: PanelText.segment
        color: root.chosen ? Theme.primaryTintInk : Theme.ink2
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    FocusRing {
        shown: root.activeFocus
        controlRadius: root.radius
        anchors.margins: -1
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.clicked()
    }
}
