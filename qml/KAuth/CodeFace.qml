import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import KModels
import KUi

/** The digits and how long they hold; pressing them copies. */
T.AbstractButton {
    id: root

    required property AccountModel account
    readonly property var now: root.account.now
    readonly property bool narrow: Theme.compact && Theme.largeText
    readonly property TextStyle face: root.now.code.length <= 6 ? (root.narrow ? Theme.codeL : Theme.codeXl) : root.narrow ? Theme.codeM : Theme.codeL

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.now.covered ? qsTr("Show the code") : qsTr("Copy code")
    Accessible.onPressAction: root.clicked()
    onClicked: {
        if (root.now.covered)
            root.account.revealWanted();
        else
            root.account.copyWanted();
    }

    contentItem: ColumnLayout {
        id: column

        spacing: 0

        Label {
            text: qsTr("Your code")
            textStyle: Theme.caption
            color: Theme.ink2
            horizontalAlignment: Text.AlignHCenter
        }

        CodeText {
            objectName: "code"
            code: root.now.covered ? "••••••" : root.now.code
            textStyle: root.face
            color: root.now.covered ? Theme.ink3 : Theme.ink
            Accessible.name: root.now.covered ? qsTr("The code is hidden") : root.now.code.split("").join(" ")
            Layout.alignment: Qt.AlignHCenter
        }

        Label {
            objectName: "newIn"
            text: qsTr("new in <b>%1 s</b>").arg(root.now.secondsLeft)
            textFormat: Text.StyledText
            textStyle: Theme.small
            color: Theme.ink2
            horizontalAlignment: Text.AlignHCenter
            Accessible.name: qsTr("new in %n second(s)", "", root.now.secondsLeft)
            Layout.topMargin: Theme.space1
        }
    }
}
