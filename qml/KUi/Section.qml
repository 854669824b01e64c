import QtQuick

/** The name of the group that follows. */
Label {
    id: root

    textStyle: Theme.caption
    font.weight: Font.DemiBold
    color: Theme.ink2
    leftPadding: Theme.space1
    heading: true
    topPadding: root.leading + Theme.space5
    bottomPadding: Theme.space2 - root.leading
}
