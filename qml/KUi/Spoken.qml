import QtQuick
import KUi

/** Its text is said by a screen reader when it changes; nothing is drawn. */
Announcer {
    id: root

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text
    Accessible.ignored: root.text === ""
}
