import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** Asks for one position, and says why. Refused, nothing is sent, and it can be granted later. */
CheckStage {
    id: root

    required property CheckModel check
    readonly property int doing: root.check.locating
    readonly property bool missing: root.doing === CheckKind.Locating.Refused || root.doing === CheckKind.Locating.NotFound
    readonly property bool finding: root.doing === CheckKind.Locating.Finding

    objectName: "check.location"
    title: qsTr("Share where you are, once")
    step: 4
    stepName: qsTr("Location")

    TickRing {
        name: ""
        count: 40
        filling: true
        lit: 40
        size: Theme.compact ? 96 : 168
        tickWidth: 2.4
        color: Theme.tickOff
        visible: !Theme.largeText && !Theme.landscape && !root.missing
        Accessible.ignored: true
        Layout.alignment: Qt.AlignHCenter

        TickRing {
            anchors.centerIn: parent
            name: ""
            count: 30
            filling: true
            lit: 30
            size: parent.width * 0.66
            tickWidth: 2
            color: Theme.check
            Accessible.ignored: true

            Icon {
                anchors.centerIn: parent
                name: "pin"
                size: parent.width * 0.43
                color: Theme.check
            }
        }
    }

    Label {
        text: root.title
        textStyle: Theme.title
        heading: true
        horizontalAlignment: Text.AlignHCenter
        Layout.topMargin: Theme.space4
    }

    Label {
        text: qsTr("It helps us notice if someone far away uses your documents.")
        color: Theme.ink2
        horizontalAlignment: Text.AlignHCenter
        Layout.topMargin: Theme.space2
    }

    Banner {
        objectName: "refused"
        tone: Tone.Warn
        iconName: "warn"
        title: qsTr("Your position is not shared")
        text: qsTr("Nothing was sent, and what you did so far is kept. Allow it in the settings, now or later.")
        visible: root.doing === CheckKind.Locating.Refused
        Layout.topMargin: Theme.space4
    }

    Banner {
        objectName: "notFound"
        tone: Tone.Warn
        iconName: "warn"
        title: qsTr("We could not find your position")
        text: qsTr("Nothing was sent. See in the settings that location is on, go to a window or outside, then try again.")
        visible: root.doing === CheckKind.Locating.NotFound
        Layout.topMargin: Theme.space4
    }

    Card {
        list: true
        Layout.topMargin: Theme.space5

        PlainRow {
            iconName: "pin"
            text: qsTr("One position, rounded to 1\u00a0km")
        }

        PlainRow {
            iconName: "eyeoff"
            text: qsTr("Only reviewers see it")
        }

        PlainRow {
            iconName: "trash"
            text: qsTr("Deleted with your photos")
        }
    }

    Hint {
        text: qsTr("The check needs it. If you prefer not, stop here and nothing is sent.")
        visible: !root.missing
        Layout.topMargin: Theme.space4
    }

    foot: [
        Button {
            objectName: "share"
            text: root.finding ? qsTr("Looking for your position…") : root.doing === CheckKind.Locating.Asking ? qsTr("Share my position once") : qsTr("Try again")
            kind: Button.Check
            enabled: !root.finding
            onClicked: root.check.shareWanted()
        },
        Button {
            objectName: "openSettings"
            text: qsTr("Open the settings")
            kind: Button.Secondary
            visible: root.missing
            onClicked: root.check.locationSettingsWanted()
        },
        Button {
            objectName: "stop"
            text: qsTr("Stop the check")
            kind: Button.QuietDanger
            small: true
            onClicked: stopping.opened = true
        }
    ]

    overlay: [
        ConfirmSheet {
            id: stopping

            objectName: "stopSheet"
            title: qsTr("Stop this check?")
            text: qsTr("Your number is deleted here and on the server. No photo was sent.")
            deed: qsTr("Stop and delete")
            onConfirmed: root.check.stopWanted()
        }
    ]
}
