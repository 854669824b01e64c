import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** An account was taken from this phone; its key is gone already. */
Sheet {
    id: root

    required property RemovedModel model
    readonly property var removed: root.model.removed
    readonly property string time: Qt.formatTime(root.removed.at, "HH:mm")

    objectName: "auth.account.removed"
    title: root.removed.suspended ? qsTr("%1 was stopped").arg(root.removed.account) : qsTr("%1 was removed").arg(root.removed.account)
    onDismissed: root.model.okWanted()

    RowLayout {
        spacing: Theme.space4

        Avatar {
            name: root.removed.account
            seed: root.removed.accountId
            size: 48
            visible: !Theme.largeText
        }

        ColumnLayout {
            spacing: 0

            Label {
                text: root.title
                textStyle: Theme.heading
                heading: true
            }

            Label {
                text: root.removed.today ? qsTr("In the Manager, today at %1").arg(root.time) : qsTr("In the Manager, on %1 at %2").arg(root.removed.at.toLocaleString(Qt.locale(Qt.uiLanguage), "d MMMM")).arg(root.time)
                textStyle: Theme.small
                color: Theme.ink2
            }
        }
    }

    Label {
        text: qsTr("This phone can no longer approve sign-ins for it or make its codes. The key on this phone has been erased.")
        Layout.topMargin: Theme.space2
    }

    Banner {
        objectName: "twoStep"
        tone: root.removed.twoStepOn ? Tone.Neutral : Tone.Warn
        iconName: root.removed.twoStepOn ? "shieldcheck" : "warn"
        title: root.removed.twoStepOn ? qsTr("Two-step sign-in is still on") : qsTr("Two-step sign-in is now off")
        text: root.removed.twoStepOn ? qsTr("Another method of this account protects it.") : qsTr("It was the only method of this account. Turn it on again soon.")
        Layout.topMargin: Theme.space1
        Layout.bottomMargin: Theme.space2
    }

    Button {
        objectName: "linkAgain"
        text: qsTr("Link it again")
        onClicked: root.model.linkAgainWanted()
    }

    Button {
        objectName: "notMe"
        text: qsTr("I did not do this")
        kind: Button.Danger
        onClicked: root.model.notMeWanted()
    }

    Button {
        objectName: "ok"
        text: qsTr("OK")
        kind: Button.Quiet
        small: true
        onClicked: root.model.okWanted()
    }
}
