import QtQuick
import KModels
import KUi

/** The list before the first account. */
EmptyState {
    id: root

    required property AccountsModel accounts

    objectName: "auth.accounts.empty"
    title: qsTr("No account yet")
    text: qsTr("Add your account and this phone becomes the second lock on its door.")

    Button {
        text: qsTr("Add an account")
        kind: Button.Tonal
        icon.name: "plus"
        fit: true
        onClicked: root.accounts.addWanted()
    }
}
