import QtQuick
import QtQuick.Layouts
import KUi

Page {
    id: root

    spacing: Theme.space4
    bar: RootBar {
        title: "Accounts"
        IconButton { icon.name: "search"; text: "Search" }
        IconButton { icon.name: "activity"; text: "Activity" }
    }
    navigation: TabBar {
        Tab { icon.name: "key"; text: "kAuth"; checked: true }
        Tab { icon.name: "idcard"; text: "kCheck" }
        Tab { icon.name: "tune"; text: "Settings" }
    }
    overlay: AddButton {
        text: "Add an account"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: Theme.gutter
        anchors.bottomMargin: 112
    }

    Card {
        list: true
        ListRow { leading: Avatar { name: "Léa"; seed: "lea" } text: "Léa Marchetti"; detail: "lea@marchetti.example"; chevron: true; minimumHeight: Theme.sizeRow }
        ListRow {
            leading: Avatar { name: "Studio"; seed: "studio" }
            text: "Studio Quai"; detail: "lea@studio-quai.example"; chevron: true; minimumHeight: Theme.sizeRow
            Badge { count: 1; name: "1 request" }
        }
        ListRow { leading: Avatar { name: "Le"; seed: "belv" } text: "Le Belvédère"; detail: "Requests do not arrive"; warning: true; chevron: true; minimumHeight: Theme.sizeRow }
        ListRow {
            leading: Avatar { name: "Code"; seed: "forge" }
            text: "Code forge"; detail: "lea-m"; minimumHeight: Theme.sizeRow
            ColumnLayout {
                spacing: 5
                CodeText { code: "482913"; textStyle: Theme.codeM }
                TickStrip { name: "18 seconds left"; count: 15; lit: 9; tickWidth: 2; implicitHeight: 5 }
            }
        }
    }
    Card {
        list: true
        ListRow { icon.name: "user"; over: "Account"; text: "Studio Quai"; detail: "lea@studio-quai.example"; interactive: false }
        ListRow { icon.name: "pin"; over: "Place"; text: "Lausanne, Switzerland"; interactive: false; chipText: "Usual place"; chipTone: Tone.Ok }
        ListRow { icon.name: "window"; over: "Device"; text: "Web browser on Linux"; interactive: false }
    }
    Card {
        list: true
        ListRow { icon.name: "bell"; tone: Tone.Ok; text: "Push sign-in"; detail: "Ready, tested today at 09:12"; LinkButton { text: "Test"; underline: false } }
        ListRow { icon.name: "shot"; text: "Block screenshots"; interactive: false; Switch { text: "Block screenshots"; checked: true } }
        ListRow { icon.name: "globe"; text: "Language"; value: "English"; chevron: true }
        ListRow { icon.name: "check"; tileSize: 36; tone: Tone.Ok; text: "Approve or refuse sign-ins"; interactive: false; minimumHeight: 52 }
    }
    Spacer {}
}
