import QtQuick

/** A small count. `name` says it in words. */
Rectangle {
    id: root

    required property int count
    required property string name

    implicitHeight: Math.max(24, label.implicitHeight + 6)
    implicitWidth: Math.max(implicitHeight, label.implicitWidth + 14)
    radius: root.height / 2
    color: Theme.primary
    Accessible.role: Accessible.StaticText
    Accessible.name: root.name

    Label {
        id: label

        anchors.centerIn: parent
        text: root.count
        textStyle: Theme.caption
        font.weight: Font.DemiBold
        color: Theme.primaryInk
        Accessible.ignored: true
    }
}
