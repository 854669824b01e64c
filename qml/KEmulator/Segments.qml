pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import KUi

/** A choice of a few, side by side. `value` is one of `values`; `names` are their words. */
Rectangle {
    id: root

    required property string name
    required property list<string> values
    required property list<string> names
    required property string value

    signal chosen(string value)

    implicitHeight: 40
    radius: 11
    color: Theme.sunken
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    RowLayout {
        anchors.fill: parent
        anchors.margins: 3
        spacing: 2

        Repeater {
            model: root.values.length

            Segment {
                required property int index

                text: root.names[index]
                chosen: root.values[index] === root.value
                // Equally wide when their words let them be; a long one has more.
                Layout.fillWidth: true
                Layout.minimumWidth: implicitWidth
                Layout.preferredWidth: 1
                onClicked: root.chosen(root.values[index])
            }
        }
    }
}
