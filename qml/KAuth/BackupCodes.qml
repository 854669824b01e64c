import QtQuick
import QtQuick.Layouts
import KUi

/** Backup codes with their numbers, in a typewriter face. */
Card {
    id: root

    required property var codes

    padding: Theme.space4

    GridLayout {
        columns: root.width < 520 || Theme.largeText ? 1 : 2
        columnSpacing: Theme.space6
        rowSpacing: Theme.compact ? 2 : Theme.space1

        Repeater {
            model: root.codes

            BackupCode {}
        }
    }
}
