import QtQuick
import QtQuick.Layouts
import KUi

/** Who an account is: letter, name, mail in full. */
RowLayout {
    id: root

    required property string accountId
    required property string name
    required property string email
    property string server

    spacing: Theme.space4
    Layout.fillWidth: true

    Avatar {
        name: root.name
        seed: root.accountId
        size: 48
        visible: !Theme.largeText
    }

    ColumnLayout {
        spacing: 0

        Label {
            objectName: "accountName"
            text: root.name
            textStyle: Theme.heading
            heading: true
        }

        Label {
            text: root.email
            textStyle: Theme.small
            color: Theme.ink2
            visible: root.email !== ""
        }

        Label {
            objectName: "accountServer"
            text: root.server
            textStyle: Theme.caption
            color: Theme.ink3
            visible: root.server !== ""
        }
    }
}
