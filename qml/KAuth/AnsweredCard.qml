import QtQuick
import QtQuick.Layouts
import KUi

/** Which request it was. */
Card {
    id: root

    required property var answer

    list: true

    ListRow {
        icon.name: "window"
        text: root.answer.device
        detail: qsTr("%1, asked at %2").arg(root.answer.place).arg(Qt.formatTime(root.answer.asked, "HH:mm"))
        interactive: false
    }
}
