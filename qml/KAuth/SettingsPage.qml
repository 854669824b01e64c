import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** How kAuth behaves on this phone. */
StagePage {
    id: root

    required property SettingsModel model
    required property TrashModel trash
    readonly property var now: root.model.settings
    readonly property bool narrow: Theme.largeText && Theme.compact

    function themeName(theme: int): string {
        return theme === Kind.Look.Light ? qsTr("Light") : theme === Kind.Look.Dark ? qsTr("Dark") : qsTr("As the system");
    }

    objectName: "app.settings"
    title: qsTr("Settings")

    bar: RootBar {
        title: root.title
    }

    Section {
        text: qsTr("Security")
        topPadding: 0
    }

    Card {
        list: true

        ListRow {
            objectName: "lock"
            icon.name: "lock"
            text: qsTr("App lock")
            detail: !root.now.lock ? qsTr("Off") : root.now.biometrics ? qsTr("Fingerprint or PIN, after %n minute(s)", "", Math.round(root.now.lockAfter / 60)) : qsTr("PIN, after %n minute(s)", "", Math.round(root.now.lockAfter / 60))
            chevron: true
            onClicked: lockSheet.opened = true
        }

        ListRow {
            objectName: "numberPolicy"
            icon.name: "shield"
            text: qsTr("Ask for the number")
            detail: root.now.number === Kind.NumberPolicy.Always ? qsTr("Always") : qsTr("When it looks unusual")
            chevron: true
            onClicked: numberSheet.opened = true
        }

        ListRow {
            objectName: "listCodes"
            icon.name: "eyeoff"
            text: qsTr("Codes in the list")
            detail: root.now.listCodes === Kind.ListCodes.Always ? qsTr("Always") : qsTr("Only when push cannot work")
            chevron: true
            onClicked: codesSheet.opened = true
        }

        ListRow {
            icon.name: "eye"
            text: qsTr("Tap to show a code")
            interactive: false

            Switch {
                objectName: "tapToReveal"
                text: qsTr("Tap to show a code")
                checked: root.now.tapToReveal
                onToggled: root.model.tapToRevealWanted(checked)
            }
        }

        ListRow {
            icon.name: "shot"
            text: qsTr("Block screenshots")
            interactive: false
            visible: root.now.canBlockScreenshots

            Switch {
                objectName: "blockScreenshots"
                text: qsTr("Block screenshots")
                checked: root.now.blockScreenshots
                onToggled: root.model.blockScreenshotsWanted(checked)
            }
        }
    }

    Section {
        text: qsTr("Requests")
        visible: root.now.anyLinked
    }

    Card {
        list: true
        visible: root.now.anyLinked

        ListRow {
            objectName: "testPush"
            icon.name: "bell"
            text: qsTr("Test push")
            detail: root.now.testedMs < 0 ? qsTr("Not tested yet") : qsTr("Last answer after %1\u00a0s").arg(Number(root.now.testedMs / 1000).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 1))
            onClicked: root.model.testWanted()

            Label {
                text: qsTr("Test")
                textStyle: Theme.strong
                color: Theme.primary
                Accessible.ignored: true
                Layout.fillWidth: false
            }
        }
    }

    Section {
        text: qsTr("This phone")
    }

    Card {
        list: true

        ListRow {
            objectName: "language"
            icon.name: "globe"
            text: qsTr("Language")
            value: root.narrow ? "" : languages.nameOf(root.now.language)
            detail: root.narrow ? languages.nameOf(root.now.language) : ""
            chevron: true
            onClicked: languages.opened = true
        }

        ListRow {
            objectName: "theme"
            icon.name: "moon"
            text: qsTr("Theme")
            value: root.narrow ? "" : root.themeName(root.now.theme)
            detail: root.narrow ? root.themeName(root.now.theme) : ""
            chevron: true
            onClicked: themeSheet.opened = true
        }

        ListRow {
            objectName: "removedAccounts"
            icon.name: "trash"
            text: qsTr("Removed accounts")
            value: root.trash.count > 0 && !root.narrow ? String(root.trash.count) : ""
            chevron: true
            onClicked: root.trash.showWanted()
        }
    }

    Label {
        text: qsTr("kAuth %1").arg(root.now.version)
        textStyle: Theme.caption
        color: Theme.ink3
        horizontalAlignment: Text.AlignHCenter
        visible: root.now.version !== ""
        Layout.topMargin: Theme.space5
    }

    navigation: MainTabs {
        current: "app.settings"
        onWanted: stage => root.wanted(stage)
    }

    overlay: [
        LanguageSheet {
            id: languages
            settings: root.model
        },
        ChoiceSheet {
            id: themeSheet
            title: qsTr("Theme")
            choices: [root.themeName(Kind.Look.AsSystem), root.themeName(Kind.Look.Light), root.themeName(Kind.Look.Dark)]
            names: ["theme.system", "theme.light", "theme.dark"]
            current: root.now.theme
            onChosen: index => root.model.themeWanted(index)
        },
        ChoiceSheet {
            id: numberSheet
            title: qsTr("Ask for the number")
            text: qsTr("A number makes you look at the screen where the sign-in happens.")
            choices: [qsTr("When it looks unusual"), qsTr("Always")]
            names: ["number.unusual", "number.always"]
            current: root.now.number
            onChosen: index => root.model.numberWanted(index)
        },
        ChoiceSheet {
            id: codesSheet
            title: qsTr("Codes in the list")
            text: qsTr("Somebody beside you can read what the list shows.")
            choices: [qsTr("Only when push cannot work"), qsTr("Always")]
            names: ["codes.needed", "codes.always"]
            current: root.now.listCodes
            onChosen: index => root.model.listCodesWanted(index)
        },
        LockSheet {
            id: lockSheet
            model: root.model
        }
    ]
}
