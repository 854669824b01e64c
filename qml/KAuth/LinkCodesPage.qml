import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** The ten backup codes, shown by themselves when two-step sign-in is first switched on. */
StagePage {
    id: root

    required property CodesModel codes
    readonly property var set: root.codes.set

    function goBack() {
        root.codes.laterWanted();
    }

    objectName: "auth.link.codes"
    title: qsTr("Keep these 10 backup codes")

    bar: AppBar {
        leading: AppBar.Close
        onLeave: root.goBack()
    }

    Hint {
        iconName: "check"
        color: Theme.ok
        text: qsTr("%1 is linked to this phone").arg(root.set.account)
        visible: root.set.justLinked
        Layout.bottomMargin: Theme.space3
    }

    Label {
        text: root.title
        textStyle: Theme.title
        heading: true
    }

    Label {
        text: qsTr("If you lose this phone, each code signs you in once. Store them away from this phone.")
        color: Theme.ink2
        Layout.topMargin: Theme.space2
    }

    BackupCodes {
        codes: root.set.codes
        Layout.topMargin: Theme.space4
    }

    KeepButtons {
        codes: root.codes
        Layout.topMargin: Theme.space3
    }

    foot: [
        CheckBox {
            id: kept
            objectName: "kept"
            text: qsTr("I keep them in a safe place")
        },
        Button {
            objectName: "continue"
            text: qsTr("Continue")
            enabled: kept.checked
            onClicked: root.codes.keptWanted()
        }
    ]
}
