import QtQuick
import KModels
import KUi

/** How the list is ordered, whether something waits, and what was taken out of it. */
Sheet {
    id: root

    required property AccountsModel accounts
    required property TrashModel trash

    function choose(order: int) {
        root.opened = false;
        root.accounts.orderWanted(order);
    }

    title: root.accounts.total > 1 ? qsTr("Order of the accounts") : qsTr("More")
    onDismissed: root.opened = false

    Label {
        text: root.title
        textStyle: Theme.title
        heading: true
    }

    Card {
        list: true
        visible: root.accounts.total > 1

        ChoiceRow {
            objectName: "order.hand"
            text: qsTr("By hand")
            detail: qsTr("Move an account in its own page")
            picked: root.accounts.order === Kind.Order.ByHand
            onClicked: root.choose(Kind.Order.ByHand)
        }

        ChoiceRow {
            objectName: "order.name"
            text: qsTr("By name")
            picked: root.accounts.order === Kind.Order.ByName
            onClicked: root.choose(Kind.Order.ByName)
        }

        ChoiceRow {
            objectName: "order.use"
            text: qsTr("Last used first")
            picked: root.accounts.order === Kind.Order.ByUse
            onClicked: root.choose(Kind.Order.ByUse)
        }
    }

    Button {
        objectName: "checkNow"
        text: qsTr("Check for requests now")
        kind: Button.Secondary
        icon.name: "refresh"
        visible: root.accounts.anyLinked
        onClicked: {
            root.opened = false;
            root.accounts.checkNowWanted();
        }
    }

    Button {
        objectName: "removedAccounts"
        text: qsTr("Removed accounts")
        kind: Button.Secondary
        icon.name: "trash"
        visible: root.trash.count > 0
        onClicked: {
            root.opened = false;
            root.trash.showWanted();
        }
    }
}
