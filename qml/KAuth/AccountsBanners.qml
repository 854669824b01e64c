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
    readonly property bool stopped: root.banners.stopped.length > 0 && !(root.paused && root.pending)
    readonly property bool notice: root.banners.notice !== "" && root.room(1)
    readonly property bool clock: root.banners.clockLate !== 0 && root.room(2)
    readonly property bool offline: root.banners.offline && root.room(3)
    readonly property bool keep: root.banners.keepCodesOf !== "" && root.room(4)
    readonly property bool few: root.banners.fewCodesOf !== "" && root.room(5)

    /** Whether fewer than two banners of a higher rank are shown. */
    function room(rank: int): bool {
        let shown = (root.paused ? 1 : 0) + (root.pending ? 1 : 0) + (root.stopped ? 1 : 0);
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

    AccountsBanner {
        accounts: root.accounts
        file: "qrc:/qt/qml/KAuth/PausedCard.qml"
        wanted: root.paused
    }

    AccountsBanner {
        accounts: root.accounts
        file: "qrc:/qt/qml/KAuth/StoppedPhones.qml"
        wanted: root.stopped
    }

    AccountsBanner {
        accounts: root.accounts
        file: "qrc:/qt/qml/KAuth/PendingCard.qml"
        wanted: root.pending
    }

    AccountsBanner {
        accounts: root.accounts
        file: "qrc:/qt/qml/KAuth/NoticeBanner.qml"
        wanted: root.notice
    }

    AccountsBanner {
        accounts: root.accounts
        file: "qrc:/qt/qml/KAuth/ClockBanner.qml"
        wanted: root.clock
    }

    AccountsBanner {
        accounts: root.accounts
        file: "qrc:/qt/qml/KAuth/OfflineBanner.qml"
        wanted: root.offline
    }

    AccountsBanner {
        accounts: root.accounts
        file: "qrc:/qt/qml/KAuth/KeepCodesBanner.qml"
        wanted: root.keep
    }

    AccountsBanner {
        accounts: root.accounts
        file: "qrc:/qt/qml/KAuth/FewCodesBanner.qml"
        wanted: root.few
    }
}
