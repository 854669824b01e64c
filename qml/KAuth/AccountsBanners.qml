import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** What is to know before the list; danger, pending, clock, offline in this order and never more than two at once. */
Column {
    id: root

    required property AccountsModel accounts
    readonly property var banners: root.accounts.banners
    readonly property bool paused: root.banners.paused.shown
    readonly property bool pending: root.banners.pending.count > 0
    readonly property bool notice: root.banners.notice !== "" && root.room(1)
    readonly property bool clock: root.banners.clockLate !== 0 && root.room(2)
    readonly property bool offline: root.banners.offline && root.room(3)
    readonly property bool keep: root.banners.keepCodesOf !== "" && root.room(4)
    readonly property bool few: root.banners.fewCodesOf !== "" && root.room(5)

    /** Whether fewer than two banners of a higher rank are shown. */
    function room(rank: int): bool {
        let shown = (root.paused ? 1 : 0) + (root.pending ? 1 : 0);
        if (rank > 1 && root.notice)
            ++shown;
        if (rank > 2 && root.clock)
            ++shown;
        if (rank > 3 && root.offline)
            ++shown;
        if (rank > 4 && root.keep)
            ++shown;
        return shown < 2;
    }

    spacing: Theme.space3
    Layout.fillWidth: true

    PausedCard {
        width: parent.width
        accounts: root.accounts
        visible: root.paused
    }

    PendingCard {
        width: parent.width
        accounts: root.accounts
        visible: root.pending
    }

    Banner {
        width: parent.width
        objectName: "notice"
        tone: Tone.Warn
        iconName: "shield"
        title: root.banners.notice
        action: qsTr("OK")
        visible: root.notice
        onActed: root.accounts.noticeRead()
    }

    Banner {
        width: parent.width
        objectName: "clock"
        tone: Tone.Warn
        iconName: "clock"
        title: root.banners.clockLate > 0 ? qsTr("The clock is %n second(s) late", "", root.banners.clockLate) : qsTr("The clock is %n second(s) early", "", -root.banners.clockLate)
        text: qsTr("We correct your codes for now. Turn on automatic time.")
        action: qsTr("Fix")
        visible: root.clock
        onActed: root.accounts.fixClockWanted()
    }

    Banner {
        width: parent.width
        objectName: "auth.accounts.offline"
        iconName: "offline"
        title: qsTr("No network")
        text: qsTr("Your codes still work. Requests arrive when you are back online.")
        action: qsTr("Check now")
        visible: root.offline
        onActed: root.accounts.checkNowWanted()
    }

    Banner {
        width: parent.width
        objectName: "keepCodes"
        tone: Tone.Warn
        iconName: "key"
        title: qsTr("Keep your backup codes")
        text: qsTr("You have not kept those of %1 yet.").arg(root.banners.keepCodesOf)
        action: qsTr("Show")
        visible: root.keep
        onActed: root.accounts.keepCodesWanted()
    }

    Banner {
        width: parent.width
        objectName: "fewCodes"
        tone: Tone.Warn
        iconName: "key"
        title: qsTr("%n backup code(s) left", "", root.banners.codesLeft)
        text: qsTr("Make 10 new ones for %1.").arg(root.banners.fewCodesOf)
        action: qsTr("Show")
        visible: root.few
        onActed: root.accounts.keepCodesWanted()
    }
}
