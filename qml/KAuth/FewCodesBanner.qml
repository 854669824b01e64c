import QtQuick
import KModels
import KUi

/** Few backup codes are left. */
Banner {
    id: root

    required property AccountsModel accounts
    readonly property var banners: root.accounts.banners

    objectName: "fewCodes"
    tone: Tone.Warn
    iconName: "key"
    title: qsTr("%n backup code(s) left", "", root.banners.codesLeft)
    text: qsTr("Make 10 new ones for %1.").arg(root.banners.fewCodesOf)
    action: qsTr("Show")
    onActed: root.accounts.keepCodesWanted()
}
