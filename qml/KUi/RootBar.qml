import QtQuick
import QtQuick.Layouts

/** The head of a tab: a large title, and icon buttons (its children). */
RowLayout {
    id: root

    required property string title

    spacing: 0
    Layout.fillWidth: true
    Layout.fillHeight: false
    Layout.rightMargin: Theme.gutter - Theme.space3
    Layout.preferredHeight: Math.max(Theme.compact ? 56 : 68, title.implicitHeight + 20)

    Label {
        id: title

        text: root.title
        textStyle: Theme.hero
        heading: true
        Layout.leftMargin: Theme.gutter
    }
}
