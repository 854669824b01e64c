import QtQuick
import KUi

/** The places of the app. */
TabBar {
    id: root

    required property string current

    signal wanted(string stage)

    visible: root.rail || !Theme.twoPane

    Tab {
        objectName: "tab.auth"
        icon.name: "key"
        text: "kAuth"
        checked: root.current === "auth.accounts"
        onClicked: root.wanted("auth.accounts")
    }

    Tab {
        objectName: "tab.check"
        icon.name: "idcard"
        text: "kCheck"
        tone: Tone.Check
        checked: root.current === "check.start"
        onClicked: root.wanted("check.start")
    }

    Tab {
        objectName: "tab.settings"
        icon.name: "tune"
        text: qsTr("Settings")
        checked: root.current === "app.settings"
        onClicked: root.wanted("app.settings")
    }
}
