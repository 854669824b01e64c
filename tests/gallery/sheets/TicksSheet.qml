import QtQuick
import QtQuick.Layouts
import KUi

Page {
    id: root

    spacing: Theme.space5

    TickRing {
        name: "18 seconds left"
        lit: 18
        visible: !Theme.largeText
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space4
        ColumnLayout {
            anchors.centerIn: parent
            spacing: 0
            Label { text: "Your code"; textStyle: Theme.caption; color: Theme.ink2; horizontalAlignment: Text.AlignHCenter }
            CodeText { code: "482913"; Layout.alignment: Qt.AlignHCenter }
            Label { text: "new in 18 s"; textStyle: Theme.small; color: Theme.ink2; horizontalAlignment: Text.AlignHCenter }
        }
    }
    RowLayout {
        Layout.alignment: Qt.AlignHCenter
        spacing: Theme.space4
        TickRing { name: "4 seconds left"; size: 112; lit: 4; low: Theme.tickCodeLow }
        TickRing {
            name: "Refused"; size: 112; filling: true; color: Theme.danger
            Icon { anchors.centerIn: parent; name: "close"; size: 44; color: Theme.danger }
        }
    }
    TickRing {
        name: "Approved"; size: 176; count: 40; filling: true; color: Theme.ok
        Layout.alignment: Qt.AlignHCenter
        Icon { anchors.centerIn: parent; name: "check"; size: 72; color: Theme.ok }
    }
    TimeLeft { label: "Time left to answer"; value: "1 min 42 s"; lit: 34; low: Theme.tickRequestLow }
    TimeLeft { label: "Time left to answer"; value: "14 s"; lit: 5; low: Theme.tickRequestLow }
    TickStrip { name: "18 of 30"; count: 30; lit: 18; color: Theme.check; implicitHeight: 8 }
    TickStrip { name: "69 of 72"; count: 72; lit: 69; color: Theme.check; implicitHeight: 8 }
    Stepper { step: 3; count: 7; name: "selfie"; tone: Tone.Check }
    Progress { name: "Selfie"; value: 0.46; tone: Tone.Check }
    Spacer {}
}
