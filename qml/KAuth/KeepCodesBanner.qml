import QtQuick
import KModels
import KUi

/** Backup codes that nobody has kept yet. */
Banner {
    id: root

    required property AccountsModel accounts
    readonly property var banners: root.accounts.banners

    objectName: "keepCodes"
    tone: Tone.Warn
    iconName: "key"
    title: qsTr("Keep your backup codes")
    text: qsTr("You have not kept those of %1 yet.").arg(root.banners.keepCodesOf)
    action: qsTr("Show")
    onActed: root.accounts.keepCodesWanted()
}
