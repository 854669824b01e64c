import QtQuick
import KUi

/** Leads to the proof of deletion; says so when there is none. */
ListRow {
    id: root

    required property var answer

    objectName: "proof"
    icon.name: "file"
    text: root.answer.receipt !== "" ? qsTr("Proof of deletion") : qsTr("No proof of deletion")
    detail: root.answer.receipt !== "" ? qsTr("Case %1, %2", "a number, a time").arg(root.answer.number).arg(root.answer.deleted.toLocaleString(Qt.locale(Qt.uiLanguage), "dddd, HH:mm")) : qsTr("The server was not reached. It deletes by its own clock.")
    interactive: root.answer.receipt !== ""
    chevron: root.interactive
}
