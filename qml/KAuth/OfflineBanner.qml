import QtQuick
import KModels
import KUi

/** No network, and what still works. */
Banner {
    id: root

    required property AccountsModel accounts
    readonly property var banners: root.accounts.banners

    objectName: "auth.accounts.offline"
    iconName: "offline"
    title: qsTr("No network")
    text: qsTr("Your codes still work. Requests arrive when you are back online.")
    action: qsTr("Check now")
    onActed: root.accounts.checkNowWanted()
}
