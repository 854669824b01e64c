import QtQuick
import KUi

/** One line of what happened. */
Item {
    id: root

    required property string time
    required property string kind
    required property int level
    required property string text
    readonly property bool warns: root.level === 1
    readonly property bool fails: root.level === 2

    height: 23
    width: ListView.view.width
    Accessible.role: Accessible.ListItem
    Accessible.name: root.time + " " + root.kind + " " + root.text

    Label {
        width: 108
        text: root.time
        textStyle: PanelText.log
        color: Theme.ink2
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Rectangle {
        x: 108
        anchors.verticalCenter: parent.verticalCenter
        width: tag.implicitWidth + 14
        height: 18
        radius: 6
        color: root.fails ? Theme.dangerTint : root.warns ? Theme.warnTint : Theme.sunken

        Label {
            id: tag

            anchors.centerIn: parent
            text: root.kind
            textStyle: PanelText.log
            color: root.fails ? Theme.dangerTintInk : root.warns ? Theme.warnTintInk : Theme.ink2
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    Label {
        x: 178
        width: parent.width - 178
        text: root.text
        textStyle: PanelText.log
        color: root.fails ? Theme.danger : root.warns ? Theme.warnTintInk : Theme.ink
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
