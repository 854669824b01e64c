import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** First start: what kAuth does, and the one thing to do. */
StagePage {
    id: root

    required property AccountsModel accounts
    required property SettingsModel settings

    objectName: "auth.welcome"
    title: qsTr("Nobody gets in without your yes")

    bar: RowLayout {
        spacing: 10
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.sizeAppbar
        Layout.leftMargin: Theme.gutter
        Layout.rightMargin: Theme.space2

        Mark {
            name: "kauth"
            size: 32
        }

        Label {
            text: "kAuth"
            textStyle: Theme.heading
            visible: !Theme.largeText // the mark beside it says it too
        }

        Item {
            visible: Theme.largeText
            Layout.fillWidth: true
        }

        Button {
            objectName: "language"
            icon.name: "globe"
            text: languages.nameOf(root.settings.settings.language || Qt.uiLanguage.slice(0, 2))
            kind: Button.Quiet
            small: true
            fit: true
            Accessible.name: qsTr("Language: %1").arg(text)
            onClicked: languages.opened = true
        }
    }

    Art {
        readonly property real fitting: Math.min(1, (root.width - 2 * Theme.gutter) / 390, root.height * (Theme.compact ? 0.28 : 0.38) / 330)

        name: "lake"
        visible: !Theme.largeText && !Theme.landscape
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: 390 * fitting
        Layout.preferredHeight: 330 * fitting
    }

    Spacer {}

    Label {
        text: root.title
        textStyle: Theme.hero
        heading: true
    }

    Label {
        text: qsTr("kAuth asks this phone before anyone signs in to your account. It also makes a code every 30 seconds, even with no network.")
        color: Theme.ink2
        Layout.topMargin: Theme.space3
    }

    foot: [
        Button {
            objectName: "add"
            text: qsTr("Add an account")
            onClicked: root.accounts.addWanted()
        },
        Button {
            objectName: "check"
            text: qsTr("Check my identity with kCheck")
            kind: Button.Quiet
            small: true
            onClicked: root.wanted("check.start")
        }
    ]

    overlay: LanguageSheet {
        id: languages
        settings: root.settings
    }
}
