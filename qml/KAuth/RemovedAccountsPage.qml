pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** What was removed from this phone and can still come back. */
StagePage {
    id: root

    required property TrashModel trash
    readonly property bool empty: root.trash.count === 0

    objectName: "auth.accounts.removed"
    title: qsTr("Removed accounts")
    centred: root.empty

    bar: AppBar {
        onLeave: root.leave()
    }

    EmptyState {
        objectName: "nothingRemoved"
        title: qsTr("Nothing was removed")
        text: qsTr("An account you remove from this phone waits here for 30 days.")
        visible: root.empty
    }

    Label {
        text: root.title
        textStyle: Theme.title
        heading: true
        visible: !root.empty
    }

    Label {
        text: qsTr("They make no codes. You can put each back for 30 days, then its key is deleted for good.")
        color: Theme.ink2
        visible: !root.empty
        Layout.topMargin: Theme.space2
    }

    Card {
        list: true
        visible: !root.empty
        Layout.topMargin: Theme.space5

        Repeater {
            model: root.trash

            RemovedAccountRow {
                onChosen: sheet.show(accountId, name)
            }
        }
    }

    overlay: RemovedAccountSheet {
        id: sheet
        trash: root.trash
    }
}
