import QtQuick
import KUi

/** One of a row of Segments. */
Rectangle {
    id: root

    required property string text
    required property bool chosen

    signal clicked

    implicitWidth: label.implicitWidth + 8
    implicitHeight: 34
    radius: 9
    color: root.chosen ? (Theme.dark ? "#3A4856" : Theme.raised) : "transparent"
    border.width: root.chosen && !Theme.dark ? 1 : 0
    border.color: Theme.line
    activeFocusOnTab: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.onPressAction: root.clicked()
    Keys.onSpacePressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    Label {
        id: label

        anchors.centerIn: parent
        width: parent.width - 8
        text: root.text
        textStyle: root.chosen ? PanelText.strong : PanelText.segment
        font.pixelSize: 13
        color: root.chosen ? Theme.ink : Theme.ink2
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    FocusRing {
        shown: root.activeFocus
        controlRadius: root.radius
        anchors.margins: -2
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.clicked()
    }
}
