pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import KUi

/** A choice of many: a button with the value, and a list that opens below it. */
T.ComboBox {
    id: root

    required property string name
    required property string value
    required property list<string> values
    required property list<string> names

    signal chosen(string value)

    model: root.names
    currentIndex: root.values.indexOf(root.value)
    displayText: currentIndex < 0 ? root.value : root.names[currentIndex]
    implicitHeight: 36
    implicitWidth: 160
    Layout.fillWidth: true
    Accessible.role: Accessible.ComboBox
    Accessible.name: root.name + ": " + root.displayText
    onActivated: index => root.chosen(root.values[index])

    background: Rectangle {
        radius: 10
        color: Theme.surface
        border.width: 1.5
        border.color: Theme.lineStrong

        FocusRing {
            shown: root.visualFocus
            controlRadius: 10
        }
    }

    contentItem: Label {
        leftPadding: 10
        topPadding: 8
        text: root.displayText
        textStyle: PanelText.button
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    indicator: Icon {
        x: root.width - width - 10
        y: (root.height - height) / 2
        name: "down"
        size: 16
    }

    delegate: T.ItemDelegate {
        id: row

        required property int index

        width: root.width - 2
        implicitHeight: 34
        highlighted: root.highlightedIndex === row.index
        Accessible.role: Accessible.ListItem
        Accessible.name: root.names[row.index]

        background: Rectangle {
            color: row.highlighted ? Theme.primaryTint : "transparent"
            radius: 8
        }

        contentItem: Label {
            leftPadding: 10
            topPadding: 7
            text: root.names[row.index]
            textStyle: PanelText.button
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    popup: T.Popup {
        y: root.height + 4
        width: root.width
        implicitHeight: contentItem.implicitHeight + 8
        padding: 4

        background: Rectangle {
            radius: 10
            color: Theme.raised
            border.color: Theme.lineStrong
        }

        contentItem: ListView {
            implicitHeight: contentHeight
            clip: true
            model: root.popup.visible ? root.delegateModel : null
            currentIndex: root.highlightedIndex
        }
    }
}
