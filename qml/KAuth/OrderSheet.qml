import QtQuick
import KModels
import KUi

/** How the list is ordered, and whether something waits. */
Sheet {
    id: root

    required property AccountsModel accounts

    title: qsTr("Order of the accounts")
    onDismissed: root.opened = false

    Label {
        text: root.title
        textStyle: Theme.title
        heading: true
    }

    Card {
        list: true

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

    function choose(order: int) {
        root.opened = false;
        root.accounts.orderWanted(order);
    }
}
