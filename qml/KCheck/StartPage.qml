import QtQuick
import QtQuick.Layouts
import KAuth
import KModels
import KUi

/** What a check needs and how it ends, before anything is asked. */
StagePage {
    id: root

    required property CheckCaseModel asked

    objectName: "check.start"
    title: qsTr("Identity check")

    bar: RootBar {
        title: root.title

        IconButton {
            objectName: "help"
            icon.name: "help"
            text: qsTr("Help")
            onClicked: helpSheet.opened = true
        }
    }

    Item {
        visible: !Theme.largeText && !Theme.landscape && !Theme.compact
        implicitHeight: art.height
        Layout.fillWidth: true

        Art {
            id: art

            readonly property real fitting: Math.min(1, root.width / 390, root.height * 0.25 / 250)

            anchors.horizontalCenter: parent.horizontalCenter
            name: "check"
            width: 350 * fitting
            height: 250 * fitting
        }
    }

    Label {
        text: qsTr("Show it’s really you, in 3 minutes")
        textStyle: Theme.heading
        Layout.topMargin: Theme.space2
    }

    Label {
        text: qsTr("Support asks for this when you lost your password or your phone.")
        color: Theme.ink2
        Layout.topMargin: Theme.space1
    }

    Card {
        list: true
        Layout.topMargin: Theme.space4

        PlainRow {
            iconName: "idcard"
            text: qsTr("Your identity card or passport")
        }

        PlainRow {
            iconName: "qr"
            text: qsTr("The QR code or link you received")
        }

        PlainRow {
            iconName: "sun"
            text: qsTr("A place with good light")
        }
    }

    Hint {
        iconName: "trash"
        text: qsTr("Everything is deleted after 72 hours at the latest.")
        Layout.topMargin: Theme.space3
    }

    foot: Button {
        objectName: "start"
        text: root.asked.facts.open ? qsTr("Go on with case %1").arg(root.asked.facts.number) : qsTr("Start")
        kind: Button.Check
        onClicked: root.asked.startWanted()
    }

    navigation: MainTabs {
        current: "check.start"
        onWanted: stage => root.wanted(stage)
    }

    overlay: HelpSheet {
        id: helpSheet
    }
}
