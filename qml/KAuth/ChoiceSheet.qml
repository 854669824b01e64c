pragma ComponentBehavior: Bound

import QtQuick
import KUi

/** One of a few. */
Sheet {
    id: root

    property string text
    required property var choices
    required property var names
    required property int current

    signal chosen(int index)

    onDismissed: root.opened = false

    Label {
        text: root.title
        textStyle: Theme.title
        heading: true
    }

    Label {
        text: root.text
        color: Theme.ink2
        visible: root.text !== ""
    }

    Card {
        list: true

        Repeater {
            model: root.choices

            SheetChoice {
                objectName: root.names[index]
                picked: root.current === index
                onClicked: {
                    root.opened = false;
                    root.chosen(index);
                }
            }
        }
    }
}
