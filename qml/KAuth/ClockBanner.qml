import QtQuick
import KModels
import KUi

/** The clock of this phone is wrong; the codes are right all the same. */
Banner {
    id: root

    required property AccountsModel accounts
    readonly property var banners: root.accounts.banners

    objectName: "clock"
    tone: Tone.Warn
    iconName: "clock"
    title: root.banners.clockLate > 0 ? qsTr("The clock is %n second(s) late", "", root.banners.clockLate) : qsTr("The clock is %n second(s) early", "", -root.banners.clockLate)
    text: qsTr("We correct your codes for now. Turn on automatic time.")
    action: qsTr("Fix")
    onActed: root.accounts.fixClockWanted()
}
