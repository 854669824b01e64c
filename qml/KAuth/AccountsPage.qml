pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** The accounts, and above them what needs a look: a waiting request, a pause, the clock, the network. */
StagePage {
    id: root

    required property AccountsModel accounts
    required property TrashModel trash
    readonly property var banners: root.accounts.banners
    readonly property bool empty: root.accounts.total === 0
    property bool searching: false

    function search() {
        root.searching = true;
        searchField.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    objectName: "auth.accounts"
    title: qsTr("Accounts")
    centred: root.empty
    Keys.onPressed: event => {
        if (event.text === "/" && !root.empty) {
            root.search();
            event.accepted = true;
        }
    }
    onSearchingChanged: if (!root.searching)
        root.accounts.search = ""
    Component.onDestruction: root.accounts.search = ""

    bar: RootBar {
        title: root.title

        IconButton {
            objectName: "search"
            icon.name: root.searching ? "close" : "search"
            text: root.searching ? qsTr("End the search") : qsTr("Search")
            visible: !root.empty
            onClicked: {
                if (root.searching)
                    root.searching = false;
                else
                    root.search();
            }
        }

        IconButton {
            objectName: "order"
            icon.name: "more"
            text: root.accounts.total > 1 ? qsTr("Order of the accounts") : qsTr("More")
            visible: root.accounts.total > 1 || root.trash.count > 0
            onClicked: more.open()
        }
    }

    Lazy {
        file: "qrc:/qt/qml/KAuth/NoAccounts.qml"
        given: ({
                "accounts": root.accounts
            })
        wanted: root.empty
    }

    SearchField {
        id: searchField
        objectName: "searchText"
        visible: root.searching && !root.empty
        text: root.accounts.search
        placeholder: qsTr("Search accounts")
        Layout.bottomMargin: Theme.space4
        onEdited: text => root.accounts.search = text
        Keys.onEscapePressed: root.searching = false
    }

    AccountsBanners {
        accounts: root.accounts
        Layout.fillWidth: true
        Layout.bottomMargin: implicitHeight > 0 ? Theme.space4 : 0
    }

    Card {
        id: list

        property real beside: 0 // rows a tab or a flick away are there soon, but not before the first frame

        list: true
        visible: root.accounts.count > 0

        Timer {
            interval: 300
            running: true
            onTriggered: list.beside = 200
        }

        Repeater {
            model: root.accounts

            AccountSlot {
                currentId: Theme.twoPane ? root.accounts.current : ""
                viewBottom: root.contentY - list.y + root.viewHeight + list.beside
                onOpened: id => root.accounts.openWanted(id)
            }
        }
    }

    Label {
        text: root.searching && root.accounts.count === 0 ? qsTr("No account has these letters.") : root.banners.offline ? qsTr("Codes are shown in the list because push cannot reach you now.") : qsTr("Push accounts ask you first. Tap one to see its code.")
        textStyle: Theme.small
        color: Theme.ink3
        horizontalAlignment: Text.AlignHCenter
        visible: !root.empty && (root.accounts.anyLinked || root.accounts.count === 0)
        Layout.topMargin: Theme.space4
        Layout.bottomMargin: Theme.sizeFab + Theme.space4
    }

    navigation: MainTabs {
        current: "auth.accounts"
        onWanted: stage => root.wanted(stage)
    }

    overlay: [
        AddButton {
            objectName: "add"
            anchors.right: parent.right
            anchors.rightMargin: Theme.gutter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space5 + Theme.insetBottom + (Theme.twoPane ? 0 : Theme.sizeNav)
            text: qsTr("Add an account")
            visible: !(root.empty && Theme.compact) // there it would lie on the button that does the same
            onClicked: root.accounts.addWanted()
        },
        Loader {
            id: more

            function open() {
                if (!more.item)
                    more.setSource("OrderSheet.qml", {
                        "accounts": root.accounts,
                        "trash": root.trash
                    });
                (more.item as Sheet).opened = true;
            }

            anchors.fill: parent
        }
    ]
}
