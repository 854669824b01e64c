import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** The ways to keep backup codes. */
GridLayout {
    id: root

    required property CodesModel codes

    columns: Theme.largeText ? 1 : 3
    columnSpacing: Theme.space2
    rowSpacing: Theme.space2
    Layout.fillWidth: true

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
