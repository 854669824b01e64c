import QtQuick
import KUi

/** Leads to the proof of deletion; says so when it is still to come, or when there is none. */
ListRow {
    id: root

    required property var answer

    signal wanted()

    objectName: root.interactive ? "proof" : "noProof"
    icon.name: "file"
    text: root.answer.receipt !== "" || root.answer.receiptComes ? qsTr("Proof of deletion") : qsTr("No proof of deletion")
    detail: {
        if (root.answer.receipt !== "")
            return qsTr("Case %1, %2", "a number, a time").arg(root.answer.number).arg(root.answer.deleted.toLocaleString(Qt.locale(Qt.uiLanguage), "dddd, HH:mm"));
        return root.answer.receiptComes ? qsTr("The server is deleting. It follows in a moment.") : qsTr("The server was not reached. It deletes by its own clock.");
    }
    interactive: root.answer.receipt !== ""
    chevron: root.interactive
    onClicked: root.wanted()
}
