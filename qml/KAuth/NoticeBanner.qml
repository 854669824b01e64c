import QtQuick
import KModels
import KUi

/** Something was kept from the person for their safety. */
Banner {
    id: root

    required property AccountsModel accounts
    readonly property var banners: root.accounts.banners

    objectName: "notice"
    tone: Tone.Warn
    iconName: "shield"
    title: root.banners.notice
    action: qsTr("OK")
    onActed: root.accounts.noticeRead()
}
