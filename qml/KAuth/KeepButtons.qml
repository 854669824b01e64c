import QtQuick
import KModels
import KUi

/** The ways to keep backup codes. */
ButtonRow {
    id: root

    required property CodesModel codes

    spacing: Theme.space2

    Button {
        objectName: "save"
        text: qsTr("Save")
        kind: Button.Tonal
        small: true
        icon.name: "save"
        onClicked: root.codes.saveWanted()
    }

    Button {
        objectName: "print"
        text: qsTr("Print")
        kind: Button.Tonal
        small: true
        icon.name: "print"
        visible: root.codes.set.canPrint
        onClicked: root.codes.printWanted()
    }

    Button {
        objectName: "copy"
        text: qsTr("Copy")
        kind: Button.Tonal
        small: true
        icon.name: "copy"
        onClicked: root.codes.copyWanted()
    }
}
