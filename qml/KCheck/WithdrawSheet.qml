import QtQuick

/** Before everything is deleted on request. */
ConfirmSheet {
    objectName: "withdrawSheet"
    title: qsTr("Withdraw the check?")
    text: qsTr("Your photos, number and position are deleted, here and on the server. Your account does not change.")
    deed: qsTr("Withdraw and delete now")
}
