import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** One account: its code, whether requests reach this phone, its backup codes. */
StagePage {
    id: root

    required property AccountModel account
    /** It stands beside the list and has no way back. */
    readonly property bool beside: Theme.twoPane
    readonly property var detail: root.account.detail
    readonly property bool timeless: root.detail.time === Kind.Time.Untrusted

    function copy() {
        if (!root.timeless && !root.account.now.covered)
            root.account.copyWanted();
    }

    objectName: "auth.account"
    title: root.detail.name
    Keys.onPressed: event => {
        if (event.matches(StandardKey.Copy)) {
            root.copy();
            event.accepted = true;
        }
    }

    bar: AppBar {
        leading: root.beside ? AppBar.None : AppBar.Back
        onLeave: root.leave()

        IconButton {
            objectName: "more"
            icon.name: "more"
            text: qsTr("More")
            onClicked: menu.opened = true
        }
    }

    Banner {
        objectName: "auth.account.clock"
        tone: Tone.Warn
        iconName: "clock"
        title: root.timeless ? qsTr("We do not know the right time") : root.detail.clockLate > 0 ? qsTr("The clock is %n second(s) late", "", root.detail.clockLate) : qsTr("The clock is %n second(s) early", "", -root.detail.clockLate)
        text: root.timeless ? qsTr("A code made now would be wrong, so we show none. Nothing is lost. Turn on automatic time.") : qsTr("We correct your codes for now. Turn on automatic time.")
        action: qsTr("Fix")
        visible: root.detail.time !== Kind.Time.Right
        Layout.bottomMargin: Theme.space4
        onActed: root.account.fixClockWanted()
    }

    StoppedBanner {
        phones: root.detail.stopped
        account: root.detail.name
        Layout.bottomMargin: Theme.space4
        onActed: root.account.stoppedWanted()
    }

    AccountHead {
        accountId: root.detail.id
        name: root.detail.name
        email: root.detail.email
        server: root.detail.server
    }

    CodeDial {
        account: root.account
        visible: !root.timeless && (root.account.now.code !== "" || root.account.now.covered)
    }

    Label {
        text: qsTr("This account has no code. Requests come by push.")
        color: Theme.ink2
        visible: root.account.now.code === "" && !root.account.now.covered && !root.timeless
        Layout.topMargin: Theme.space5
    }

    AccountFacts {
        account: root.account
        visible: root.detail.linked
        Layout.topMargin: Theme.space5
    }

    overlay: AccountMenu {
        id: menu
        account: root.account
    }
}
