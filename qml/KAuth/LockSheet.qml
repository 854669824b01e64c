import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** The lock: on or off, by what, after how long. */
Sheet {
    id: root

    required property SettingsModel model
    readonly property var now: root.model.settings

    title: qsTr("App lock")
    onDismissed: root.opened = false

    Label {
        text: root.title
        textStyle: Theme.title
        heading: true
    }

    Card {
        list: true

        ListRow {
            icon.name: "lock"
            text: qsTr("Lock with a PIN")
            detail: qsTr("Needed to open kAuth and to say YES")
            interactive: false

            Switch {
                objectName: "lockOn"
                text: qsTr("Lock with a PIN")
                checked: root.now.lock
                onToggled: {
                    root.opened = false;
                    root.model.lockWanted(checked);
                }
            }
        }

        ListRow {
            objectName: "changePin"
            icon.name: "pencil"
            text: qsTr("Change the PIN")
            chevron: true
            visible: root.now.lock
            onClicked: {
                root.opened = false;
                root.model.changePinWanted();
            }
        }

        ListRow {
            icon.name: "finger"
            text: qsTr("Fingerprint")
            interactive: false
            visible: root.now.lock && root.now.canBiometrics

            Switch {
                objectName: "biometrics"
                text: qsTr("Fingerprint")
                checked: root.now.biometrics
                onToggled: root.model.biometricsWanted(checked)
            }
        }
    }

    Section {
        text: qsTr("Lock by itself after")
        visible: root.now.lock
    }

    Flow {
        spacing: Theme.space2
        visible: root.now.lock
        Layout.fillWidth: true

        FilterChip {
            objectName: "after.60"
            text: qsTr("%n minute(s)", "", 1)
            checked: root.now.lockAfter === 60
            onClicked: root.model.lockAfterWanted(60)
        }

        FilterChip {
            objectName: "after.300"
            text: qsTr("%n minute(s)", "", 5)
            checked: root.now.lockAfter === 300
            onClicked: root.model.lockAfterWanted(300)
        }

        FilterChip {
            objectName: "after.900"
            text: qsTr("%n minute(s)", "", 15)
            checked: root.now.lockAfter === 900
            onClicked: root.model.lockAfterWanted(900)
        }
    }

    Button {
        text: qsTr("Close")
        kind: Button.Quiet
        small: true
        onClicked: root.dismissed()
    }
}
