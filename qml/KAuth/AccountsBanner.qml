import QtQuick
import KModels
import KUi

/** The place of one banner of the list; the banner is made when there is something to say. */
Lazy {
    id: root

    required property AccountsModel accounts

    width: parent ? parent.width : 0
    given: ({
            "accounts": root.accounts
        })
}
