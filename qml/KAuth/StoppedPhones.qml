import QtQuick
import KModels

/** The Manager stopped another phone of one of the accounts. */
StoppedBanner {
    id: root

    required property AccountsModel accounts

    phones: root.accounts.banners.stopped
    account: root.accounts.banners.stoppedOf
    onActed: root.accounts.stoppedWanted()
}
